/**
 * What a workspace holds: one cell for each field, by its path (`firm/k3xw9q2a/name`). A cell knows which writings it
 * came from, so that two copies that were worked on apart can be put together without asking a clock: a writing that
 * the other side has seen is older, and two that have not seen each other are both kept.
 */

/** What a field holds. `null` is what somebody emptied. */
export type CellValue = string | number | boolean | null;

/** A writing of a field: what it says, and the marks of the writings that led to it, the newest first. */
export interface Writing {
  readonly value: CellValue;
  readonly marks: readonly string[];
}

/** A cell: the writing that counts, and others that were written apart from it and say something else. */
export interface Cell extends Writing {
  readonly others?: readonly Writing[];
}

/** Cells by path. */
export type Cells = ReadonlyMap<string, Cell>;

/** Marks that a cell remembers: enough for two copies that part for weeks, little enough to keep. */
export const MOST_MARKS = 12;

/** Parts of a path: lower-case ASCII, digits and hyphens. */
export const PATH_PATTERN = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/;

/** Joins the parts of a path. */
export const pathOf = (...parts: readonly string[]): string => parts.join('/');

/** Letters and digits of marks and ids. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Makes short texts that no other device makes. @param random as many bytes as asked for */
export function makeToken(length: number, random: (length: number) => Uint8Array): string {
  const bytes = random(length);
  // The first is a letter, so that no id reads as a number.
  return [...bytes].map((byte, place) => SIGNS[byte % (place === 0 ? 26 : SIGNS.length)] ?? 'a').join('');
}

/**
 * The mark of a new writing: its time, later than what it replaces even by a clock that went back, and a token.
 *
 * @param now milliseconds
 */
export function markOf(now: number, token: string, replaces: Writing | undefined): string {
  const before = Number.parseInt(replaces?.marks[0]?.split('-')[0] ?? '0', 36) || 0;
  return `${Math.max(Math.round(now), before + 1)
    .toString(36)
    .padStart(9, '0')}-${token}`;
}

/** A cell after somebody wrote in it: what was written apart is settled by that. */
export const writeCell = (before: Cell | undefined, value: CellValue, mark: string): Cell => ({
  value,
  marks: [...new Set([mark, ...(before?.marks ?? []), ...(before?.others ?? []).flatMap(({ marks }) => marks)])].slice(
    0,
    MOST_MARKS,
  ),
});

/** What a field holds; undefined where nothing was written, or it was emptied. */
export const valueOf = (cells: Cells, path: string): Exclude<CellValue, null> | undefined =>
  cells.get(path)?.value ?? undefined;

/** A text, trimmed; empty where there is none. */
export const textOf = (cells: Cells, path: string): string => {
  const value = valueOf(cells, path);
  return typeof value === 'string' ? value.trim() : '';
};

/** A number; undefined where there is none. */
export const numberOf = (cells: Cells, path: string): number | undefined => {
  const value = valueOf(cells, path);
  return typeof value === 'number' ? value : undefined;
};

/** The field by which a row of a list is there (`false`) or was taken away (`true`). */
export const REMOVED = 'removed';

/** Ids of the rows of a list that are there, in the order in which they were begun. */
export function listRows(cells: Cells, list: string): readonly string[] {
  const first = new Map<string, string>();
  const start = `${list}/`;
  for (const [path, { marks }] of cells) {
    if (!path.startsWith(start)) continue;
    const [row = ''] = path.slice(start.length).split('/');
    const mark = marks.at(-1) ?? '';
    const known = first.get(row);
    if (known === undefined || mark < known) first.set(row, mark);
  }
  return [...first]
    .filter(([row]) => valueOf(cells, pathOf(list, row, REMOVED)) === false)
    .sort(([one, a], [other, b]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1))
    .map(([row]) => row);
}
