import { folders } from '#domain/addresses.ts';
import { placeAnchorOf } from '#domain/references.ts';
import { kindNames, kinds } from '#kinds/index.ts';
import type { AnyEntry, Entry } from '#records/assemble.ts';
import { MORE_WORKSPACE_KINDS, WORKSPACE_KINDS } from '#schemas/workspaceTools.ts';
import { formatPlace } from './citations.ts';
import { linkTo, type LinkView } from './links.ts';
import type { Site } from './site.ts';

/** A place of a source that records cite, and who does. */
export interface SourcePlace {
  readonly anchor: string;
  readonly place: string;
  readonly links: readonly LinkView[];
}

/** A statement of a source in prose. */
const QUOTED = /<Segun\s+fuente="([^"]+)"\s+lugar="([^"]+)"/g;

/** Every place in a source that a value of a record names, wherever it stands. */
function listLocators(value: unknown, sourceId: string): readonly string[] {
  if (typeof value === 'string')
    return value.includes('<Segun')
      ? [...value.matchAll(QUOTED)].flatMap(([, id, locator = '']) => (id === sourceId ? [locator] : []))
      : [];
  if (typeof value !== 'object' || value === null) return [];
  const own = value as { readonly sourceId?: unknown; readonly locator?: unknown };
  return [
    ...(own.sourceId === sourceId && typeof own.locator === 'string' ? [own.locator] : []),
    ...Object.values(value).flatMap((part: unknown) => listLocators(part, sourceId)),
  ];
}

/** The first number of a place, by which the places of a source follow each other. */
const firstNumber = (locator: string): number => Number(/\d+/.exec(locator)?.[0] ?? 0);

/** A link named by its kind: a phase and the manual of it may bear one title. */
function nameByKind(site: Site, entry: AnyEntry): LinkView {
  const link = linkTo(entry);
  return { ...link, name: site.book.t.page.nameOf(site.words[entry.kind].label, link.title) };
}

/** Kinds that the page of monitoring shows, where they have no page of their own. */
const ON_MONITORING: ReadonlySet<string> = new Set(['monitoringRole', 'monitoringPeriod']);

/** Kinds that the page of the workspace shows. */
const ON_WORKSPACE: ReadonlySet<string> = new Set([...Object.values(WORKSPACE_KINDS), ...MORE_WORKSPACE_KINDS]);

/** The pages that show records, each once. */
function listPages(site: Site, entries: readonly AnyEntry[]): readonly LinkView[] {
  const own = entries.filter(({ kind }) => kinds[kind].address).map((entry) => nameByKind(site, entry));
  const { monitoringPages, workspace } = site.book.t;
  return [
    ...own,
    ...(entries.some(({ kind }) => ON_MONITORING.has(kind))
      ? [{ title: monitoringPages.title, address: folders.monitoring }]
      : []),
    ...(entries.some(({ kind }) => ON_WORKSPACE.has(kind))
      ? [{ title: workspace.title, address: folders.workspace }]
      : []),
  ];
}

/** The places of a source that the site cites, in the order of the source, each with the pages that cite it. */
export function listSourcePlaces(site: Site, source: Entry<'source'>): readonly SourcePlace[] {
  const found = new Map<string, { locator: string; entries: Set<AnyEntry> }>();
  const entries = kindNames.flatMap((kind) => site.records.list(kind) as readonly AnyEntry[]);
  for (const entry of entries)
    for (const locator of listLocators(entry, source.id)) {
      const anchor = placeAnchorOf(locator);
      const place = found.get(anchor) ?? { locator, entries: new Set() };
      place.entries.add(entry);
      found.set(anchor, place);
    }
  return [...found]
    .sort(([, a], [, b]) => firstNumber(a.locator) - firstNumber(b.locator))
    .map(([anchor, { locator, entries: citing }]) => ({
      anchor,
      place: formatPlace(site, source, locator),
      links: listPages(site, [...citing]),
    }));
}
