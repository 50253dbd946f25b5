import { MOST_MARKS, type Cell, type Cells, type Writing } from './cells.ts';

/** What came of putting two copies together. */
export interface Merged {
  readonly cells: Cells;
  /** Fields that only the copy had, fields in which it was newer, and fields that were written apart. */
  readonly added: number;
  readonly newer: number;
  readonly apart: readonly string[];
}

const listWritings = ({ others = [], ...writing }: Cell): readonly Writing[] => [writing, ...others];
const newestOf = ({ marks }: Writing): string => marks[0] ?? '';
const joinMarks = (lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat())].sort((one, other) => (one < other ? 1 : -1)).slice(0, MOST_MARKS);

/**
 * Two cells of one field put together. What the other side has seen is older and goes; what was written apart stays,
 * unless it says the same. The outcome does not depend on which side is asked first.
 */
export function mergeCell(one: Cell, other: Cell): Cell {
  const all = [...listWritings(one), ...listWritings(other)];
  const live = all.filter(
    (writing) => !all.some((later) => newestOf(later) !== newestOf(writing) && later.marks.includes(newestOf(writing))),
  );
  const bySense = new Map<string, Writing>();
  for (const { value, marks } of live) {
    const key = JSON.stringify(value);
    const same = bySense.get(key);
    bySense.set(key, { value, marks: same ? joinMarks([same.marks, marks]) : marks });
  }
  const [first, ...others] = [...bySense.values()].sort((a, b) => (newestOf(a) < newestOf(b) ? 1 : -1));
  if (!first) return one;
  return { ...first, ...(others.length ? { others } : {}) };
}

/** Puts a copy together with what is here, field by field. Neither side loses what was written. */
export function mergeCells(here: Cells, copy: Cells): Merged {
  const cells = new Map(here);
  const apart: string[] = [];
  let added = 0;
  let newer = 0;
  for (const [path, coming] of copy) {
    const own = here.get(path);
    const merged = own ? mergeCell(own, coming) : coming;
    cells.set(path, merged);
    if (!own) added += 1;
    else if ((merged.others?.length ?? 0) > (own.others?.length ?? 0)) apart.push(path);
    else if (newestOf(merged) !== newestOf(own) && merged.value !== own.value) newer += 1;
  }
  return { cells, added, newer, apart };
}
