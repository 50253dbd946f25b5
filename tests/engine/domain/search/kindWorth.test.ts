import { describe, expect, it } from 'vitest';
import { createKindWorth } from '#domain/search/kindWorth.ts';
import { readQuery } from '#domain/search/questions.ts';
import { GUIDE, nameKind } from '#domain/search/quickIndex.ts';
import { buildSynonyms } from '#domain/search/synonyms.ts';
import { speech } from '#texts/es/speech.ts';

const synonyms = buildSynonyms([['guía', 'cartilla', 'libro de mano']], speech);
const worthOf = (query: string, id: string): number => {
  const read = readQuery(query, speech);
  const entry = { kind: { ...nameKind('Guía'), id }, title: 'Criar abejas', address: '/abejas/' };
  return createKindWorth(read, synonyms, speech)(entry, 1);
};

describe('the worth of a guide to take away', () => {
  it.each(['criar abejas', 'el libro de las abejas'])('is less where nobody asks for one: «%s»', (query) => {
    expect(worthOf(query, GUIDE)).toBeLessThan(0);
    expect(worthOf(query, 'page')).toBe(0);
  });

  it.each(['guia de abejas', 'guías para criar', 'cartilla de abejas'])('is whole where it is asked: «%s»', (query) => {
    expect(worthOf(query, GUIDE)).toBe(0);
  });
});
