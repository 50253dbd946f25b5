import { FILTERED, type QuickEntry } from '#domain/search/quickIndex.ts';
import { USB_OFFER } from '#domain/usbEdition.ts';
import { u } from '#i18n/usb.ts';
import { viewCases } from './case.ts';
import { viewCharts } from './chartPages.ts';
import { viewCoverage } from './coverage.ts';
import { viewDatasets } from './dataset.ts';
import type { ChosenOption, Facet } from './facets.ts';
import { listFacets, viewLessons } from './lesson.ts';
import { viewMyGuide } from './myGuide.ts';
import { viewNetworks } from './network.ts';
import { viewOffline } from './offline.ts';
import type { PageView } from './page.ts';
import { viewPaths } from './path.ts';
import { viewInstruments, viewMethodology } from './phase.ts';
import { viewAllies, viewEvents, viewManuals, viewRecommendations, viewSection } from './programme.ts';
import { viewGlossary, viewIndex, viewNotesList, viewSources } from './reference.ts';
import { listIndicatorFacets, viewIndicators, viewResults } from './results.ts';
import { viewSales, viewSalesExplorer } from './sales.ts';
import type { Site } from './site.ts';

type ViewOfPage = (site: Site) => { readonly page: PageView };

const LISTS: readonly ViewOfPage[] = [
  viewMethodology,
  viewInstruments,
  viewManuals,
  viewNetworks,
  viewCases,
  viewLessons,
  viewRecommendations,
  viewResults,
  viewSales,
  viewSalesExplorer,
  viewDatasets,
  viewCharts,
  viewPaths,
  (site) => viewSection(site, 'programa'),
  (site) => viewSection(site, 'integracion'),
  viewAllies,
  viewEvents,
  viewNotesList,
  viewSources,
  viewGlossary,
  viewIndex,
  viewMyGuide,
  viewOffline,
  viewCoverage,
];

/** The pages that belong to no record: lists, each of their filters that has a page, tools. */
export function listQuickPages(site: Site): QuickEntry[] {
  const filtered = (
    facets: readonly Facet[],
    view: (site: Site, chosen: ChosenOption) => { readonly page: PageView },
  ) => facets.flatMap((facet) => facet.options.map((option) => view(site, { facet: facet.id, option: option.id })));
  const views = [...filtered(listFacets(site), viewLessons), ...filtered(listIndicatorFacets(site), viewIndicators)];
  return [
    ...LISTS.map((list) => viewPage(list(site).page, 'Sección')),
    ...views.map(({ page }) => viewPage(page, FILTERED)),
    viewUsb(),
  ];
}

function viewPage(page: PageView, kind: string): QuickEntry {
  // The lists that show everything at once carry the names of all of it for the full text: here each has its own entry.
  const aliases = page.aliases.length > 12 ? [] : page.aliases;
  return {
    kind,
    title: page.title,
    path: page.path,
    summary: page.description,
    aliases,
    clusters: page.clusters,
    phases: page.phases,
  };
}

/** The USB edition: a part of the page of guides with its own address. */
const viewUsb = (): QuickEntry => ({
  kind: 'Sección',
  title: u.title,
  path: USB_OFFER,
  summary: u.lead,
  aliases: [...u.aliases],
});
