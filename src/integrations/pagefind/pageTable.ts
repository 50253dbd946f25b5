import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Fragment } from '#domain/search/fullText/excerpt.ts';
import type { PageTable } from '#domain/search/fullText/pageTable.ts';
import { readPagefindFile } from './files.ts';
import type { Metadata } from './metadata.ts';

/** Pages up to which the table tells what each is, at some 15 bytes; with more, that is read page by page. */
const MOST_TOLD = 1500;
/** Lengths are rounded to this many words: the order of the results hardly sees it, and they travel in a third. */
const ROUNDED = 50;

/**
 * Makes the table of the pages that Pagefind indexed, and names the file of each by its number.
 *
 * @param folder the folder that Pagefind wrote
 * @param pieces the start from which each piece of the index holds the words
 */
export function buildPageTable(folder: string, { hash, pages }: Metadata, pieces: readonly string[], most = MOST_TOLD): PageTable {
  const names = { kinds: new Map<string, number>(), clusters: new Map<string, number>(), phases: new Map<string, number>() };
  const place = (known: Map<string, number>, name: string): number => {
    if (!known.has(name)) known.set(name, known.size);
    return known.get(name) ?? 0;
  };
  const pathOf = (name: string) => join(folder, 'fragment', `${name}.pf_fragment`);
  const told = pages.map(([file], number) => {
    renameSync(pathOf(file), pathOf(String(number)));
    if (pages.length > most) return undefined;
    const { url, meta, filters } = JSON.parse(readPagefindFile(readFileSync(pathOf(String(number)))).toString('utf8')) as Fragment;
    return [url, place(names.kinds, meta['tipo'] ?? ''), (filters['conglomerado'] ?? []).map((name) => place(names.clusters, name)), (filters['fase'] ?? []).map((name) => place(names.phases, name))] as const;
  });
  return {
    hash,
    pieces,
    lengths: pages.map(([, words]) => Math.max(1, Math.round(words / ROUNDED))),
    pages: told.flatMap((page) => (page ? [page] : [])),
    kinds: [...names.kinds.keys()],
    clusters: [...names.clusters.keys()],
    phases: [...names.phases.keys()],
  };
}
