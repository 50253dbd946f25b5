import type { PackagePlan } from '#domain/offline/packages.ts';
import { o } from '#i18n/offline.ts';
import { buildPageView } from './page.ts';
import { viewPath } from '#kinds/path/view.ts';
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
  return site.records.list('path').map((path) => ({
    id: `ruta-${path.id}`,
    title: path.title,
    summary: path.summary,
    path: pathOfEntry(path),
    content: {
      kind: 'pages',
      paths: ['/rutas/', pathOfEntry(path), ...viewPath(site, path.id).stops.map((stop) => stop.path)],
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
      summary: o.phaseSummary,
      path: pathOfEntry(phase),
      content: {
        kind: 'pages',
        paths: [
          '/metodologia/',
          pathOfEntry(phase),
          ...[instruments, ...related.map(({ links }) => links)].flatMap((links) => links.map((link) => link.path)),
        ],
      },
    };
  });
}

const listWholes = (): readonly OfflinePackage[] => [
  { id: 'todo', title: o.wholeTitle, summary: o.wholeSummary, path: '/', content: { kind: 'site' } },
  { id: 'datos', title: o.dataTitle, summary: o.dataSummary, path: '/datos/', content: { kind: 'downloads' } },
];

/** The plan of every package, from which the finished site makes their lists. */
export function listPackagePlans(site: Site): readonly PackagePlan[] {
  return [...listPaths(site), ...listPhases(site), ...listWholes()].map(({ id, title, content }) => ({
    id,
    title,
    content,
  }));
}

/** The page on which a visitor saves packages. */
export function viewOffline(site: Site) {
  return {
    page: buildPageView(site, {
      title: o.title,
      description: o.description,
      path: '/sin-conexion/',
      kindLabel: 'Sección',
      aliases: ['descargar el sitio', 'leer sin internet', 'offline', 'instalar como aplicación'],
    }),
    groups: [
      { title: o.pathsTitle, packages: listPaths(site) },
      { title: o.phasesTitle, packages: listPhases(site) },
      { title: o.wholesTitle, packages: listWholes() },
    ].filter(({ packages }) => packages.length > 0),
  };
}
