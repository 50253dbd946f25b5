import type { Problem } from '#records/problem.ts';
import type { Book } from '#texts/book.ts';
import { tellMessage, tellProblem } from '../tell.ts';

/**
 * The report for a program: an array of problems with their words.
 *
 * @param drafts how many records are drafts, and their problems, which stop nothing
 */
export function formatJson(
  problems: readonly Problem[],
  recordCount: number,
  book: Book,
  drafts: { readonly count: number; readonly problems: readonly Problem[] } = { count: 0, problems: [] },
): string {
  const list = problems.map((problem) => wordProblem(problem, book));
  const told = drafts.count
    ? { drafts: { count: drafts.count, problems: drafts.problems.map((problem) => wordProblem(problem, book)) } }
    : {};
  return `${JSON.stringify({ ok: !list.length, records: recordCount, problems: list, ...told }, null, 2)}\n`;
}

function wordProblem(problem: Problem, book: Book) {
  const told = tellProblem(problem, book);
  const { title, fix } = tellMessage(told, book);
  return { ...told, message: title, fix };
}
