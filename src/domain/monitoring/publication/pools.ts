import type { MonitoringIndicator } from '../config.ts';
import type { Pool } from './disclosure.ts';
import type { PublicationInput } from './input.ts';
import type { FormulaPart } from './parts.ts';

/** Which values of many forms say something of the same answers, so that one may be taken away from the other. */

/**
 * Joins parts that share a field, directly or by others between them: a sum of sales, one of costs and one of what
 * sales leave over costs are told by any two of them.
 *
 * @param columns fields of each part
 * @returns for each part the first field, in the order of the alphabet, of those that it is joined with; empty for one
 *   without fields
 */
function joinByColumns(columns: readonly (readonly string[])[]): readonly string[] {
  const above = new Map<string, string>();
  const topOf = (column: string): string => {
    const next = above.get(column);
    return next === undefined ? column : topOf(next);
  };
  for (const [first, ...rest] of columns)
    for (const column of rest) {
      const [low, high] = [topOf(first ?? ''), topOf(column)].sort();
      if (low !== undefined && high !== undefined && low !== high) above.set(high, low);
    }
  return columns.map(([first]) => (first === undefined ? '' : topOf(first)));
}

/** Pools by name, and the pool of each part of a formula. */
export interface Pools {
  readonly byName: ReadonlyMap<string, Pool>;
  /** Pool of a part by what it stands on. */
  readonly names: ReadonlyMap<string, string>;
}

/** A part as far as pools ask. */
interface Pooled {
  readonly form: string;
  readonly columns: readonly string[];
  /** 0 of an earlier edition, which asks for nothing any more. */
  readonly smallestGroup: number;
}

const nameOf = (form: string, columns: readonly string[]): string => `${form} ${columns.join(' ')}`;

/**
 * The pools of all figures that are published, or were in earlier editions of the period. In each of them the smallest
 * group is the largest that one of its indicators asks for.
 */
export function listPools(
  { earlier, period }: Pick<PublicationInput, 'earlier' | 'period'>,
  candidates: readonly {
    readonly indicator: MonitoringIndicator;
    readonly parts: readonly Pick<FormulaPart, 'columns'>[];
  }[],
): Pools {
  const parts: Pooled[] = [
    ...candidates.flatMap(({ indicator: { formId, smallestGroup }, parts: own }) =>
      own.map(({ columns }) => ({ form: formId, columns, smallestGroup })),
    ),
    ...earlier
      .filter((edition) => edition.period === period)
      .flatMap(({ figures }) => figures)
      .flatMap(({ form, parts: own }) => own.map(({ columns }) => ({ form, columns, smallestGroup: 0 }))),
  ];
  const byName = new Map<string, Pool>();
  const names = new Map<string, string>();
  for (const form of new Set(parts.map((part) => part.form))) {
    const ofForm = parts.filter((part) => part.form === form);
    const joined = joinByColumns(ofForm.map(({ columns }) => columns));
    ofForm.forEach(({ columns, smallestGroup }, place) => {
      const name = `${form} ${joined[place] ?? ''}`;
      const known = byName.get(name) ?? { columns: [], smallestGroup: 0 };
      byName.set(name, {
        columns: [...new Set([...known.columns, ...columns])].sort(),
        smallestGroup: Math.max(known.smallestGroup, smallestGroup),
      });
      names.set(nameOf(form, columns), name);
    });
  }
  return { byName, names };
}

/** The pool of a part. @param part one of those that the pools were made of */
export const poolOf = ({ names }: Pools, { form, columns }: Pick<FormulaPart, 'form' | 'columns'>): string =>
  names.get(nameOf(form, columns)) ?? '';
