import { distance } from 'fastest-levenshtein';
import type { Span } from './syntax.ts';

/** Everything that can be wrong with a formula. The words for each are in the book: `formulaProblems`. */
export const faultCodes = [
  'empty',
  'tooLong',
  'tooDeep',
  'tooManyParts',
  'leadingEquals',
  'badSign',
  'badNumber',
  'decimalComma',
  'openText',
  'badText',
  'mixedSeparators',
  'unclosed',
  'unopened',
  'operandMissing',
  'operatorMissing',
  'emptyArgument',
  'chainedComparison',
  'unknownFunction',
  'functionAlone',
  'argumentCount',
  'unknownName',
  'missingSpace',
  'circle',
  'columnOutside',
  'nestedAggregate',
  'wrongType',
  'unlike',
  'unordered',
  'unknownChoice',
  'badDate',
  'badDecimals',
  'choicesUse',
  'unitMismatch',
  'unitResult',
  'typeResult',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** What is wrong with a formula, as data: the words are made of it elsewhere, in the language of the site. */
export interface FormulaFault extends Span {
  readonly code: FaultCode;
  /** What stands there: a part of the text, a type, a unit (ids joined by `*` and `/`), a count. */
  readonly received: string;
  /** What was expected there, in the same terms. */
  readonly expected?: string;
  /** What may have been meant, best first. */
  readonly nearest?: readonly string[];
}

/** A fault at a place. */
export function faultAt(
  { at, length }: Span,
  code: FaultCode,
  received: string,
  more: Pick<FormulaFault, 'expected' | 'nearest'> = {},
): FormulaFault {
  const { expected, nearest } = more;
  return {
    code,
    at,
    length,
    received,
    ...(expected === undefined ? {} : { expected }),
    ...(nearest?.length ? { nearest } : {}),
  };
}

/** A word without its accents. */
export const foldAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** What somebody means who writes «Ventas», «año» or «gasto_fijo». */
const fold = (word: string): string => foldAccents(word).toLowerCase().replace(/_/g, '-');

/** Most letters of a word that is worth comparing: an id is never longer. */
const WORD = 80;

/**
 * The words most like what was written, best first, three at the most. The check compares ids alike; here it is done
 * without its layer, since formulas are read in the browser too.
 */
export function findLike(written: string, words: Iterable<string>): readonly string[] {
  const wanted = fold(written.slice(0, WORD));
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  return [...words]
    .map((word) => {
      const candidate = fold(word);
      const holds = wanted.length > 2 && (candidate.startsWith(`${wanted}-`) || candidate.endsWith(`-${wanted}`));
      return { word, score: holds ? 1 : distance(wanted, candidate) };
    })
    .filter(({ score }) => score <= limit)
    .sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
}
