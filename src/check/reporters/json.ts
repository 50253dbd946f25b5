import type { Problem } from '#records/problem.ts';
import { messages } from '../messages.ts';

/** The report for a program: an array of problems with their words. */
export function formatJson(problems: readonly Problem[], recordCount: number): string {
  const list = problems.map((problem) => ({
    ...problem,
    message: messages[problem.code].title(problem),
    fix: messages[problem.code].fix(problem),
  }));
  return `${JSON.stringify({ ok: !list.length, records: recordCount, problems: list }, null, 2)}\n`;
}
