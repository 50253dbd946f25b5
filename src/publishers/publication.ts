import { addressOf } from '#kinds/addresses.ts';
import type { FigureIndex } from '#domain/figures.ts';
import type { SiteRecords } from '#records/assemble.ts';
import type { SiteConfig } from '#schemas/site.ts';
import type { Book } from '#texts/book.ts';

/** What every publisher is made from: the checked records and three ways to write what is in them. */
export interface Publication {
  readonly config: SiteConfig;
  /** All fixed words, in the language of the site. */
  readonly book: Book;
  readonly records: SiteRecords;
  readonly figures: FigureIndex;
  /** Prose on one line of plain text: figures written out, no markup. */
  readonly plain: (text: string) => string;
  /** Full address of an address from the root of the site. */
  readonly urlOf: (address: string) => string;
  /** Legal text of the licence of the site; undefined where the project keeps none. */
  readonly licenceText: string | undefined;
}

/** A file as it is published: its name, what it is, and its bytes. */
export interface PublishedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export { encode } from './encode.ts';

/** A value as JSON that people can read too: two blanks, a line end at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The label of a unit, with the symbol that stands with its numbers where there is one: `Dólares de los Estados Unidos
 * (US$)`.
 */
export function unitLabel(records: SiteRecords, unitId: string | undefined): string | undefined {
  const unit = records.find('vocabulary', 'units')?.entries.find((entry) => entry.id === unitId);
  if (!unit) return unitId;
  const symbol = (unit.prefix ?? (unit.suffix?.startsWith(' ') ? '' : unit.suffix) ?? '').trim();
  return symbol ? `${unit.label} (${symbol})` : unit.label;
}

/** A place in a source, as records cite it. */
interface Cited {
  readonly sourceId: string;
  readonly locator: string;
}

/** A source by its code, title and page. */
export interface SourceLink {
  readonly title: string;
  readonly url: string;
}

/** The sources of citations, each once, with the places used: `S2. Evaluación final (L55-79)`. */
export function listSources(publication: Publication, citations: readonly Cited[]): readonly SourceLink[] {
  return listSourceIds(citations).map((sourceId) => {
    const { title, url } = linkSource(publication, sourceId);
    return {
      title: `${title} (${citations
        .filter((citation) => citation.sourceId === sourceId)
        .map(({ locator }) => locator)
        .join(', ')})`,
      url,
    };
  });
}

/** The ids of the sources of citations, each once, in their order. */
export const listSourceIds = (citations: readonly Pick<Cited, 'sourceId'>[]): readonly string[] => [
  ...new Set(citations.map(({ sourceId }) => sourceId)),
];

/** A source by its code and title. */
export function linkSource({ records, urlOf }: Publication, sourceId: string): SourceLink {
  const { code, title } = records.get('source', sourceId);
  return { title: `${code}. ${title}`, url: urlOf(addressOf('source', sourceId)) };
}

/** The topics on which there are data, by their label: the keywords of the site as a whole. */
export function listTopics({ records }: Publication): readonly string[] {
  const used = new Set<string>(records.list('dataset').map((dataset) => dataset.topicId));
  return (records.find('vocabulary', 'topics')?.entries ?? [])
    .filter(({ id }) => used.has(id))
    .map(({ label }) => label);
}
