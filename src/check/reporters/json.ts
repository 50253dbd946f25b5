import type { Problem } from '#records/problem.ts';
import type { Book } from '#texts/book.ts';
import { tellMessage, tellProblem } from '../tell.ts';

/** The report for a program: an array of problems with their words. */
export function formatJson(problems: readonly Problem[], recordCount: number, book: Book): string {
  const list = problems.map((problem) => {
    const told = tellProblem(problem, book);
    const { title, fix } = tellMessage(told, book);
    return { ...told, message: title, fix };
  });
  return `${JSON.stringify({ ok: !list.length, records: recordCount, problems: list }, null, 2)}\n`;
}
