import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as pagefind from 'pagefind';
import { decodeCbor, type Cbor } from '#domain/search/fullText/decodeCbor.ts';
import { encodeCbor } from '../../src/integrations/pagefind/cbor.ts';
import { readPagefindFile } from '../../src/integrations/pagefind/files.ts';
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
  const listWords = () => {
    const meta = decodeCbor(readPagefindFile(readFileSync(join(folder, readdirSync(folder).find((file) => file.endsWith('.pf_meta')) ?? '')))) as Cbor[];
    const pieces = meta[2] as [string, string, string][];
    return { pieces, words: pieces.flatMap(([, , file]) => (decodeCbor(readPagefindFile(readFileSync(join(folder, 'index', `${file}.pf_index`)))) as Cbor[][])[0] ?? []) };
  };

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

  it('is cut into small pieces without losing a word, each between its bounds', () => {
    const before = listWords();
    const pieces = splitChunks(folder);
    const after = listWords();
    expect(pieces).toBeGreaterThan(before.pieces.length);
    expect(after.words).toEqual(before.words);
    expect(readdirSync(join(folder, 'index'))).toHaveLength(pieces);
    for (const file of readdirSync(join(folder, 'index'))) expect(readFileSync(join(folder, 'index', file)).length).toBeLessThan(8000);
    after.pieces.slice(1).forEach(([from], place) => expect(from > (after.pieces[place]?.[1] ?? '')).toBe(true));
  });

  it('has a table that names each page', () => {
    const table = buildPageTable(folder);
    expect(table.pages).toHaveLength(12);
    const [id, path, kind, clusters] = table.pages[1] ?? [];
    expect(readdirSync(join(folder, 'fragment'))).toContain(`${id}.pf_fragment`);
    expect([path, table.kinds[kind ?? -1], clusters?.map((place) => table.clusters[place])]).toEqual(['/p1/', 'Red', ['Cusco']]);
    expect(() => JSON.parse(JSON.stringify(table)) as unknown).not.toThrow();
    writeFileSync(join(folder, 'paginas.json'), JSON.stringify(table));
  });
});
