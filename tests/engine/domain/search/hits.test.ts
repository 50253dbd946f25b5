import { describe, expect, it } from 'vitest';
import { countOptions, filterHits, groupHits, joinHits, sortByDate, type TextPage } from '#domain/search/hits.ts';
import { pickDistinctiveWords } from '#domain/search/distinctive.ts';
import { listParts, mergeAnswers, splitIndex } from '#domain/search/split.ts';
import type { QuickEntry, QuickIndex } from '#domain/search/quickIndex.ts';
import { quickKind } from '../../support/quickKind.ts';
import { createQuickSearch, type QuickResult } from '#domain/search/search.ts';
import { speech } from '#texts/es/speech.ts';

const entry = (kind: string, title: string, address: string, rest: Partial<QuickEntry> = {}): QuickEntry => ({
  kind: quickKind(kind),
  title,
  address,
  ...rest,
});
const result = (found: QuickEntry): QuickResult => ({ entry: found, score: 1, coverage: 1, sections: [] });
const page = (address: string, kind: string, clusters: readonly string[] = []): TextPage => ({
  address,
  kind,
  clusters,
  phases: [],
});
const a = entry('Red', 'A', '/a/', { clusters: ['Cusco'], date: '2011-05' });
const b = entry('Caso', 'B', '/b/', { clusters: ['Cusco', 'Gamarra'], date: '2011' });
const c = entry('Red', 'C', '/c/', { clusters: ['Gamarra'] });
const hits = joinHits(
  [result(a), result(b)],
  [page('/b/', 'Caso'), page('/c/', 'Red', ['Gamarra']), page('/d/', 'Nota')],
  (address) => (address === '/c/' ? c : undefined),
  'Sitio',
);

describe('what was found', () => {
  it('stands once, whoever found it: first by name, then by text only', () => {
    expect(hits.map((hit) => [hit.entry.address, hit.textOnly])).toEqual([
      ['/a/', false],
      ['/b/', false],
      ['/c/', true],
      ['/d/', true],
    ]);
    expect(hits[1]?.page?.address).toBe('/b/');
    expect(hits[2]?.entry.title).toBe('C');
  });

  it('is filtered by every facet, and counted by what each option would leave', () => {
    expect(filterHits(hits, { conglomerado: 'Gamarra', tipo: 'Red' }).map((hit) => hit.entry.address)).toEqual(['/c/']);
    expect([...countOptions(hits, {}, 'tipo')]).toEqual([
      ['Red', 2],
      ['Caso', 1],
      ['Nota', 1],
    ]);
    expect([...countOptions(hits, { tipo: 'Caso' }, 'tipo')]).toEqual([
      ['Caso', 1],
      ['Red', 2],
      ['Nota', 1],
    ]);
    expect(filterHits(hits, { tipo: 'Programa e historias' })).toHaveLength(3);
    expect([...countOptions(hits, { conglomerado: 'Gamarra' }, 'conglomerado')]).toEqual([
      ['Gamarra', 2],
      ['Cusco', 2],
    ]);
    expect([...countOptions(hits, { fase: 'ninguna' }, 'fase')]).toEqual([['ninguna', 0]]);
  });

  it('stands in the groups of its kinds, that of the best first', () => {
    expect(groupHits(hits).map((group) => [group.title, group.hits.length])).toEqual([
      ['Programa e historias', 3],
      ['Nota', 1],
    ]);
  });

  it('is sorted by date, the newest first', () => {
    expect(sortByDate(hits).map((hit) => hit.entry.address)).toEqual(['/a/', '/b/']);
  });
});

describe('distinctive words', () => {
  it('are frequent here, rare elsewhere and not yet known', () => {
    const texts = [
      { text: 'La alpaca y la alpaca. Una feria, otra feria. Empresas y empresas.', known: 'feria' },
      { text: 'Empresas de ropa, empresas de jeans: jeans y más jeans.', known: '' },
    ];
    expect(pickDistinctiveWords(texts, 1, speech)).toEqual([['alpaca'], ['jeans']]);
    expect(pickDistinctiveWords(texts, 9, speech)[0]).not.toContain('feria');
  });
});

describe('an index too large to travel whole', () => {
  const entries = [
    entry('Sección', 'Inicio', '/i/'),
    ...Array.from({ length: 400 }, (_, number) =>
      entry('Red', `Red ${['Tejidos', 'Posadas', 'Quesos', 'Cerámica'][number % 4]} ${number}`, `/r/${number}/`),
    ),
  ];
  const index: QuickIndex = { site: 'Grande', entries, synonyms: [], otherSites: [], shards: [] };
  const { head, parts } = splitIndex(index, speech, 3000);

  it('keeps in its head what leads to all, and the rest in parts', () => {
    expect(head.entries.length).toBeLessThan(120);
    expect(head.entries[0]?.title).toBe('Inicio');
    const there = new Set([...head.entries, ...[...parts.values()].flat()]);
    expect(there.size).toBe(entries.length);
    expect(head.shards).toEqual([...parts.keys()].sort());
  });

  it('finds by the letters of a word, as it sounds, what waits in a part', () => {
    const wanted = listParts(head, 'posadas 301', speech);
    expect(wanted.length).toBeGreaterThan(0);
    const answers = wanted.map((part) =>
      createQuickSearch({ ...head, entries: parts.get(part) ?? [] }, speech).search('posadas 301'),
    );
    expect(mergeAnswers(createQuickSearch(head, speech).search('posadas 301'), answers).results[0]?.entry.title).toBe(
      'Red Posadas 301',
    );
  });

  it('stays whole while it is small', () => {
    expect(splitIndex(index, speech, 1_000_000)).toEqual({ head: index, parts: new Map() });
  });
});
