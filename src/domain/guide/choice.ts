/** What a person chose: the pieces in their order and the name of the guide, empty where they gave none. */
export interface Choice {
  readonly title: string;
  /** Ids of pieces: `fase.confianza-y-mejoras`. */
  readonly pieces: readonly string[];
}

/** Letters of a guide's name at most: it stands on a cover and in an address. */
export const MOST_TITLE = 80;

/** Id of a piece: the word of its kind, which stands in the address, and the id of its record. */
export const pieceIdOf = (word: string, id: string): string => `${word}.${id}`;

/** Names of the address that hold the choice. */
const PARAMS = { pieces: 'partes', title: 'titulo' } as const;

/**
 * Reads a choice from an address. What the site does not have is left out, and so is what stands twice: an old or a
 * mistyped
 * address gives what it can.
 *
 * @param known ids of the pieces that the site has
 */
export function readChoice(search: string, known: ReadonlySet<string>): Choice {
  const params = new URLSearchParams(search);
  const asked = (params.get(PARAMS.pieces) ?? '').split(',').map((id) => id.trim());
  return {
    title: cleanTitle(params.get(PARAMS.title) ?? ''),
    pieces: [...new Set(asked)].filter((id) => known.has(id)),
  };
}

/** The choice as the query of an address, with its question mark; nothing where nothing is chosen. */
export function writeChoice({ title, pieces }: Choice): string {
  // Ids are of letters, hyphens and one dot: as they are, the address stays short and legible.
  const parts = [
    ...(pieces.length ? [`${PARAMS.pieces}=${pieces.join(',')}`] : []),
    ...(cleanTitle(title) ? [`${PARAMS.title}=${encodeURIComponent(cleanTitle(title))}`] : []),
  ];
  return parts.length ? `?${parts.join('&')}` : '';
}

/** A title in one line, without control characters, of at most {@link MOST_TITLE} letters. */
export function cleanTitle(title: string): string {
  return [
    ...title
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, MOST_TITLE)
    .join('')
    .trim();
}

/** The list with one item at another place. Places outside the list are its ends. */
export function moveItem<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined) return items;
  const rest = items.filter((_, place) => place !== from);
  const place = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, place), item, ...rest.slice(place)];
}

/** Words on a page of paper of A4 as guides are set, and the room that a chart takes, in pages. */
const WORDS_PER_PAGE = 430;
const PAGES_PER_FIGURE = 0.4;
/** Cover, contents and sources. */
const PAGES_AROUND = 3;
const BYTES_AROUND = 6000;

/** Pages of A4 that a piece takes; each begins on a new page. */
export const estimatePages = (words: number, figures: number): number =>
  Math.max(1, Math.ceil(words / WORDS_PER_PAGE + figures * PAGES_PER_FIGURE));

/** Pages and bytes of a guide of these pieces, with its cover, contents and sources. */
export function estimateGuide(pieces: readonly { readonly pages: number; readonly bytes: number }[]): {
  readonly pages: number;
  readonly bytes: number;
} {
  if (pieces.length === 0) return { pages: 0, bytes: 0 };
  return {
    pages: pieces.reduce((sum, piece) => sum + piece.pages, PAGES_AROUND),
    bytes: pieces.reduce((sum, piece) => sum + piece.bytes, BYTES_AROUND),
  };
}
