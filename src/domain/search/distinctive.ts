import type { Speech } from '#texts/speech.ts';
import { readWords } from './text.ts';

/** A text, and what the index already holds of it. */
export interface LongText {
  readonly text: string;
  readonly known: string;
}

/** How often a word must stand in a text before it is one of its words. */
const LEAST_TIMES = 2;
const SHORTEST = 4;

/**
 * The words by which each of several long texts stands out: frequent in it, rare in the others, and not yet known of
 * it. They
 * make a page findable by what it talks about before the full text is there.
 *
 * @param most how many for each text
 */
export function pickDistinctiveWords(texts: readonly LongText[], most: number, speech: Speech): string[][] {
  const counted = texts.map(({ text }) => countStems(text, speech));
  const spread = new Map<string, number>();
  for (const stems of counted) for (const stem of stems.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return texts.map(({ known }, place) => {
    const there = countStems(known, speech);
    const weight = (stem: string, times: number) =>
      Math.sqrt(times) * Math.log(1 + texts.length / (spread.get(stem) ?? 1));
    return [...(counted[place] ?? [])]
      .filter(([stem, { times }]) => times >= LEAST_TIMES && !there.has(stem))
      .map(([stem, { times, written }]) => ({ written, weight: weight(stem, times) }))
      .sort((a, b) => b.weight - a.weight || a.written.localeCompare(b.written, 'en'))
      .slice(0, most)
      .map(({ written }) => written);
  });
}

/** The stems of a text with how often they stand in it, and the form in which each stands first. */
function countStems(text: string, speech: Speech): Map<string, { times: number; written: string }> {
  const counted = new Map<string, { times: number; written: string }>();
  for (const { written, folded, key } of readWords(text, speech)) {
    if (folded.length < SHORTEST || speech.isStopWord(folded) || /^\d/.test(folded)) continue;
    const stem = speech.stemOfKey(key);
    const found = counted.get(stem);
    if (found) found.times += 1;
    else counted.set(stem, { times: 1, written });
  }
  return counted;
}
