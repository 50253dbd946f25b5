import { excerptPage, type Fragment } from '#domain/search/fullText/excerpt.ts';
import { indexStem } from '#domain/search/fullText/indexStem.ts';
import { findPiece, type PageTable } from '#domain/search/fullText/pageTable.ts';
import { findPostings, readPiece, stripSignature, type Piece, type Posting } from '#domain/search/fullText/piece.ts';
import { rankPages } from '#domain/search/fullText/rank.ts';
import type { FoundPage, SearchEngine } from './engine.ts';

/**
 * The full text that Pagefind indexed, read without Pagefind's own script: that one and its WebAssembly are 84 KB, more than a first
 * search may cost in all (docs/busqueda.md has the measures). Its files stay as they are.
 *
 * @param base path under which the site is served, without its last slash
 * @throws when the table of pages cannot be loaded
 */
export async function loadPagefind(base: string): Promise<SearchEngine> {
  const folder = `${base}/pagefind`;
  const table = (await (await get(`${folder}/paginas.json`)).json()) as PageTable;
  const lengths = table.pages.map(([, , , , , length]) => length);
  const pieces = new Map<string, Promise<Piece>>();
  const loadPiece = (file: string): Promise<Piece> => {
    const piece = pieces.get(file) ?? unzip(`${folder}/index/${file}.pf_index`).then(readPiece);
    pieces.set(file, piece);
    // One that did not come is asked for again.
    piece.catch(() => pieces.delete(file));
    return piece;
  };
  const find = async (word: string): Promise<readonly Posting[]> => {
    const stem = indexStem(word);
    const file = findPiece(table, stem);
    return file ? findPostings(await loadPiece(file), stem) : [];
  };
  const read = async (file: string, locations: readonly number[]) => {
    const content = await unzip(`${folder}/fragment/${file}.pf_fragment`);
    return excerptPage(JSON.parse(new TextDecoder().decode(content)) as Fragment, locations);
  };
  return {
    search: async (words) => {
      const found = await Promise.all(words.split(' ').filter(Boolean).map(find));
      return rankPages(found, lengths).flatMap(({ page, locations }): FoundPage[] => {
        const known = table.pages[page];
        if (!known) return [];
        const [file, path, kind, clusters, phases] = known;
        return [{ path, kind: table.kinds[kind] ?? '', clusters: names(table.clusters, clusters), phases: names(table.phases, phases), read: () => read(file, locations) }];
      });
    },
  };
}

const names = (table: readonly string[], places: readonly number[]): string[] => places.flatMap((place) => table[place] ?? []);

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** The content of a file of Pagefind, which is zipped whatever the host does. */
async function unzip(url: string): Promise<Uint8Array> {
  const { body } = await get(url);
  return stripSignature(new Uint8Array(await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()));
}
