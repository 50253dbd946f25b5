import { kindNames } from '#kinds/index.ts';
import { listPageRefrains, listSiteRefrains, type Refrain, type SiteRefrain } from '#domain/writingHabits.ts';
import type { Book } from '#texts/book.ts';
import type { ReadingEase } from '../style.ts';
import { tell } from '../tell.ts';
import { formatPlace } from './text.ts';

/** Sentences named at the end of the report of the whole content, and of each page. */
const HARDEST = { all: 5, page: 3 };
/** Runs of short sentences and refrains named for the whole content. */
const MOST = { runs: 5, refrains: 12 };

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
    const above = measured.filter(({ score, highest }) => score > highest).length;
    const { lowest, highest, score, id } = hardest;
    return `  ${words.kind(name, measured.length, { lowest, highest, above, hardest: score.toFixed(1), id })}`;
  });
  const sentences = hardestFirst(pages.flatMap(({ worst }) => worst)).slice(0, HARDEST.all);
  return [
    words.title,
    ...kindLines,
    words.hardest,
    ...sentences.map(sentenceLine),
    ...listHabits(pages, book),
    '',
  ].join('\n');
}

/** Where short sentences run on, and what the whole content repeats. */
function listHabits(pages: readonly ReadingEase[], book: Book): string[] {
  const words = book.t.check.reading;
  const runs = pages.flatMap(({ shortRuns }) => shortRuns);
  const refrains = listSiteRefrains(pages.map((page) => page.refrains)).slice(0, MOST.refrains);
  return [
    ...(runs.length ? [words.runs(runs.length), ...runs.slice(0, MOST.runs).map(runLine)] : []),
    ...(refrains.length ? [words.refrains, ...refrains.map((refrain) => refrainLine(refrain, book))] : []),
  ];
}

/** The reading ease of every page, the hardest first, each with its hardest sentences, short runs and refrains. */
export function formatEveryReadability(pages: readonly ReadingEase[], book: Book): string {
  return hardestFirst(pages)
    .map(({ score, file, worst, shortRuns, refrains }) =>
      [
        `${score.toFixed(1)} ${file}`,
        ...worst.slice(0, HARDEST.page).map(sentenceLine),
        ...(shortRuns.length ? [`  ${book.t.check.reading.runs(shortRuns.length)}`, ...shortRuns.map(runLine)] : []),
        ...listPageRefrains(refrains).map((refrain) => refrainLine(refrain, book)),
        '',
      ].join('\n'),
    )
    .join('');
}

const hardestFirst = <T extends { readonly score: number }>(scored: readonly T[]): T[] =>
  scored.toSorted((a, b) => a.score - b.score);

const sentenceLine = ({ score, place, text }: ReadingEase['worst'][number]): string =>
  `  ${score.toFixed(0)} ${formatPlace(place)}: ${text}`;

const runLine = ({ place, text }: ReadingEase['shortRuns'][number]): string => `  ${formatPlace(place)}: ${text}`;

function refrainLine({ family, opening = '', times, ...rest }: Refrain | SiteRefrain, { t }: Book): string {
  const { families, opening: begins, refrain } = t.check.reading;
  const name = family === undefined ? begins(opening) : (families as Readonly<Record<string, string>>)[family];
  return `  ${refrain(name ?? '', times, 'pages' in rest ? rest.pages : undefined)}`;
}
