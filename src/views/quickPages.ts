import { FILTERED, SECTION, type QuickEntry } from '#domain/search/quickIndex.ts';
import { folders } from '#domain/addresses.ts';
import { FORMATS_ANCHOR } from '#domain/formats.ts';
import { USB_OFFER } from '#domain/usbEdition.ts';
import { kinds, kindNames, listKindsByPlace, type Kind } from '#kinds/index.ts';
import type { SearchGroup } from '#texts/searchGroups.ts';
import { viewCharts } from './chartPages.ts';
import { viewCoverage } from './coverage.ts';
import { viewIndex } from './indexPage.ts';
import type { KindViews, ListPage } from './kindViews.ts';
import { viewMyGuide } from './myGuide.ts';
import { viewOffline } from './offline.ts';
import type { PageView } from './page.ts';
import { otherQuickKind } from './quickKinds.ts';
import { viewExplorer } from './readings/explorer.ts';
import { viewReadingSet } from './readings/overview.ts';
import { listReadingSets } from './readings/readingSet.ts';
import { listPartFrames } from './results/parts.ts';
import type { Site } from './site.ts';
import { listWorkspacePages } from './workspace/page.ts';
import { viewAccessibility, viewNotices, viewPrivacy } from './statements.ts';

/** Pages that list no records of one kind, one or several. */
type ViewOfPage = (
  site: Site,
  views: KindViews,
) => { readonly page: PageView } | readonly { readonly page: PageView }[];

/** The sets of readings, each with its explorer. */
const viewReadings: ViewOfPage = (site) =>
  listReadingSets(site).flatMap(({ dataset, set }) => [
    viewReadingSet(site, dataset.id),
    ...(set.explorer ? [viewExplorer(site, dataset.id)] : []),
  ]);

/** The parts of the results with a page of their own: the money, the logframe. */
const viewParts: ViewOfPage = (site) => listPartFrames(site).map((page) => ({ page }));

/** What the site says of itself. */
const STATEMENTS: readonly ViewOfPage[] = [viewPrivacy, viewAccessibility, viewNotices];

const TOOLS: readonly (readonly [SearchGroup, ViewOfPage])[] = [
  ['results', viewParts],
  ['results', viewReadings],
  ['results', viewCharts],
  ['words', viewIndex],
  ['guides', viewMyGuide],
  ['guides', viewOffline],
  ['method', listWorkspacePages],
  ['words', viewCoverage],
  ...STATEMENTS.map((view): [SearchGroup, ViewOfPage] => ['words', view]),
];

/** The group of a kind; that of its list, too. */
function groupOf(kind: Kind): SearchGroup {
  const { search } = kinds[kind];
  return search ? search.group : 'words';
}

/** The pages that list records, kind by kind in the order of the index of everything. */
function listListPages(site: Site, views: KindViews): readonly (ListPage & { readonly group: SearchGroup })[] {
  const all = [...new Set([...listKindsByPlace('index'), ...kindNames])];
  return all.flatMap((kind) => views[kind].lists(site).map((list) => ({ ...list, group: groupOf(kind) })));
}

/** The pages that belong to no record: lists, each of their filters that has a page, tools. */
export function listQuickPages(site: Site, views: KindViews): QuickEntry[] {
  const lists = listListPages(site, views);
  return [
    ...lists.filter(({ isFiltered }) => !isFiltered).map(({ page, group }) => viewPage(site, page, SECTION, group)),
    ...TOOLS.flatMap(([group, view]) =>
      [view(site, views)].flat().map(({ page }) => viewPage(site, page, SECTION, group)),
    ),
    ...lists.filter(({ isFiltered }) => isFiltered).map(({ page, group }) => viewPage(site, page, FILTERED, group)),
    ...viewFormats(site),
    viewUsb(site),
  ];
}

function viewPage(site: Site, page: PageView, kind: typeof SECTION | typeof FILTERED, group: SearchGroup): QuickEntry {
  // The lists that show everything at once carry the names of all of it for the full text: here each has its own entry.
  const aliases = page.aliases.length > 12 ? [] : page.aliases;
  return {
    kind: otherQuickKind(site, kind, group),
    title: page.title,
    address: page.address,
    summary: page.description,
    aliases,
    clusters: page.clusters,
    phases: page.phases,
  };
}

/**
 * All the formats together, below the instruments: who asks for a form, a template or a spreadsheet and says no more
 * wants to choose among them.
 */
function viewFormats(site: Site): QuickEntry[] {
  const { formats, searchWords } = site.book.t;
  if (!site.records.list('format').length) return [];
  return [
    {
      kind: otherQuickKind(site, SECTION, 'guides'),
      title: formats.all,
      address: `${folders.instruments}#${FORMATS_ANCHOR}`,
      summary: formats.lead,
      aliases: [formats.title, formats.download],
      askedAs: searchWords.formatsAsked,
      words: searchWords.formats,
    },
  ];
}

/** The USB edition: a part of the page of guides with its own address. */
function viewUsb(site: Site): QuickEntry {
  const { usb } = site.book.t;
  return {
    kind: otherQuickKind(site, SECTION, 'guides'),
    title: usb.title,
    address: USB_OFFER,
    summary: usb.lead,
    aliases: [...usb.aliases],
  };
}
