import { addresses, folders, listMonitoringAddresses } from '#domain/addresses.ts';
import { listSiteTools } from '#domain/workspace/siteTools.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import { MONITORING_PACKAGE, WORKSPACE_PACKAGE, type PackagePlan } from '#domain/offline/packages.ts';
import { buildPageView } from './page.ts';
import { viewReadingPath } from '#kinds/readingPath/view.ts';
import { viewPhase } from '#kinds/phase/view.ts';
import { addressOfEntry } from './links.ts';
import type { Site } from './site.ts';

/** A package as a visitor chooses it. */
interface OfflinePackage extends PackagePlan {
  /** What it holds, in a sentence. */
  readonly summary: string;
  /** Where reading begins. */
  readonly address: string;
}

function listReadingPaths(site: Site): readonly OfflinePackage[] {
  return site.records.list('readingPath').map((readingPath) => ({
    id: `ruta-${readingPath.id}`,
    title: readingPath.title,
    summary: readingPath.summary,
    address: addressOfEntry(readingPath),
    content: {
      kind: 'pages',
      addresses: [
        listAddressOf('readingPath'),
        addressOfEntry(readingPath),
        ...viewReadingPath(site, readingPath.id).stops.map((stop) => stop.address),
      ],
    },
  }));
}

/** A phase with all that its page leads to: instruments, lessons, cases and the rest. */
function listPhases(site: Site): readonly OfflinePackage[] {
  return site.records.list('phase').map((phase) => {
    const { instruments, related } = viewPhase(site, phase.id);
    return {
      id: `fase-${phase.id}`,
      title: phase.title,
      summary: site.book.t.offline.phaseSummary,
      address: addressOfEntry(phase),
      content: {
        kind: 'pages',
        addresses: [
          listAddressOf('phase'),
          addressOfEntry(phase),
          ...[instruments, ...related.map(({ links }) => links)].flatMap((links) => links.map((link) => link.address)),
        ],
      },
    };
  });
}

/** The tools of monitoring with its forms: who fills one in may have no signal for days. */
function listTools({ config, records, book }: Site): readonly OfflinePackage[] {
  const forms = records.list('monitoringForm');
  if (!config.monitoring || forms.length === 0) return [];
  const { title, summary } = book.t.monitoringTools.offline;
  const pages = [...listMonitoringAddresses(forms.map(({ id }) => id)), ...forms.map(addressOfEntry)];
  return [
    {
      id: MONITORING_PACKAGE,
      title,
      summary,
      address: folders.monitoring,
      content: { kind: 'pages', addresses: pages },
    },
  ];
}

/** The workspace with the pages of the method to which it leads. */
function listWorkspace({ records, book }: Site): readonly OfflinePackage[] {
  if (!listSiteTools(records).length) return [];
  const { offlineTitle, offlineSummary } = book.t.workspace;
  const tools = records.list('instrument').filter(({ tool }) => tool !== undefined);
  const addresses = [folders.workspace, ...records.list('phase').map(addressOfEntry), ...tools.map(addressOfEntry)];
  return [
    {
      id: WORKSPACE_PACKAGE,
      title: offlineTitle,
      summary: offlineSummary,
      address: folders.workspace,
      content: { kind: 'pages', addresses },
    },
  ];
}

function listWholes({ book }: Site): readonly OfflinePackage[] {
  const { wholeTitle, wholeSummary, dataTitle, dataSummary } = book.t.offline;
  return [
    { id: 'todo', title: wholeTitle, summary: wholeSummary, address: addresses.home, content: { kind: 'site' } },
    {
      id: 'datos',
      title: dataTitle,
      summary: dataSummary,
      address: listAddressOf('dataset'),
      content: { kind: 'downloads' },
    },
  ];
}

/** The plan of every package, from which the finished site makes their lists. */
export function listPackagePlans(site: Site): readonly PackagePlan[] {
  return [
    ...listReadingPaths(site),
    ...listPhases(site),
    ...listTools(site),
    ...listWorkspace(site),
    ...listWholes(site),
  ].map(({ id, title, content }) => ({
    id,
    title,
    content,
  }));
}

/** The page on which a visitor saves packages. */
export function viewOffline(site: Site) {
  const { offline: words, sitePages } = site.book.t;
  return {
    page: buildPageView(site, {
      title: words.title,
      description: words.description,
      address: addresses.offline,
      kindLabel: sitePages.section,
      aliases: [...words.aliases],
    }),
    groups: [
      { title: words.readingPathsTitle, packages: listReadingPaths(site) },
      { title: words.phasesTitle, packages: listPhases(site) },
      { title: site.book.t.monitoringTools.open, packages: [...listTools(site), ...listWorkspace(site)] },
      { title: words.wholesTitle, packages: listWholes(site) },
    ].filter(({ packages }) => packages.length > 0),
  };
}
