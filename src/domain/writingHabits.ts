import { countWords, listSentences } from './readability.ts';

/** A sentence that is read in one breath; three in a row sound like a telegram. */
const SHORT_SENTENCE = 6;
const LEAST_RUN = 3;
/** Words by which two sentences are said to begin alike, and how often they may on a page and on a site. */
const OPENING_WORDS = 3;
const OPENINGS = { page: 3, site: 8 };

/** Words that a page or a site leans on: a family of the language, or the first words of its sentences. */
export interface Refrain {
  readonly family?: string;
  /** The words by which sentences begin, where it is no family. */
  readonly opening?: string;
  readonly times: number;
}

/** A refrain of the whole site. */
export interface SiteRefrain extends Refrain {
  readonly pages: number;
}

/**
 * Runs of three or more sentences of six words or fewer.
 *
 * @param paragraph plain text
 * @returns the sentences of each run, in their order
 */
export function listShortRuns(paragraph: string): string[][] {
  const runs: string[][] = [[]];
  for (const sentence of listSentences(paragraph)) {
    if (countWords(sentence) <= SHORT_SENTENCE) runs.at(-1)?.push(sentence);
    else runs.push([]);
  }
  return runs.filter((run) => run.length >= LEAST_RUN);
}

/**
 * How often each family of refrains stands in a text, and each opening of its sentences.
 *
 * @param text plain text, a paragraph a line
 * @param families pattern of each family, as the book of the language has them
 */
export function countRefrains(text: string, families: Readonly<Record<string, string>>): readonly Refrain[] {
  const named = Object.entries(families).map(([family, pattern]) => ({
    family,
    times: [...text.matchAll(new RegExp(String.raw`(?<!\p{L})(?:${pattern})`, 'giu'))].length,
  }));
  const openings = new Map<string, number>();
  for (const sentence of listSentences(text)) {
    const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
    // A heading or the name of a thing is no sentence.
    if (words.length <= OPENING_WORDS + 1) continue;
    const opening = words.slice(0, OPENING_WORDS).join(' ');
    openings.set(opening, (openings.get(opening) ?? 0) + 1);
  }
  return [...named, ...[...openings].map(([opening, times]) => ({ opening, times }))].filter(({ times }) => times);
}

/** The refrains of a page: what stands twice of a family, or begins three sentences; the most frequent first. */
export const listPageRefrains = (counted: readonly Refrain[]): readonly Refrain[] =>
  mostFirst(counted.filter(({ family, times }) => times >= (family ? 2 : OPENINGS.page)));

/** The refrains of a site: every family that it uses, and what begins eight sentences; the most frequent first. */
export function listSiteRefrains(pages: readonly (readonly Refrain[])[]): readonly SiteRefrain[] {
  const sums = new Map<string, SiteRefrain>();
  for (const refrain of pages.flat()) {
    const key = `${refrain.family ?? ''} ${refrain.opening ?? ''}`;
    const known = sums.get(key);
    sums.set(key, { ...refrain, times: (known?.times ?? 0) + refrain.times, pages: (known?.pages ?? 0) + 1 });
  }
  return mostFirst([...sums.values()].filter(({ family, times }) => family !== undefined || times >= OPENINGS.site));
}

const mostFirst = <T extends Refrain>(refrains: readonly T[]): readonly T[] =>
  refrains.toSorted((a, b) => b.times - a.times);
