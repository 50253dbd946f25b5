/**
 * Where a file stands in the folder of a ledger. The place follows from what the file says and from nothing else: a
 * name that came with a file is never used.
 */
import { chainId } from './acts.ts';
import type { LedgerEntry } from './parse.ts';

/** Signs of the hash that tell two files of the same name apart. */
const SHORT = 12;

/** The folder of a file, with `/`. */
export function folderOf(entry: LedgerEntry): string {
  switch (entry.kind) {
    case 'blob':
      return 'blobs';
    case 'registry':
      return 'registro';
    case 'checkpoint':
      return 'puntos';
    case 'act':
      return chainId(entry.value);
  }
}

/**
 * The names that a file may have, the one without its hash first: for people they are in the order of the acts.
 *
 * @param depth place in its chain, from 1
 */
export function namesOf(entry: LedgerEntry, depth: number): readonly string[] {
  if (entry.kind === 'blob') return [`${entry.hash}.json`];
  const number = String(depth).padStart(3, '0');
  const stem = entry.kind === 'checkpoint' ? number : `${number}-${entry.value.act}`;
  return [`${stem}.json`, `${stem}-${entry.hash.slice(0, SHORT)}.json`];
}

/** The paths that a file may have in a ledger. */
export const pathsOf = (entry: LedgerEntry, depth: number): readonly string[] =>
  namesOf(entry, depth).map((fileName) => `${folderOf(entry)}/${fileName}`);
