import type { Problem } from '#records/problem.ts';
import { writeOutSigns } from '#records/signs.ts';
import type { Book } from '#texts/book.ts';
import { tellPlaces } from './text.ts';
import { listWorst, tellMessage, tellProblem } from '../tell.ts';

/** Escapes a value of a workflow command. */
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * The report as annotations of GitHub Actions: one line a problem, shown at its place in the review.
 *
 * @param level `warning` for what stops nothing: the problems of drafts
 */
export function formatGithub(problems: readonly Problem[], book: Book, level: 'error' | 'warning' = 'error'): string {
  return problems
    .map((problem) => {
      const told = tellProblem(problem, book);
      const { title, fix } = tellMessage(told, book);
      const worst = listWorst(told)
        .map((sentence) => `\n${sentence}`)
        .join('');
      const place = [
        `file=${escapeProperty(problem.file)}`,
        problem.line && `line=${problem.line}`,
        problem.column && `col=${problem.column}`,
        `title=${escapeProperty(problem.code)}`,
      ]
        .filter(Boolean)
        .join(',');
      const places = tellPlaces(problem, book);
      const also = places === undefined ? '' : `\n${book.t.check.labels.places}: ${places}`;
      return `::${level} ${place}::${escapeData(writeOutSigns(`${title} ${fix}${also}${worst}`))}\n`;
    })
    .join('');
}
