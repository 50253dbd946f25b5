import {
  hasSeen,
  isApart,
  joinMarks,
  listValues,
  listWritings,
  markOfWriting,
  type Cell,
  type Cells,
  type Writing,
} from './cells.ts';
import { listLostFromSight } from './removed.ts';

/** What came of putting two copies together. */
export interface Merged {
  readonly cells: Cells;
  /** Fields that only the copy had, fields in which it was newer, and fields that were written apart. */
  readonly added: number;
  readonly newer: number;
  readonly apart: readonly string[];
  /** Rows that one of the two took away while the other wrote in them. */
  readonly lost: readonly string[];
}

/**
 * Two cells of one field put together. What the other side has seen is older and goes; what was written apart stays.
 * The outcome depends neither on which side is asked first nor on the order in which several copies come together. So
 * two writings that say the same stay two: who has seen one of them has not seen the other.
 */
export function mergeCell(one: Cell, other: Cell): Cell {
  const all = [...listWritings(one), ...listWritings(other)];
  const kept = new Map<string, Writing>();
  for (const writing of all) {
    if (all.some((later) => hasSeen(later, writing))) continue;
    const { value, marks } = writing;
    const own = markOfWriting(writing);
    const key = `${own} ${JSON.stringify(value)}`;
    kept.set(key, { value, marks: joinMarks(own, [...marks, ...(kept.get(key)?.marks ?? [])]) });
  }
  const [first, ...others] = [...kept].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, writing]) => writing);
  if (!first) return one;
  return { ...first, ...(others.length ? { others } : {}) };
}

/** Whether a cell says another thing than before, or leaves another choice. */
function saysOther(before: Cell, after: Cell): boolean {
  const [was, is] = [listValues(before), listValues(after)];
  return after.value !== before.value || is.length !== was.length || is.some((value) => !was.includes(value));
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
    else if (isApart(merged) && listValues(merged).length > listValues(own).length) apart.push(path);
    else if (saysOther(own, merged)) newer += 1;
  }
  return { cells, added, newer, apart, lost: listLostFromSight(cells, here, copy) };
}
