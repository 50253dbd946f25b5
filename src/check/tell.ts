import { kinds } from '#kinds/index.ts';
import type { Problem, ProblemCode } from '#records/problem.ts';
import { WHOLE_FILE } from '#records/problem.ts';
import type { Wording } from '#records/wording.ts';
import type { Book } from '#texts/book.ts';
import type { Message, ToldProblem } from '#texts/told.ts';
import { findReason } from './reasons.ts';

/** The problems whose cause a parser tells, by its kind. */
const PARSERS: Partial<Record<ProblemCode, 'yaml' | 'prose' | 'csv'>> = {
  'yaml-sintaxis': 'yaml',
  'prosa-sintaxis': 'prose',
  'csv-sintaxis': 'csv',
};

/** Puts what stands in a problem in the words of a language. */
export function tell(wording: Wording, book: Book): string {
  if (typeof wording === 'string') return wording;
  if ('kindName' in wording) return kinds[wording.kindName].words[book.language].label;
  const words = book.t.wordings[wording.phrase] as string | ((...values: unknown[]) => string);
  return typeof words === 'string'
    ? words
    : words(...wording.values.map((value) => (isWording(value) ? tell(value, book) : value)));
}

const isWording = (value: unknown): value is Wording =>
  typeof value === 'object' && value !== null && ('phrase' in value || 'kindName' in value);

/** A problem with every value of it in the words of a language. Its keys keep their order. */
export type WordedProblem = ToldProblem & Pick<Problem, 'code' | 'line' | 'column'>;

/** Puts every value of a problem in the words of a language. */
export function tellProblem(problem: Problem, book: Book): WordedProblem {
  const { field, received, expected, nearest, detail } = problem;
  return {
    ...problem,
    ...(field === undefined ? {} : { field: field === WHOLE_FILE ? book.t.check.wholeFile : field }),
    ...(received === undefined ? {} : { received: tell(received, book) }),
    ...(expected === undefined ? {} : { expected: tell(expected, book) }),
    // What stands there already is no advice.
    ...(nearest === undefined ? {} : { nearest: nearest.filter((name) => name !== received) }),
    ...(detail === undefined
      ? {}
      : { detail: Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, tell(value, book)])) }),
  } as WordedProblem;
}

/** What the report says of a problem: the fact, and how to mend it. */
export function tellMessage(problem: WordedProblem, book: Book): { readonly title: string; readonly fix: string } {
  const message: Message = book.t.problems[problem.code];
  const told = { ...problem, reason: tellReason(problem, book) };
  return { title: message.title(told), fix: message.fix(told) };
}

/** What the parser of the file met, in words of the editor; its own where the book has none. */
function tellReason({ code, detail, received }: WordedProblem, book: Book): string | undefined {
  const parser = PARSERS[code];
  const message = detail?.['message'];
  if (!parser || message === undefined) return undefined;
  const found = findReason(parser, message, received);
  if (!found) return undefined;
  return book.t.check.reasons[found.reason].replace('$1', found.name);
}

/** The hardest sentences that a problem names, hardest first. */
export const listWorst = ({ detail }: WordedProblem): string[] =>
  Object.entries(detail ?? {}).flatMap(([name, sentence]) => (name.startsWith('worst ') ? [sentence] : []));
