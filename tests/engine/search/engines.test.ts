import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageTable } from '#domain/search/fullText/pageTable.ts';
import { openBook } from '#texts/book.ts';
import { siteConfig } from '#schemas/site.ts';
import { loadEngine } from '../../../src/client/search/engines.ts';
import * as pagefind from 'pagefind';
import { indexFolder } from '../../../src/integrations/searchIndex.ts';
import { serveFolder, type ServedFolder } from '../../../scripts/lib/serveFolder.ts';
import rawConfig from '../../../src/site.config.ts';
import { corpus, describeEngine, type Document } from './engineContract.ts';
import { createMemoryEngine } from './memoryEngine.ts';

const folder = mkdtempSync(join(tmpdir(), 'trama-engines-'));
let site: ServedFolder;
const base = () => site.url.replace(/\/$/, '');

/** A page as the layout writes it, as far as Pagefind reads it. */
function writePage({ address, title, kind, clusters, phases, lead, sections }: Document): void {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const filters = [...clusters.map((name) => ['conglomerado', name]), ...phases.map((name) => ['fase', name])].map(
    ([filter, name]) => `<span data-pagefind-filter="${filter}[data-v]" data-v="${name}"></span>`,
  );
  mkdirSync(join(folder, address), { recursive: true });
  writeFileSync(
    join(folder, address, 'index.html'),
    `<html lang="es"><body><main data-pagefind-body><span data-pagefind-meta="tipo[data-v]" ` +
      `data-v="${kind}"></span>${filters.join('')}<h1>${escape(title)}</h1><p>${escape(lead)}</p>${sections.map((section) => `<h2 id="${section.id}">${escape(section.title)}</h2><p>${escape(section.text)}</p>`).join('')}</main></body></html>`,
  );
}

beforeAll(async () => {
  for (const document of corpus) writePage(document);
  for (const file of ['index.html', '404.html'])
    writeFileSync(join(folder, file), '<html lang="es"><body></body></html>');
  // As Pagefind leaves it, for its own script; and as this site reads it.
  const { index } = await pagefind.createIndex({ forceLanguage: 'es' });
  await index?.addDirectory({ path: folder });
  await index?.writeFiles({ outputPath: join(folder, 'own') });
  await indexFolder(folder, openBook('es-PE'));
  for (const file of ['pagefind/index', 'pagefind/fragment'])
    cpSync(join(folder, file), join(folder, 'large', file), { recursive: true });
  const table = JSON.parse(readFileSync(join(folder, 'pagefind', 'paginas.json'), 'utf8')) as PageTable;
  writeFileSync(join(folder, 'large', 'pagefind', 'paginas.json'), JSON.stringify({ ...table, pages: [] }));
  site = await serveFolder(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

describeEngine('pagefind', () => loadEngine(base()));
describeEngine('pagefind, over a large archive', () => loadEngine(`${base()}/large`));
describeEngine('in memory', async () => createMemoryEngine(corpus));

describe('the engine pagefind', () => {
  it('is the one that the configuration names', () => {
    expect(siteConfig.parse(rawConfig).fullText.engine).toBe('pagefind');
    expect(siteConfig.safeParse({ ...rawConfig, fullText: { engine: 'otro' } }).success).toBe(false);
  });

  it('says that it cannot where its files are missing', async () => {
    await expect(loadEngine(`${base()}/nada`)).rejects.toThrow('paginas.json');
  });

  it('finds what the own script of Pagefind finds in the same files', async () => {
    interface Own {
      readonly options: (options: object) => Promise<void>;
      readonly search: (
        words: string,
      ) => Promise<{ readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[] }>;
    }
    const own = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'own', 'pagefind.js')).href)) as Own;
    await own.options({ basePath: `${base()}/own/`, baseUrl: '/', noWorker: true });
    const engine = await loadEngine(base());
    // Its own lets a word that it does not know go, and shortens it: not asked of ours.
    const words = [
      'lana',
      'multa',
      'multas',
      'reglamento',
      'capacitacion',
      'capacitación',
      'firmaron',
      'pagar',
      'telares',
      'posadas',
      'lana multa',
      'puno',
    ];
    for (const word of words) {
      const { results } = await own.search(word);
      const theirs = await Promise.all(results.map(async (result) => (await result.data()).url));
      expect([word, (await engine.search(word)).map((page) => page.address).sort()]).toEqual([word, theirs.sort()]);
    }
  });
});
