import type { Dialect } from './dialect.ts';

/**
 * When a part of a formula is missing, as other programs are told it, which would take a blank for zero. First the
 * fields that may be blank; after that, conditions each of which can be asked only where none before it holds.
 */
export interface Missing {
  readonly blanks: ReadonlySet<string>;
  readonly then: readonly string[];
}

/** A part in the words of a program: its value, which is right only where it is not missing. */
export interface Part {
  readonly value: string;
  readonly missing: Missing;
}

/** What is never missing. */
export const NEVER: Missing = { blanks: new Set(), then: [] };

/** Whether it may be missing at all. */
export const isEver = ({ blanks, then }: Missing): boolean => blanks.size + then.length > 0;

/** Missing where one of them is. */
export const anyOf = (all: readonly Missing[]): Missing => ({
  blanks: new Set(all.flatMap(({ blanks }) => [...blanks])),
  then: all.flatMap(({ then }) => then),
});

/** Missing where one condition more holds, asked after the others. */
export const orThen = (missing: Missing, ...conditions: readonly string[]): Missing => ({
  blanks: missing.blanks,
  then: [...missing.then, ...conditions],
});

/** The conditions in the order in which they are asked. */
const listConditions = ({ blanks, then }: Missing, { or }: Dialect): readonly string[] => [
  ...(blanks.size ? [or([...blanks])] : []),
  ...then,
];

/** Whether it is missing, as one expression. */
export function askMissing(missing: Missing, dialect: Dialect): string {
  const conditions = listConditions(missing, dialect);
  if (!conditions.length) return dialect.no;
  return conditions.reduceRight((rest, condition) => dialect.choose(condition, dialect.yes, rest));
}

/** A value, or something else where it is missing. */
export const unlessMissing = ({ value, missing }: Part, otherwise: string, dialect: Dialect): string =>
  listConditions(missing, dialect).reduceRight((rest, condition) => dialect.choose(condition, otherwise, rest), value);
