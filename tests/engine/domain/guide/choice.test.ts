import { describe, expect, it } from 'vitest';
import {
  cleanTitle,
  estimateGuide,
  estimatePages,
  MOST_TITLE,
  moveItem,
  pieceIdOf,
  readChoice,
  writeChoice,
} from '#domain/guide/choice.ts';

const known = new Set(['fase.confianza', 'caso.hoteles', 'red.inkas']);

describe('a choice in the address', () => {
  it('comes back as it was written, in its order', () => {
    const choice = { title: 'Taller de Puno: «confianza» & más', pieces: ['caso.hoteles', 'fase.confianza'] };
    expect(readChoice(writeChoice(choice), known)).toEqual(choice);
    expect(writeChoice(choice)).toMatch(/^\?partes=caso\.hoteles,fase\.confianza&titulo=Taller/);
  });

  it('leaves out what the site does not have and what stands twice', () => {
    expect(readChoice('?partes=red.otra,red.inkas,,red.inkas,%3Cb%3E', known).pieces).toEqual(['red.inkas']);
  });

  it('of nothing leaves the address clean', () => {
    expect(writeChoice({ title: '  ', pieces: [] })).toBe('');
    expect(readChoice('', known)).toEqual({ title: '', pieces: [] });
  });

  it('keeps a title in one line and within its cover', () => {
    expect(cleanTitle(' a\u0000\n b\u2028c ')).toBe('a b c');
    expect([...cleanTitle('ñ'.repeat(10_000))]).toHaveLength(MOST_TITLE);
  });

  it('names a piece by the word of its kind and its id', () => {
    expect(pieceIdOf('leccion', 'vender-juntos')).toBe('leccion.vender-juntos');
  });
});

describe('the order', () => {
  it.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 9, ['a', 'c', 'b']],
    [1, -5, ['b', 'a', 'c']],
    [7, 0, ['a', 'b', 'c']],
  ])('moves %i to %i', (from, to, expected) => {
    expect(moveItem(['a', 'b', 'c'], from, to)).toEqual(expected);
  });
});

describe('what a guide takes', () => {
  it('counts a page at least for each piece, more for words and charts', () => {
    expect(estimatePages(20, 0)).toBe(1);
    expect(estimatePages(900, 0)).toBe(3);
    expect(estimatePages(900, 3)).toBeGreaterThan(3);
  });

  it('adds cover, contents and sources, and is nothing where nothing is chosen', () => {
    expect(estimateGuide([])).toEqual({ pages: 0, bytes: 0 });
    expect(
      estimateGuide([
        { pages: 2, bytes: 1000 },
        { pages: 3, bytes: 500 },
      ]),
    ).toEqual({ pages: 8, bytes: 7500 });
  });
});
