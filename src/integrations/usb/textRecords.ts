import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextRecord } from '#domain/usbEdition.ts';
import { unzipJson } from '../pagefind/files.ts';

/** What the full-text index keeps of a page. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/**
 * The full text of the pages, as Pagefind read it: both searches look through the same.
 *
 * @param page what a page is called that says nothing of its kind
 */
export function readTextRecords(pagefindFolder: string, page: string): readonly TextRecord[] {
  const folder = join(pagefindFolder, 'fragment');
  return readdirSync(folder)
    .map((file) => unzipJson(readFileSync(join(folder, file))) as Fragment)
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ url, content, meta, filters, anchors }) => ({
      path: url,
      title: meta['title'] ?? url,
      kind: meta['tipo'] ?? page,
      clusters: filters['conglomerado'] ?? [],
      phases: filters['fase'] ?? [],
      text: content,
      sections: anchors
        .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim())
        .map(({ id, text, location }) => ({ id, title: text.trim(), at: location })),
    }));
}
