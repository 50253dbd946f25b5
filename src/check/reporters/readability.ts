import { kindNames } from '#kinds/index.ts';
import type { Book } from '#texts/book.ts';
import type { ReadingEase } from '../style.ts';
import { tell } from '../tell.ts';
import { formatPlace } from './text.ts';

/** Sentences named at the end of the report of the whole content, and of each page. */
const HARDEST = { all: 5, page: 3 };

/**
 * The reading ease in short: of each kind of page, the hardest, and then the hardest sentences of all.
 *
 * @param pages what was measured, on the scale of its language
 */
export function formatReadability(pages: readonly ReadingEase[], book: Book): string {
  const words = book.t.check.reading;
  if (!pages.length) return '';
  const kindLines = kindNames.flatMap((kind) => {
    const measured = hardestFirst(pages.filter((page) => page.kind === kind));
    const [hardest] = measured;
    if (!hardest) return [];
    const name = tell({ kindName: kind }, book);
    return `  ${words.kind(name, measured.length, hardest.lowest, hardest.score.toFixed(1), hardest.id)}`;
  });
  const sentences = hardestFirst(pages.flatMap(({ worst }) => worst)).slice(0, HARDEST.all);
  return [words.title, ...kindLines, words.hardest, ...sentences.map(sentenceLine), ''].join('\n');
}

/** The reading ease of every page, the hardest first, each with its hardest sentences. */
export function formatEveryReadability(pages: readonly ReadingEase[]): string {
  return hardestFirst(pages)
    .map(({ score, file, worst }) =>
      [`${score.toFixed(1)} ${file}`, ...worst.slice(0, HARDEST.page).map(sentenceLine), ''].join('\n'),
    )
    .join('');
}

const hardestFirst = <T extends { readonly score: number }>(scored: readonly T[]): T[] =>
  scored.toSorted((a, b) => a.score - b.score);

const sentenceLine = ({ score, place, text }: ReadingEase['worst'][number]): string =>
  `  ${score.toFixed(0)} ${formatPlace(place)}: ${text}`;
