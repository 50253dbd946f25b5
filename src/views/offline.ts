import { addresses } from '#domain/addresses.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import type { PackagePlan } from '#domain/offline/packages.ts';
import { buildPageView } from './page.ts';
import { viewReadingPath } from '#kinds/readingPath/view.ts';
import { viewPhase } from '#kinds/phase/view.ts';
import { pathOfEntry } from './links.ts';
import type { Site } from './site.ts';

/** A package as a visitor chooses it. */
interface OfflinePackage extends PackagePlan {
  /** What it holds, in a sentence. */
  readonly summary: string;
  /** Where reading begins. */
  readonly path: string;
}

function listPaths(site: Site): readonly OfflinePackage[] {
  return site.records.list('readingPath').map((path) => ({
    id: `ruta-${path.id}`,
    title: path.title,
    summary: path.summary,
    path: pathOfEntry(path),
    content: {
      kind: 'pages',
      paths: [
        listAddressOf('readingPath'),
        pathOfEntry(path),
        ...viewReadingPath(site, path.id).stops.map((stop) => stop.path),
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
      path: pathOfEntry(phase),
      content: {
        kind: 'pages',
        paths: [
          listAddressOf('phase'),
          pathOfEntry(phase),
          ...[instruments, ...related.map(({ links }) => links)].flatMap((links) => links.map((link) => link.path)),
        ],
      },
    };
  });
}

function listWholes({ book }: Site): readonly OfflinePackage[] {
  const { wholeTitle, wholeSummary, dataTitle, dataSummary } = book.t.offline;
  return [
    { id: 'todo', title: wholeTitle, summary: wholeSummary, path: addresses.home, content: { kind: 'site' } },
    {
      id: 'datos',
      title: dataTitle,
      summary: dataSummary,
      path: listAddressOf('dataset'),
      content: { kind: 'downloads' },
    },
  ];
}

/** The plan of every package, from which the finished site makes their lists. */
export function listPackagePlans(site: Site): readonly PackagePlan[] {
  return [...listPaths(site), ...listPhases(site), ...listWholes(site)].map(({ id, title, content }) => ({
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
      path: addresses.offline,
      kindLabel: sitePages.section,
      aliases: [...words.aliases],
    }),
    groups: [
      { title: words.pathsTitle, packages: listPaths(site) },
      { title: words.phasesTitle, packages: listPhases(site) },
      { title: words.wholesTitle, packages: listWholes(site) },
    ].filter(({ packages }) => packages.length > 0),
  };
}
