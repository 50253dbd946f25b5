import type { Problem } from '#records/problem.ts';
import { writeOutSigns } from '#records/signs.ts';
import type { Book } from '#texts/book.ts';
import { listWorst, tellMessage, tellProblem } from '../tell.ts';

/** Where a problem stands: `file:line:column`. */
export function formatPlace({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Where else a problem stands: by line in its own file, by name in others. */
export function tellPlaces({ file, count = 1, places = [] }: Problem, book: Book): string | undefined {
  const told = places.map((place) =>
    place.file === file ? formatPlace({ ...place, file: '' }).replace(/^:/, '') : formatPlace(place),
  );
  return told.length || count > 1 ? book.t.check.places(told, Math.max(0, count - 1 - told.length)) : undefined;
}

/** One problem in words. */
function formatProblem(problem: Problem, book: Book): string {
  const { labels } = book.t.check;
  const told = tellProblem(problem, book);
  const { title, fix } = tellMessage(told, book);
  const lines: [string, string | undefined][] = [
    [labels.field, told.field],
    [labels.received, told.received],
    [labels.expected, told.expected],
    [labels.nearest, told.nearest?.length ? told.nearest.join(', ') : undefined],
    ...listWorst(told).map((sentence, index): [string, string] => [`${labels.worst} ${index + 1}`, sentence]),
    [labels.places, tellPlaces(problem, book)],
    [labels.fix, fix],
  ];
  const width = Math.max(...Object.values(labels).map((label) => label.length)) + 2;
  return [
    `${formatPlace(problem)}`,
    `  ${oneLine(title)}`,
    ...lines
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([label, value]) => `    ${`${label}:`.padEnd(width)}${oneLine(value ?? '')}`),
    `    [${problem.code}]`,
  ]
    .map(writeOutSigns)
    .join('\n');
}

/**
 * The report for a person: every problem with its place, what was received, what is expected and how to mend it.
 *
 * @param problems in their order
 * @param recordCount how many records were read
 * @param book the words of the report
 * @param hasSite whether a good site stands: the report says that it stays
 */
export function formatText(problems: readonly Problem[], recordCount: number, book: Book, hasSite = true): string {
  const words = book.t.check;
  if (!problems.length) return `${words.ok(recordCount)}\n`;
  const files = new Set(problems.flatMap(({ file, places = [] }) => [file, ...places.map((place) => place.file)])).size;
  const list = problems.map((problem) => formatProblem(problem, book)).join('\n\n');
  return `${list}\n\n${words.summary(problems.length, files, hasSite)}\n`;
}

/**
 * What a person is told of the drafts: how many there are, and what is wrong with them. Nothing where there is none.
 *
 * @param problems those of the drafts, in their order
 */
export function formatDrafts(count: number, problems: readonly Problem[], book: Book): string {
  const words = book.t.check.drafts;
  if (!count) return '';
  if (!problems.length) return `${words.some(count)}\n`;
  const list = problems.map((problem) => formatProblem(problem, book)).join('\n\n');
  return `${words.some(count)} ${words.problems(problems.length)}\n\n${list}\n`;
}
