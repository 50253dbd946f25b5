import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFragment, type Fragment } from '#domain/search/fullText/fragment.ts';
import type { PageTable } from '#domain/search/fullText/pageTable.ts';
import { readPagefindFile, zipJson } from './files.ts';
import type { Metadata } from './metadata.ts';

/** Pages up to which the table tells what each is, at some 15 bytes; with more, that is read page by page. */
const MOST_TOLD = 1500;
/** A page as Pagefind writes it. */
interface PagefindFragment extends Omit<Fragment, 'headings'> {
  /** Places that an address can lead to, with the word of the text at which each stands. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** Places to which a result may lead. */
const HEADING = /^h\d$/i;
/** Lengths are rounded to this many words: the order of the results hardly sees it, and they travel in a third. */
const ROUNDED = 50;

/**
 * Makes the table of the pages that Pagefind indexed, and writes the file of each anew, under its number. Comes after
 * the
 * words: the table carries a sum of both.
 *
 * @param folder the folder that Pagefind wrote
 * @param pieces the start from which each piece of the index holds the words
 */
export function buildPageTable(
  folder: string,
  { pages }: Metadata,
  pieces: readonly string[],
  most = MOST_TOLD,
): PageTable {
  const names = {
    kinds: new Map<string, number>(),
    clusters: new Map<string, number>(),
    phases: new Map<string, number>(),
  };
  const place = (known: Map<string, number>, name: string): number => {
    if (!known.has(name)) known.set(name, known.size);
    return known.get(name) ?? 0;
  };
  const pathOf = (name: string) => join(folder, 'fragment', `${name}.pf_fragment`);
  const told = pages.map(([file], number) => {
    const { url, content, meta, filters, anchors } = JSON.parse(
      readPagefindFile(readFileSync(pathOf(file))).toString('utf8'),
    ) as PagefindFragment;
    rmSync(pathOf(file));
    writeFileSync(
      pathOf(String(number)),
      zipJson(
        packFragment({
          url,
          content,
          meta: pick(meta, ['title', 'tipo']),
          filters: pick(filters, ['conglomerado', 'fase']),
          headings: anchors
            .filter(({ element, text }) => HEADING.test(element) && text.trim())
            .map(({ id, text, location }) => ({ id, text: text.trim(), location })),
        }),
      ),
    );
    if (pages.length > most) return undefined;
    return [
      url,
      place(names.kinds, meta['tipo'] ?? ''),
      (filters['conglomerado'] ?? []).map((name) => place(names.clusters, name)),
      (filters['fase'] ?? []).map((name) => place(names.phases, name)),
    ] as const;
  });
  return {
    hash: hashFiles(folder),
    pieces,
    lengths: pages.map(([, words]) => Math.max(1, Math.round(words / ROUNDED))),
    pages: told.flatMap((page) => (page ? [page] : [])),
    kinds: [...names.kinds.keys()],
    clusters: [...names.clusters.keys()],
    phases: [...names.phases.keys()],
  };
}

/** Letters of the sum that goes with each request for a file: enough that two editions never share it. */
const HASH_LETTERS = 10;

/**
 * A sum of what the files of the index hold. Pagefind's own differs from build to build, and with it what is kept for
 * offline.
 */
function hashFiles(folder: string): string {
  const sum = createHash('sha256');
  for (const part of ['index', 'fragment'])
    for (const file of readdirSync(join(folder, part)).sort())
      sum.update(`${part}/${file}\n`).update(readFileSync(join(folder, part, file)));
  return sum.digest('hex').slice(0, HASH_LETTERS);
}

/** Some of the fields of a record, where it has them. */
const pick = <Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
