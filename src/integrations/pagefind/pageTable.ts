import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPagefindFile } from './files.ts';

/** What Pagefind keeps of a page. */
interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * A table of the pages of the full text: Pagefind tells a page by a number only, and its address and filters by a file for each.
 * With the table, results are counted, filtered and told from those of the quick index without loading them.
 */
export interface PageTable {
  readonly kinds: readonly string[];
  readonly clusters: readonly string[];
  readonly phases: readonly string[];
  /** Number of Pagefind, address from the root of the site, and places in the lists above. */
  readonly pages: readonly (readonly [string, string, number, readonly number[], readonly number[]])[];
}

/** Makes the table from the folder that Pagefind wrote. */
export function buildPageTable(folder: string): PageTable {
  const names = { kinds: new Map<string, number>(), clusters: new Map<string, number>(), phases: new Map<string, number>() };
  const place = (known: Map<string, number>, name: string): number => {
    if (!known.has(name)) known.set(name, known.size);
    return known.get(name) ?? 0;
  };
  const pages = readdirSync(join(folder, 'fragment'))
    .map((file) => ({ id: file.replace(/\.pf_fragment$/, ''), fragment: JSON.parse(readPagefindFile(readFileSync(join(folder, 'fragment', file))).toString('utf8')) as Fragment }))
    .sort((a, b) => a.fragment.url.localeCompare(b.fragment.url, 'en'))
    .map(({ id, fragment: { url, meta, filters } }) => [id, url, place(names.kinds, meta['tipo'] ?? 'Página'), (filters['conglomerado'] ?? []).map((name) => place(names.clusters, name)), (filters['fase'] ?? []).map((name) => place(names.phases, name))] as const);
  return { kinds: [...names.kinds.keys()], clusters: [...names.clusters.keys()], phases: [...names.phases.keys()], pages };
}
