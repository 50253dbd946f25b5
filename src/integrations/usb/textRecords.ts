import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextRecord } from '#domain/usbEdition.ts';
import { unpackFragment, type PackedFragment } from '#domain/search/fullText/fragment.ts';
import { unzipJson } from '../pagefind/files.ts';

/**
 * The full text of the pages, as Pagefind read it: both searches look through the same.
 *
 * @param page what a page is called that says nothing of its kind
 */
export function readTextRecords(pagefindFolder: string, page: string): readonly TextRecord[] {
  const folder = join(pagefindFolder, 'fragment');
  return readdirSync(folder)
    .map((file) => unpackFragment(unzipJson(readFileSync(join(folder, file))) as PackedFragment))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ url, content, meta, filters, headings }) => ({
      path: url,
      title: meta['title'] ?? url,
      kind: meta['tipo'] ?? page,
      clusters: filters['conglomerado'] ?? [],
      phases: filters['fase'] ?? [],
      text: content,
      sections: headings.map(({ id, text, location }) => ({ id, title: text, at: location })),
    }));
}
