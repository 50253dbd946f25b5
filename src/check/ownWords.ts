import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listTexts } from '#records/plainText.ts';
import type { Problem } from '#records/problem.ts';
import { formatPath } from '#records/raw.ts';
import type { CheckedRecord } from './check.ts';

/** Longest run of equal words that is no copy. */
const LONGEST_RUN = 8;

interface Word {
  readonly plain: string;
  /** Capitalised or a number: names and titles are made of these. */
  readonly named: boolean;
}

function listWords(text: string): Word[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({ plain: word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), named: /^[\p{Lu}\p{N}]/u.test(word) }));
}

/** Every run of nine words of the sources. */
export function readSourceRuns(folder: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt')).sort()) {
    const words = listWords(readFileSync(join(folder, name), 'utf8'));
    for (let index = 0; index + LONGEST_RUN < words.length; index += 1) runs.add(words.slice(index, index + LONGEST_RUN + 1).map((word) => word.plain).join(' '));
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
    listTexts(record.kind, record.data, record.body).flatMap(({ path, blocks }) =>
      blocks.flatMap((block): Problem[] => {
        const words = listWords(block.text);
        const copied: string[] = [];
        for (let index = 0; index + LONGEST_RUN < words.length; index += 1) {
          const run = words.slice(index, index + LONGEST_RUN + 1);
          if (run.filter((word) => word.named).length * 2 > run.length) continue;
          const plain = run.map((word) => word.plain).join(' ');
          if (runs.has(plain)) copied.push(plain);
        }
        if (!copied.length) return [];
        const place = path ? { ...record.raw.locate(path), field: formatPath(path) } : { line: block.line + record.raw.bodyLine - 1, column: block.column };
        return [{ code: 'texto-copiado', file: record.file, ...place, received: copied[0] as string, detail: { runs: String(copied.length) } }];
      }),
    ),
  );
}
