import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseForeignIndex } from '#domain/search/foreignIndex.ts';
import { packIndex, type QuickIndex } from '#domain/search/quickIndex.ts';
import { createQuickSearch } from '#domain/search/search.ts';
import { findWithin } from '#domain/siteAddress.ts';
import { speech } from '#texts/es/speech.ts';
import { quickKind } from '../../support/quickKind.ts';

const home = 'https://otra.example/redes/';
const index: QuickIndex = {
  site: 'Otra red',
  entries: [
    {
      kind: quickKind('Red'),
      title: 'Alfareras del Cerro',
      address: '/redes/alfareras/#ventas',
      summary: 'Venden ollas.',
      aliases: ['olleras'],
      sections: ['Ventas'],
      clusters: ['Cerro'],
      phases: [],
      date: '2020-05-01',
      uses: 0,
      hasNote: false,
      askedAs: ['quién hace ollas'],
    },
  ],
  synonyms: [['olla', 'vasija']],
  otherSites: [],
  shards: [],
};
const packed = JSON.parse(JSON.stringify(packIndex(index))) as Record<string, unknown>;
const withEntry = (...fields: readonly unknown[]) => ({ ...packed, entries: [fields] });
const readOne = (...fields: readonly unknown[]) => parseForeignIndex(withEntry(...fields), home)?.entries[0];

describe('parseForeignIndex', () => {
  it('reads an index of this version whole', () => {
    const read = parseForeignIndex(packed, home);
    expect(read).toMatchObject({ site: 'Otra red', synonyms: index.synonyms });
    expect(read?.entries).toMatchObject([{ ...index.entries[0], kind: { name: 'Red' } }]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a page', '<html>'],
    ['a list', [packed]],
    ['another version', { ...packed, version: 1 }],
    ['entries that are no list', { ...packed, entries: { length: 1 } }],
    ['kinds that are no list', { ...packed, kinds: 'Red' }],
    ['more than any archive holds', { ...packed, entries: Array.from({ length: 20_001 }, () => [0, 'x', '/x/']) }],
  ])('takes %s for none', (_, value) => expect(parseForeignIndex(value, home)).toBeUndefined());

  it('leaves out an entry that leads out of that site, and keeps the others', () => {
    const entries = ['//malo.example/', 'javascript:alert(1)', '/../', '/\\malo.example', '/buena/', 'buena/', 5].map(
      (address) => [0, 'Una', address],
    );
    expect(parseForeignIndex({ ...packed, entries }, home)?.entries.map(({ address }) => address)).toEqual(['/buena/']);
  });

  it('reads of an entry what has its type, and nothing else', () => {
    expect(
      readOne(0, ' Una\u202e ', '/x/', { a: 1 }, 'x', 7, [1, 'Dos', null], ['0'], [0.5], 'ayer', [], {}, 'no', '1'),
    ).toEqual({
      kind: expect.objectContaining({ name: 'Red' }) as unknown,
      title: 'Una',
      address: '/x/',
      summary: undefined,
      aliases: [],
      words: undefined,
      sections: ['Dos'],
      clusters: [],
      phases: [],
      date: undefined,
      value: undefined,
      source: undefined,
      hasNote: true,
      uses: 0,
      askedAs: [],
    });
    expect(readOne(9, 'De ningún tipo', '/x/')).toBeUndefined();
    expect(readOne(0, '', '/x/')).toBeUndefined();
    expect(readOne(0, 'Una', '/x/', '', [], '', [], [], [], '2020-13-45')?.date).toBeUndefined();
  });

  it('gives no kind more weight than any has', () => {
    const kinds = [['red', 'Red', 1e300, { figure: '9', list: -7, __proto__: null }]];
    const { kind } = parseForeignIndex({ ...packed, kinds }, home)!.entries[0]!;
    expect(kind).toMatchObject({ worth: 1, intents: { figure: 0, list: -1 } });
  });

  it('asks nobody whom that site names', () => {
    const otherSites = [{ name: 'Malo', url: 'https://malo.example/' }];
    expect(parseForeignIndex({ ...packed, otherSites, shards: ['a'], fullText: { url: 'x' } }, home)).toMatchObject({
      otherSites: [],
      shards: [],
      fullText: undefined,
    });
  });

  it('gives of anything an index that can be searched, or none', () => {
    const mutated = fc.record({
      version: fc.constantFrom(2, 2, 2, '2', null),
      site: fc.jsonValue(),
      kinds: fc.oneof(fc.constant(packed['kinds']), fc.jsonValue()),
      clusters: fc.jsonValue(),
      phases: fc.jsonValue(),
      synonyms: fc.oneof(fc.array(fc.array(fc.string())), fc.jsonValue()),
      entries: fc.array(fc.oneof(fc.jsonValue(), fc.tuple(fc.constant(0), fc.string(), fc.webPath(), fc.jsonValue()))),
    });
    fc.assert(
      fc.property(mutated, fc.string(), (value, query) => {
        const read = parseForeignIndex(JSON.parse(JSON.stringify(value)), home);
        if (!read) return;
        createQuickSearch(read, speech).search(query);
        for (const { address } of read.entries) expect(findWithin(home, address)).toBeDefined();
      }),
      { seed: 4, numRuns: 400 },
    );
  });
});
