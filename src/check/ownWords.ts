import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#records/problem.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { cut } from './excerpt.ts';
import { placeOfText } from './places.ts';

/** Longest run of equal words that is no copy. */
const LONGEST_RUN = 8;

interface Word {
  readonly plain: string;
  /** Where it stands in its text. */
  readonly start: number;
  readonly end: number;
  /** Capitalised or a number: names and titles are made of these. */
  readonly named: boolean;
}

function listWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    plain: word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    start: index,
    end: index + word.length,
    named: /^[\p{Lu}\p{N}]/u.test(word),
  }));
}

/** Every run of nine words of the sources. */
export function readSourceRuns(folder: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    const words = listWords(readFileSync(join(folder, name), 'utf8'));
    for (let index = 0; index + LONGEST_RUN < words.length; index += 1)
      runs.add(
        words
          .slice(index, index + LONGEST_RUN + 1)
          .map((word) => word.plain)
          .join(' '),
      );
  }
  return runs;
}

/**
 * Texts must be our own: no run of nine or more words equals the sources, unless it is a proper name or title
 * (more than half of its words capitalised or numbers).
 *
 * @param runs runs of the source text, see `readSourceRuns`
 */
export function checkOwnWords(records: readonly CheckedRecord[], runs: ReadonlySet<string>): Problem[] {
  return records.flatMap((record) =>
    record.texts.flatMap(({ fieldPath, text }) =>
      text.blocks.flatMap((block) =>
        listCopied(block.text, runs).map(({ start, end }): Problem => ({
          code: 'texto-copiado',
          ...placeOfText(record.raw, fieldPath, block.offsetOf(start), block.offsetOf(end - 1) + 1),
          received: cut(block.text.slice(start, end), 160),
        })),
      ),
    ),
  );
}

/** The stretches of a text that equal the sources; runs that overlap are one stretch. */
function listCopied(text: string, runs: ReadonlySet<string>): { readonly start: number; readonly end: number }[] {
  const words = listWords(text);
  const stretches: { start: number; end: number }[] = [];
  for (let index = 0; index + LONGEST_RUN < words.length; index += 1) {
    const run = words.slice(index, index + LONGEST_RUN + 1);
    if (run.filter((word) => word.named).length * 2 > run.length) continue;
    if (!runs.has(run.map((word) => word.plain).join(' '))) continue;
    const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
