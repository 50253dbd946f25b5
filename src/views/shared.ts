import type { FigureView, Inline } from '#domain/inline.ts';
import { formatLocator } from '#domain/citation.ts';
import { pathOf } from '#domain/paths.ts';
import { formatFigure, formatNumber } from '#i18n/numbers.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import type { Kind } from '#kinds/index.ts';
import { parseInline } from './inline.ts';
import type { Site } from './site.ts';

/** A link to a record, for lists. */
export interface LinkView {
  readonly title: string;
  readonly path: string;
  readonly summary?: string | undefined;
}

/** A group of links with its heading. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly LinkView[];
}

/** A place in a source, written out. */
export interface CitationView {
  readonly code: string;
  readonly title: string;
  readonly path: string;
  readonly place: string;
  readonly note?: string | undefined;
}

/** A data-quality note in short. */
export interface NoteView {
  readonly title: string;
  readonly path: string;
  readonly states: readonly Inline[];
  readonly finds: readonly Inline[];
  readonly publishes: readonly Inline[];
}

/** Address of any record. */
export function pathOfEntry(entry: AnyEntry): string {
  return pathOf(entry.kind, entry.id, entry.kind === 'page' ? entry.sectionId : undefined);
}

/** A link to a record. */
export function linkTo(entry: AnyEntry): LinkView {
  return {
    title: titleOf(entry),
    path: pathOfEntry(entry),
    summary: 'summary' in entry && typeof entry.summary === 'string' ? entry.summary : undefined,
  };
}

/** Links to the records of a list of ids, in the order given. */
export function linksTo(site: Site, kind: Kind, ids: readonly string[]): LinkView[] {
  return ids.map((id) => linkTo(site.records.get(kind, id) as AnyEntry));
}

/** The label of a vocabulary entry. */
export function labelOf(site: Site, vocabulary: string, id: string): string {
  return site.records.get('vocabulary', vocabulary).entries.find((entry) => entry.id === id)?.label ?? id;
}

/** A figure with its unit, its notes and the way to its method. */
export function viewFigure(site: Site, reference: string): FigureView {
  const figure = site.figures.get(reference);
  const unit = site.records.get('vocabulary', 'units').entries.find((entry) => entry.id === figure.unitId) ?? {};
  const row = figure.rowKey ? nameRow(site, figure.datasetId, figure.rowKey) : undefined;
  const text = formatFigure(figure.value, unit, figure.decimals);
  const number = typeof figure.value === 'number' ? formatNumber(figure.value, figure.decimals) : text;
  const [prefix = '', suffix = ''] = text.includes(number) ? text.split(number) : [];
  return {
    text,
    number,
    prefix,
    suffix,
    title: row ? `${figure.title}: ${row}` : figure.title,
    path: figure.path,
    notes: figure.noteIds.map((id) => linkTo(site.records.get('note', id))),
  };
}

/** The name of a row: that of the record its key names, or its first cell of text. */
export function nameRow(site: Site, datasetId: string, rowKey: string): string {
  const dataset = site.records.get('dataset', datasetId);
  const row = dataset.rows.find((candidate) => candidate[dataset.keyColumn] === rowKey);
  const key = dataset.columns.find((column) => column.id === dataset.keyColumn);
  if (key?.type === 'reference' && key.references) {
    const entry = site.records.find(key.references as Kind, rowKey) as AnyEntry | undefined;
    if (entry) return titleOf(entry);
  }
  const label = dataset.columns.find((column) => column.type === 'text' && column.id !== dataset.keyColumn);
  return String((label && row?.[label.id]) ?? rowKey);
}

/** A line of text of a record as it is rendered. */
export function say(site: Site, text: string): readonly Inline[] {
  return parseInline(text, {
    figure: (reference) => viewFigure(site, reference),
    term: (id) => viewTerm(site, id),
    source: (id, locator) => viewPlace(site, id, locator),
  });
}

/** A term of the glossary: where it stands, and its definition as plain text. */
export function viewTerm(site: Site, id: string): { path: string; definition: string } {
  return { path: pathOf('term', id), definition: plainText(site, site.records.get('term', id).definition) };
}

/** A line of prose as plain text: figures written out, other components by their content. */
export function plainText(site: Site, text: string): string {
  return text
    .replace(/<Cifra de="([^"]+)"\s*\/>/g, (_, reference: string) => viewFigure(site, reference).text)
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/\*+/g, '');
}

/** A place in a source, for a statement that is its own. */
export function viewPlace(site: Site, sourceId: string, locator: string): { path: string; label: string } {
  const source = site.records.get('source', sourceId);
  return { path: pathOf('source', sourceId), label: `${source.code}, ${formatLocator(locator, source.locatorTypeId)}` };
}

/** Citations written out, the same source and place once. */
export function viewCitations(
  site: Site,
  citations: readonly { readonly sourceId: string; readonly locator: string; readonly note?: string | undefined }[],
): CitationView[] {
  const seen = new Set<string>();
  return citations.flatMap(({ sourceId, locator, note }) => {
    const key = `${sourceId} ${locator}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const source = site.records.get('source', sourceId);
    return [
      {
        code: source.code,
        title: source.title,
        path: pathOf('source', sourceId),
        place: formatLocator(locator, source.locatorTypeId),
        note,
      },
    ];
  });
}

/** Notes in short, each once. */
export function viewNotes(site: Site, ids: readonly string[]): NoteView[] {
  return [...new Set(ids)].map((id) => {
    const note = site.records.get('note', id);
    return {
      title: note.title,
      path: pathOf('note', id),
      states: say(site, note.states),
      finds: say(site, note.finds),
      publishes: say(site, note.publishes),
    };
  });
}

/** Notes on a record in short, without those that its text tells where they belong. */
export function viewNotesOf(
  site: Site,
  { noteIds, body }: { readonly noteIds: readonly string[]; readonly body: string },
  others: readonly string[] = [],
): NoteView[] {
  const told = new Set([...body.matchAll(/<Nota\s+de="([^"]+)"/g)].map((match) => match[1]));
  return viewNotes(
    site,
    [...noteIds, ...others].filter((id) => !told.has(id)),
  );
}

/** Groups of links without the empty ones; no record twice in a group. */
export function groupLinks(
  groups: readonly { readonly title: string; readonly links: readonly LinkView[] }[],
): LinkGroup[] {
  return groups
    .map(({ title, links }) => ({ title, links: [...new Map(links.map((link) => [link.path, link])).values()] }))
    .filter(({ links }) => links.length > 0);
}
