/** A place in a source, as a page refers to it. */
export interface Reference {
  /** Its anchor in the list of sources of a page. */
  readonly id: string;
  /** The source in a few words. */
  readonly name: string;
  readonly place: string;
  /** Where the place stands on the page of its source. */
  readonly address: string;
  readonly note?: string | undefined;
}

/** A reference with its number on the page. */
export interface NumberedReference extends Reference {
  readonly number: number;
}

/** The body of a page with its numbers. */
export interface ReferencedBody {
  /** Its HTML, in which `SOURCES_PLACE` stands where the list goes; nothing where it refers to no source. */
  readonly html: string;
  readonly references: readonly NumberedReference[];
}

/** Where the list of sources goes in the body of a page. */
export const SOURCES_PLACE = '<!--sources-->';

/** Anchor of a place on the page of its source: `lugar-L747-766`. */
export const placeAnchorOf = (locator: string): string => `lugar-${slug(locator)}`;

/** Anchor of a place in the list of sources of a page. */
export const referenceIdOf = (sourceId: string, locator: string): string => `fuente-${sourceId}-${slug(locator)}`;

/** A place as it is named in an anchor. */
const slug = (locator: string): string =>
  locator
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** What stands for a place whose number is not known before the whole page is. */
const MARK = /<!--ref ([a-z]+) ([^>]*?)-->/g;
const LIST = /<!--references ([^>]*?)-->/g;
/** Ends of what is read in one breath. */
const BLOCK_END = /<\/(?:p|li|td|th|dd|dt|h\d|figcaption)>/;

/** As the text of a comment, in which neither `--` nor `>` may stand. */
const pack = (value: unknown): string => encodeURIComponent(JSON.stringify(value)).replaceAll('-', '%2D');
const unpack = <T>(packed: string): T => JSON.parse(decodeURIComponent(packed)) as T;

/** The text of the comment that holds the place of the number of a quotation, inside the link that it is. */
export const quoteComment = (reference: Reference): string => `ref quote ${pack(reference)}`;

/** The mark of a place beside a statement. */
export const referenceMark = (reference: Reference): string => `<!--ref mark ${pack(reference)}-->`;

/** The place of the list of sources, with those on which the whole page rests. */
export const referenceList = (references: readonly Reference[]): string => `<!--references ${pack(references)}-->`;

/**
 * Numbers the places that a page refers to, in the order in which it does, and after them those that it rests on as a
 * whole. Quotations of one place that follow each other within a sentence or two carry its number once, at their end.
 *
 * @param html body of a page
 * @param write how a number is shown: beside a statement, or inside a quotation
 */
export function numberReferences(
  html: string,
  write: (reference: NumberedReference, kind: 'mark' | 'quote') => string,
): ReferencedBody {
  const found = new Map<string, NumberedReference>();
  const numberOf = (reference: Reference): NumberedReference => {
    const known = found.get(reference.id);
    const numbered = { ...reference, number: known?.number ?? found.size + 1, note: known?.note ?? reference.note };
    found.set(reference.id, numbered);
    return numbered;
  };
  const marks = [...html.matchAll(MARK)];
  const isRepeated = (index: number): boolean => {
    const [mark, next] = [marks[index], marks[index + 1]];
    if (!mark || !next || mark[0] !== next[0]) return false;
    return !BLOCK_END.test(html.slice(mark.index + mark[0].length, next.index));
  };
  let count = -1;
  const marked = html.replace(MARK, (_mark, kind: 'mark' | 'quote', packed: string) => {
    count += 1;
    const reference = numberOf(unpack<Reference>(packed));
    return kind === 'quote' && isRepeated(count) ? '' : write(reference, kind);
  });
  const places = [...marked.matchAll(LIST)];
  for (const [, packed = ''] of places) unpack<readonly Reference[]>(packed).forEach(numberOf);
  const references = [...found.values()];
  const place = references.length ? SOURCES_PLACE : '';
  let isFirst = true;
  const body = marked.replace(LIST, () => {
    const written = isFirst ? place : '';
    isFirst = false;
    return written;
  });
  return { html: places.length ? body : body + place, references };
}
