import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as pagefind from 'pagefind';
import { decodeCbor, type Cbor } from '#domain/search/fullText/decodeCbor.ts';
import { encodeCbor } from '../../src/integrations/pagefind/cbor.ts';
import { readPagefindFile } from '../../src/integrations/pagefind/files.ts';
import { readMetadata } from '../../src/integrations/pagefind/metadata.ts';
import { buildPageTable } from '../../src/integrations/pagefind/pageTable.ts';
import { splitChunks } from '../../src/integrations/pagefind/splitChunks.ts';

describe('CBOR', () => {
  it.each<Cbor>([0, 23, 24, 255, 256, 65_535, 65_536, 4_000_000_000, -1, -24, -25, -1000, '', 'ñandú', 'a'.repeat(300), [], [1, ['a', [-2]]], Array.from({ length: 70_000 }, (_, number) => number % 7)])('comes back as it went: %#', (value) => {
    expect(decodeCbor(encodeCbor(value))).toEqual(value);
  });

  it('refuses what Pagefind does not write', () => {
    expect(() => decodeCbor(Buffer.from([0xa0]))).toThrow();
    expect(() => decodeCbor(Buffer.from([0x9f]))).toThrow();
  });
});

describe('the index of words', () => {
  let folder = '';
  const words = Array.from({ length: 6000 }, (_, number) => `pal${number.toString(36)}abra`);
  const listWords = (files: readonly string[]) => files.flatMap((file) => (decodeCbor(readPagefindFile(readFileSync(join(folder, 'index', `${file}.pf_index`)))) as unknown as readonly (readonly (readonly [string])[])[])[0] ?? []);

  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'trama-pagefind-')), 'pagefind');
    mkdirSync(folder);
    const { index } = await pagefind.createIndex({ forceLanguage: 'es' });
    for (let page = 0; page < 12; page += 1) {
      await index?.addHTMLFile({ url: `/p${page}/`, content: `<html lang="es"><body><main data-pagefind-body><h1>Página ${page}</h1><span data-pagefind-filter="conglomerado">${page % 2 ? 'Cusco' : 'Gamarra'}</span><span data-pagefind-meta="tipo">Red</span><p>${words.slice(page * 500, page * 500 + 500).join(' ')}</p></main></body></html>` });
    }
    await index?.writeFiles({ outputPath: folder });
    await pagefind.close();
  });
  afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  it('is cut into small pieces without losing a word, each from its start on, and has a table of the pages', () => {
    const metadata = readMetadata(folder);
    const before = listWords(metadata.pieces.map(([, , file]) => file));
    const pieces = splitChunks(folder, metadata);
    expect(pieces.length).toBeGreaterThan(metadata.pieces.length);
    const numbers = pieces.map((_, number) => String(number));
    expect(listWords(numbers)).toEqual(before);
    expect(readdirSync(join(folder, 'index')).sort()).toEqual(numbers.map((number) => `${number}.pf_index`).sort());
    for (const file of readdirSync(join(folder, 'index'))) expect(readFileSync(join(folder, 'index', file)).length).toBeLessThan(8000);
    numbers.forEach((number, place) => {
      const words = listWords([number]).map(([word]) => word);
      expect(words.every((word) => word >= (pieces[place] ?? '') && word < (pieces[place + 1] ?? '\uffff'))).toBe(true);
    });

    const table = buildPageTable(folder, metadata, pieces);
    expect(table.pages).toHaveLength(12);
    expect(table.lengths).toHaveLength(12);
    for (const [page, [path, kind, clusters]] of table.pages.entries()) {
      const fragment = JSON.parse(readPagefindFile(readFileSync(join(folder, 'fragment', `${page}.pf_fragment`))).toString('utf8')) as { url: string };
      expect(path).toBe(fragment.url);
      expect([table.kinds[kind], clusters.map((place) => table.clusters[place])]).toEqual(['Red', [Number(/\d+/.exec(path)?.[0]) % 2 ? 'Cusco' : 'Gamarra']]);
    }
  });
});
