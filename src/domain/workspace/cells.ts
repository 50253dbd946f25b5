/**
 * What a workspace holds: one cell for each field, by its path (`firm/k3xw9q2a/name`). A cell knows which writings it
 * came from, so that two copies that were worked on apart can be put together without asking a clock: a writing that
 * the other side has seen is older, and two that have not seen each other are both kept.
 */

/** What a field holds. `null` is what somebody emptied. */
export type CellValue = string | number | boolean | null;

/**
 * A writing of a field: what it says, its own mark, and after it the marks of the writings that led to it. Of each
 * maker (an opening of the page on a device) the newest is enough: who writes a field knows what he wrote in it before.
 * So a text that is typed letter by letter does not push out what others wrote.
 */
export interface Writing {
  readonly value: CellValue;
  readonly marks: readonly string[];
}

/** A cell: the writing that counts, and others that were written apart from it. */
export interface Cell extends Writing {
  readonly others?: readonly Writing[];
}

/** Cells by path. */
export type Cells = ReadonlyMap<string, Cell>;

/**
 * Marks that a writing remembers: enough for two copies that part for weeks, little enough to keep. What it no longer
 * remembers comes back as written apart when an old copy is opened; nothing is lost by that.
 */
export const MOST_MARKS = 12;

/** What a mark is: nine signs of time, so that marks sort by it, and the token of its maker. */
export const MARK_PATTERN = /^[0-9][0-9a-z]{8}-[0-9a-z]{1,20}$/;

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

/** The writings of a cell, the one that counts first. */
export const listWritings = ({ others = [], ...first }: Cell): readonly Writing[] => [first, ...others];

/** What a cell says: more than one value where it was written apart and nobody has chosen. */
export const listValues = (cell: Cell): readonly CellValue[] => [
  ...new Set(listWritings(cell).map(({ value }) => value)),
];

/** Whether a field was written apart, so that somebody must choose. Who wrote the same has nothing to choose. */
export const isApart = (cell: Cell): boolean => listValues(cell).length > 1;

/** The mark of a writing itself. */
export const markOfWriting = ({ marks: [own = ''] }: Writing): string => own;

const makerOf = (mark: string): string => mark.slice(mark.indexOf('-') + 1);

/** Whether a writing is later than another, and whoever wrote it had that before him. */
export function hasSeen(later: Writing, { marks: [mark = ''] }: Writing): boolean {
  return markOfWriting(later) > mark && later.marks.some((known) => known >= mark && makerOf(known) === makerOf(mark));
}

/** Marks of a writing: its own, the newest of each maker, and the first of all, by which rows keep their order. */
export function joinMarks(own: string, seen: readonly string[]): readonly string[] {
  const sorted = [...new Set(seen)].filter((mark) => mark < own).sort((one, other) => (one < other ? 1 : -1));
  const makers = new Set([makerOf(own)]);
  const newest = sorted.filter((mark) => !makers.has(makerOf(mark)) && makers.add(makerOf(mark)));
  return [...new Set([own, ...newest.slice(0, MOST_MARKS - 2), ...sorted.slice(-1)])];
}

/**
 * The mark of a new writing: its time, later than what it replaces even by a clock that went back, and the token of its
 * maker.
 *
 * @param now milliseconds
 */
export const markOf = (now: number, maker: string, replaces: Cell | undefined): string =>
  writeMark(findTimeAfter(now, replaces), maker);

const writeMark = (time: number, maker: string): string => `${time.toString(36).padStart(9, '0')}-${maker}`;

/** Marks of every writing of a cell. */
const listMarks = (cell: Cell | undefined): readonly string[] =>
  cell ? listWritings(cell).flatMap(({ marks }) => marks) : [];

function findTimeAfter(now: number, replaces: Cell | undefined): number {
  const last = Math.max(0, ...listMarks(replaces).map((mark) => Number.parseInt(mark, 36) || 0));
  return Math.max(Math.round(now), last + 1);
}

/** A cell after somebody wrote in it: what was written apart is settled by that. */
export const writeCell = (before: Cell | undefined, value: CellValue, mark: string): Cell => ({
  value,
  marks: joinMarks(mark, listMarks(before)),
});

/**
 * A cell that is written apart again, as when a choice between its values is taken back: one writing for each value,
 * the first one leading. Each has a maker of its own, so that none has seen another.
 *
 * @param values at least one
 * @param now milliseconds
 * @param maker makes the name of one that no writing has
 */
export function partCell(
  before: Cell | undefined,
  values: readonly CellValue[],
  now: number,
  maker: () => string,
): Cell {
  // Marks sort by their time, and the latest leads.
  const first = findTimeAfter(now, before) + values.length - 1;
  const [leading = { value: null, marks: [] }, ...others] = values.map((value, place): Writing => ({
    value,
    marks: joinMarks(writeMark(first - place, maker()), listMarks(before)),
  }));
  return { ...leading, ...(others.length ? { others } : {}) };
}

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

/**
 * Ids of the rows of a list that are there, in the order in which they were begun.
 *
 * @param list its path: `firm`, or that of a list within a row
 */
export function listRows(cells: Cells, list: string): readonly string[] {
  const rows: { readonly id: string; readonly begun: string }[] = [];
  const [start, end] = [`${list}/`, `/${REMOVED}`];
  for (const [path, { value, marks }] of cells) {
    if (value !== false || !path.startsWith(start) || !path.endsWith(end)) continue;
    const id = path.slice(start.length, -end.length);
    if (id !== '' && !id.includes('/')) rows.push({ id, begun: marks.at(-1) ?? '' });
  }
  return rows.sort((a, b) => (`${a.begun} ${a.id}` < `${b.begun} ${b.id}` ? -1 : 1)).map(({ id }) => id);
}
