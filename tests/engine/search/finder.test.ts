import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packIndex, type QuickEntry, type QuickIndex } from '#domain/search/quickIndex.ts';
import { splitIndex } from '#domain/search/split.ts';
import { speech } from '#texts/es/speech.ts';
import { createFinder } from '../../../src/client/search/finder.ts';
import { zipJson } from '../../../src/integrations/pagefind/files.ts';
import { quickKind } from '../support/quickKind.ts';
import { serveFolder, type ServedFolder } from '../../../scripts/lib/serveFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'trama-finder-'));
let site: ServedFolder;
const entries: QuickEntry[] = [
  { kind: quickKind('Sección'), title: 'Redes', address: '/redes/' },
  ...Array.from({ length: 300 }, (_, number): QuickEntry => ({
    kind: quickKind('Red'),
    title: `Red ${['Tejidos', 'Posadas', 'Ñustas', 'Cerámica'][number % 4]} ${number}`,
    address: `/redes/${number}/`,
  })),
];
const index: QuickIndex = {
  site: 'Grande',
  entries,
  synonyms: [['alfarería', 'cerámica']],
  otherSites: [],
  shards: [],
};

beforeAll(async () => {
  const { head, parts } = splitIndex(index, speech, 2000);
  mkdirSync(join(folder, 'buscar', 'partes'), { recursive: true });
  for (const file of ['index.html', '404.html']) writeFileSync(join(folder, file), '');
  writeFileSync(join(folder, 'buscar', 'indice-rapido.json'), JSON.stringify(packIndex(head)));
  for (const [part, found] of parts)
    writeFileSync(
      join(folder, 'buscar', 'partes', `${part}.indice`),
      zipJson(packIndex({ ...head, entries: found, synonyms: [], shards: [] })),
    );
  site = await serveFolder(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a person finds in an index in parts: first in its head, then in the parts of the query. */
async function search(query: string) {
  const finder = createFinder(site.url.replace(/\/$/, ''));
  const quick = await finder.quick();
  const head = quick.search(query);
  return { head, all: (await finder.parts(query, head, false)) ?? head };
}

describe('an index in parts', () => {
  it.each([
    ['posadas 281', 'Red Posadas 281'],
    ['red tejidos 140', 'Red Tejidos 140'],
    ['NUSTAS 202', 'Red Ñustas 202'],
  ])('finds «%s», which its head does not hold', async (query, title) => {
    const { head, all } = await search(query);
    expect(head.results.some(({ entry }) => entry.title === title)).toBe(false);
    expect(all.results[0]?.entry.title).toBe(title);
  });

  it('asks for no part where none can answer', async () => {
    const finder = createFinder(site.url.replace(/\/$/, ''));
    const quick = await finder.quick();
    expect(finder.parts('xyzzy', quick.search('xyzzy'), false)).toBeUndefined();
  });

  it('goes without a part that does not come', async () => {
    rmSync(join(folder, 'buscar', 'partes'), { recursive: true });
    const { head, all } = await search('redes posadas 281');
    expect(all.results).toEqual(head.results);
  });
});
