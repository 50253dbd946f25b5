import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as pagefind from 'pagefind';
import { openBook } from '#texts/book.ts';
import { unpackPiece, type PackedPiece } from '#domain/search/fullText/piece.ts';
import { decodeCbor, type Cbor } from '../../../src/integrations/pagefind/cbor.ts';
import { readPagefindFile } from '../../../src/integrations/pagefind/files.ts';
import { readMetadata } from '../../../src/integrations/pagefind/metadata.ts';
import { buildPageTable } from '../../../src/integrations/pagefind/pageTable.ts';
import { writeWords } from '../../../src/integrations/pagefind/words.ts';
import { indexFolder } from '../../../src/integrations/searchIndex.ts';

const book = openBook('es-PE');

describe('CBOR', () => {
  it.each<[string, Cbor]>([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['190100', 256],
    ['1a00010000', 65_536],
    ['20', -1],
    ['3818', -25],
    ['60', ''],
    ['67c3b1616e64c3ba', 'ñandú'],
    ['80', []],
    ['8201826161' + '8121', [1, ['a', [-2]]]],
  ])('%s is read', (hex, value) => {
    expect(decodeCbor(Buffer.from(hex, 'hex'))).toEqual(value);
  });

  it.each(['a0', '9f', '1b0000000000000000', '8201', ''])('%s is refused: Pagefind does not write it', (hex) => {
    expect(() => decodeCbor(Buffer.from(hex, 'hex'))).toThrow();
  });
});

describe('the index of words', () => {
  let folder = '';
  const words = Array.from({ length: 6000 }, (_, number) => `pal${number.toString(36)}abra`);
  /** The stems of Pagefind's own pieces, and the numbers of the pages that hold each. */
  const readOwn = (files: readonly string[]) =>
    files.flatMap(
      (file) =>
        (
          decodeCbor(
            readPagefindFile(readFileSync(join(folder, 'index', `${file}.pf_index`))),
          ) as unknown as readonly (readonly (readonly [string, readonly (readonly [number])[]])[])[]
        )[0] ?? [],
    );
  const readJson = (path: string) =>
    JSON.parse(gunzipSync(readFileSync(join(folder, path))).toString('utf8')) as unknown;

  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'trama-pagefind-')), 'pagefind');
    mkdirSync(folder);
    const { index } = await pagefind.createIndex({ forceLanguage: 'es' });
    for (let page = 0; page < 12; page += 1) {
      await index?.addHTMLFile({
        url: `/p${page}/`,
        content:
          `<html lang="es"><body><main data-pagefind-body><h1>Página ${page}</h1><span ` +
          `data-pagefind-filter="conglomerado">${page % 2 ? 'Cusco' : 'Gamarra'}</span><span ` +
          `data-pagefind-meta="tipo">Red</span><p>${words.slice(page * 500, page * 500 + 500).join(' ')}</p></main></body></html>`,
      });
    }
    await index?.writeFiles({ outputPath: folder });
    await pagefind.close();
  });
  afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  it('is cut into small pieces without losing a word, each from its start on, and has a table of the pages', () => {
    const metadata = readMetadata(folder, book.t.build);
    const before = readOwn(metadata.pieces.map(([, , file]) => file));
    const pieces = writeWords(folder, metadata);
    expect(pieces.length).toBeGreaterThan(3);
    expect(readdirSync(join(folder, 'index'))).toHaveLength(pieces.length);
    const after = pieces.map((_, number) => [...unpackPiece(readJson(`index/${number}.pf_index`) as PackedPiece)]);
    const there = new Map(after.flat());
    expect([...there.keys()].sort()).toEqual(before.map(([word]) => word).sort());
    for (const [word, [first]] of before)
      if (first) expect([word, there.get(word)?.[0]?.page]).toEqual([word, first[0]]);
    after.forEach((words, place) =>
      expect(words.every(([word]) => word >= (pieces[place] ?? '') && word < (pieces[place + 1] ?? '\uffff'))).toBe(
        true,
      ),
    );

    const table = buildPageTable(folder, metadata, pieces);
    expect(table.pages).toHaveLength(12);
    expect(table.lengths).toHaveLength(12);
    for (const [page, [address, kind, clusters]] of table.pages.entries()) {
      expect(readJson(`fragment/${page}.pf_fragment`)).toMatchObject({
        url: address,
        meta: { tipo: 'Red' },
        headings: [],
      });
      expect([table.kinds[kind], clusters.map((place) => table.clusters[place])]).toEqual([
        'Red',
        [Number(/\d+/.exec(address)?.[0]) % 2 ? 'Cusco' : 'Gamarra'],
      ]);
    }
  });
});

describe('the index of a folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'trama-pagefind-'));
  const index = async (word: string): Promise<string> => {
    for (let page = 0; page < 6; page += 1)
      writeFileSync(
        join(root, `p${page}.html`),
        `<html lang="es"><body><main data-pagefind-body><h1>Página ${page}</h1><p>alpaca hotel ` +
          `${word}${page}</p> <span hidden data-pagefind-filter="fase">Fase</span><span hidden ` +
          `data-pagefind-meta="tipo">Red</span></main></body></html>`,
      );
    await indexFolder(root, book);
    return readFileSync(join(root, 'pagefind', 'paginas.json'), 'utf8');
  };
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('has the same sum for the same pages, so that what was kept offline still serves, and another for others', async () => {
    const first = await index('telar');
    expect(JSON.parse(first)).toMatchObject({ kinds: ['Red'], phases: ['Fase'] });
    expect(readFileSync(join(root, 'p1.html'), 'utf8')).toContain('<p>alpaca hotel telar1</p></main>');
    rmSync(join(root, 'pagefind'), { recursive: true });
    expect(await index('telar')).toBe(first);
    rmSync(join(root, 'pagefind'), { recursive: true });
    const hashOf = (table: string) => (JSON.parse(table) as { hash: string }).hash;
    expect(hashOf(await index('tejido'))).not.toBe(hashOf(first));
  });
});
