import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { Book } from '#texts/book.ts';
import { readMetadata } from './pagefind/metadata.ts';
import { buildPageTable } from './pagefind/pageTable.ts';
import { writeWords } from './pagefind/words.ts';

/**
 * What is read of what Pagefind writes: the words and the pages. Its scripts, their WebAssembly and their metadata are
 * not (`src/client/search/pagefind.ts`).
 */
const USED = /^(?:index|fragment)$/;

/**
 * Ends of blocks, and of neighbours in a row, with no blank after them, as the build leaves them: Pagefind would take
 * the last word of one and the first of the next for one word.
 */
const BLOCK_ENDS =
  /<\/(?:p|li|dt|dd|td|th|h[1-6]|div|section|figcaption|caption|summary|blockquote)>(?=\S)|<\/(a|span)>(?=<\1[\s>])/g;

/** The letters of Quechua and Aymara that look like an apostrophe: Pagefind takes no letter out of a word. */
const LETTER_APOSTROPHES = /(\p{L})[\u02b9\u02bb\u02bc\u02c8\ua78c](?=\p{L})/gu;

/** What a page tells the index alone. Once that has read it, no visitor needs to wait for it. */
const FOR_INDEX = /\s*<span hidden data-pagefind-[^>]*>[^<]*<\/span>/g;

/** Makes the full-text index over the finished pages. */
export function searchIndex(book: Book): AstroIntegration {
  return {
    name: 'trama:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, pieces } = await indexFolder(fileURLToPath(dir), book);
        logger.info(book.t.build.indexed(pages, pieces));
      },
    },
  };
}

/**
 * Indexes the pages of a folder into its `pagefind/`, in small pieces and with the table of pages; and takes out of the
 * pages
 * what only the index reads.
 *
 * @throws Error when Pagefind cannot
 */
export async function indexFolder(
  root: string,
  { language, t }: Pick<Book, 'language' | 't'>,
): Promise<{ readonly pages: number; readonly pieces: number }> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language, keepIndexUrl: false });
  if (!index) throw new Error(t.build.noIndex(errors.join('; ')));
  const folder = join(root, 'pagefind');
  let pages = 0;
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()) {
    const html = readFileSync(join(root, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const { errors: indexErrors } = await index.addHTMLFile({
      sourcePath: file.replaceAll('\\', '/'),
      content: html.replace(BLOCK_ENDS, '$& ').replace(LETTER_APOSTROPHES, '$1’'),
    });
    if (indexErrors.length) throw new Error(t.build.notIndexed(file, indexErrors.join('; ')));
    writeFileSync(join(root, file), html.replace(FOR_INDEX, ''));
    pages += 1;
  }
  const { errors: writeErrors } = await index.writeFiles({ outputPath: folder });
  if (writeErrors.length) throw new Error(t.build.indexNotWritten(writeErrors.join('; ')));
  await pagefind.close();
  const metadata = readMetadata(folder, t.build);
  for (const file of readdirSync(folder)) if (!USED.test(file)) rmSync(join(folder, file), { recursive: true });
  const pieces = writeWords(folder, metadata);
  writeFileSync(join(folder, 'paginas.json'), JSON.stringify(buildPageTable(folder, metadata, pieces)));
  return { pages, pieces: pieces.length };
}
