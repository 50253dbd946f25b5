import { describe, expect, it } from 'vitest';
import { excerptPage } from '#domain/search/fullText/excerpt.ts';
import { indexStem } from '#domain/search/fullText/indexStem.ts';
import { findPiece, type PageTable } from '#domain/search/fullText/pageTable.ts';
import {
  findPostings,
  packPostings,
  unpackPiece,
  type PackedPiece,
  type Posting,
} from '#domain/search/fullText/piece.ts';
import { rankPages } from '#domain/search/fullText/rank.ts';
import { speech } from '#texts/es/speech.ts';

const posting = (page: number, weight = 1): Posting => ({ page, weight });

describe('a piece of the index of words', () => {
  const piece = unpackPiece(
    JSON.parse(
      JSON.stringify({
        red: packPostings([posting(4, 10), posting(2, 9)]),
        redes: packPostings([posting(0), posting(7, 2)]),
        lana: [1, 1],
        lanasur: [1, 1, 2, 3],
      }),
    ) as PackedPiece,
  );

  it('comes back as it went, in the order of its pages', () => {
    expect(piece.get('red')).toEqual([posting(2, 9), posting(4, 10)]);
    expect(piece.get('redes')).toEqual([posting(0), posting(7, 2)]);
  });

  it('finds longer words that start with a long enough one, for less', () => {
    expect(findPostings(piece, 'red')).toEqual(piece.get('red'));
    expect(findPostings(piece, 'lana')).toEqual([posting(1, 1.5), posting(3, 1.5)]);
    expect(findPostings(piece, 'otra')).toEqual([]);
  });

  it('is found by the start of what it holds', () => {
    const table = { pieces: ['b', 'ca', 'cu'] } as unknown as PageTable;
    expect(['a', 'b', 'bz', 'ca', 'casa', 'cuz', 'z'].map((stem) => findPiece(table, stem))).toEqual([
      -1, 0, 0, 1, 1, 2, 2,
    ]);
  });

  it('holds words under stems without accents', () => {
    expect(['Articulación', 'articulacion', 'ÑANDÚES', '83.93%', '¿?'].map((word) => indexStem(word, speech))).toEqual([
      'articul',
      'articul',
      'nandu',
      '8393',
      '',
    ]);
  });
});

describe('the order of pages', () => {
  const order = (words: readonly (readonly Posting[])[], lengths: readonly number[]) => rankPages(words, lengths);

  it('puts first what says a word more often, in less text, and rare words before common ones', () => {
    expect(order([[posting(0), posting(1, 3)]], [100, 100, 100])).toEqual([1, 0]);
    expect(order([[posting(0), posting(1)]], [100, 20, 100])).toEqual([1, 0]);
    const common = [posting(0, 3), posting(1, 1), posting(2), posting(3)];
    const rare = [posting(0, 1), posting(1, 3)];
    expect(order([common, rare], [100, 100, 100, 100, 100])).toEqual([1, 0]);
  });

  it('lets an unknown word go only where two others are known', () => {
    expect(order([[posting(0)], []], [10])).toEqual([]);
    expect(order([[posting(0)], [posting(0)], []], [10])).toEqual([0]);
    expect(order([], [10])).toEqual([]);
  });
});

describe('the excerpt of a page', () => {
  const content = Array.from({ length: 200 }, (_, number) => `p${number}`).join(' ');
  const headings = [
    { id: 'b', text: 'B', location: 150 },
    { id: 'a', text: 'A', location: 100 },
  ];

  it('is the stretch that holds most, and never leaves its section', () => {
    const { title, excerpt, sections } = excerptPage(
      { url: '/p/', content, meta: {}, headings },
      ['p10', 'p145', 'p149', 'p151'],
      speech,
    );
    expect(title).toBe('/p/');
    expect(excerpt).toContain('<mark>p145</mark> p146 p147 p148 <mark>p149</mark> p150 <mark>p151</mark>');
    expect(sections.map(({ address }) => address)).toEqual(['/p/#a', '/p/#b']);
    expect(sections[0]?.excerpt).toMatch(/p149<\/mark>$/);
    expect(sections[1]?.excerpt).toMatch(/^p150 <mark>p151/);
    expect(
      excerptPage({ url: '/p/', content, meta: {}, headings }, ['p151'], speech).sections.map(({ address }) => address),
    ).toEqual(['/p/#b']);
  });

  it('is the start where only another name of the page holds the word', () => {
    expect(excerptPage({ url: '/p/', content, meta: { title: 'P' }, headings }, [], speech)).toEqual({
      title: 'P',
      excerpt: Array.from({ length: 24 }, (_, number) => `p${number}`).join(' '),
      sections: [],
    });
  });
});
