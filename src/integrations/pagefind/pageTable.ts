import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCbor, type Cbor } from '#domain/search/fullText/decodeCbor.ts';
import type { PageTable } from '#domain/search/fullText/pageTable.ts';
import { readPagefindFile } from './files.ts';

/** What Pagefind keeps of a page. */
interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The metadata of Pagefind 1.5, as far as it is read: pages with their length in words, pieces with their first and last stem. */
type Metadata = readonly [version: string, pages: readonly (readonly [string, number])[], pieces: readonly (readonly [string, string, string])[]];

/** Makes the table from the folder that Pagefind wrote. */
export function buildPageTable(folder: string): PageTable {
  const names = { kinds: new Map<string, number>(), clusters: new Map<string, number>(), phases: new Map<string, number>() };
  const place = (known: Map<string, number>, name: string): number => {
    if (!known.has(name)) known.set(name, known.size);
    return known.get(name) ?? 0;
  };
  const [, pages, pieces] = readMetadata(folder) as unknown as Metadata;
  return {
    pages: pages.map(([file, length]) => {
      const { url, meta, filters } = JSON.parse(readPagefindFile(readFileSync(join(folder, 'fragment', `${file}.pf_fragment`))).toString('utf8')) as Fragment;
      return [file, url, place(names.kinds, meta['tipo'] ?? 'Página'), (filters['conglomerado'] ?? []).map((name) => place(names.clusters, name)), (filters['fase'] ?? []).map((name) => place(names.phases, name)), length] as const;
    }),
    pieces: pieces.map(([from, , file]) => [from, file] as const),
    kinds: [...names.kinds.keys()],
    clusters: [...names.clusters.keys()],
    phases: [...names.phases.keys()],
  };
}

/** The metadata that Pagefind wrote. @throws Error when there is none */
function readMetadata(folder: string): Cbor {
  const file = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (!file) throw new Error('El índice de búsqueda no tiene metadatos.');
  return decodeCbor(readPagefindFile(readFileSync(join(folder, file))));
}
