import { describe, expect, it } from 'vitest';
import { openBook } from '#texts/book.ts';
import { findLanguage, languages } from '#texts/language.ts';

/** The names of all messages of a catalogue, each by its way: `page.search.label`. */
function listMessages(value: unknown, way = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${way} ${kindOf(value)}`];
  return Object.entries(value).flatMap(([key, child]) => listMessages(child, way ? `${way}.${key}` : key));
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

describe('the book of words', () => {
  it('opens by the language of a tag, whatever its region', () => {
    expect(openBook('es-PE')).toMatchObject({ tag: 'es-PE', language: 'es' });
    expect(openBook('en').language).toBe('en');
    expect(openBook('en-GB').t.searchBox.open).toBe('Search');
  });

  it('names what there is when a language has no book', () => {
    for (const tag of ['qu', 'fr-CA', 'español', '']) {
      expect(findLanguage(tag)).toBeUndefined();
      expect(() => openBook(tag)).toThrow(`«${tag}»: there is one for es, en`);
    }
  });

  it('holds the same messages in every language', () => {
    const spanish = listMessages(openBook('es').t);
    expect(spanish.length).toBeGreaterThan(200);
    for (const language of languages) expect(listMessages(openBook(language).t), language).toEqual(spanish);
  });
});

describe('formats', () => {
  const es = openBook('es-PE').format;
  const en = openBook('en').format;

  it('write dates with the precision that they have', () => {
    expect(['2011', '2011-09', '2011-09-30'].map(es.date)).toEqual([
      '2011',
      'septiembre de 2011',
      '30 de septiembre de 2011',
    ]);
    expect(['2011', '2011-09', '2011-09-30'].map(en.date)).toEqual(['2011', 'September 2011', '30 September 2011']);
  });

  it('join and count as the language does', () => {
    expect(es.list(['a', 'b', 'c'])).toBe('a, b y c');
    expect(en.list(['a', 'b'])).toBe('a and b');
    expect([0, 1, 2].map((count) => es.plural(count, { one: 'red', other: 'redes' }))).toEqual([
      'redes',
      'red',
      'redes',
    ]);
  });

  it('sort accents beside their letters and numbers by value', () => {
    expect(['Fase 10', 'Fase 2', 'Álamo', 'Zeta'].sort(es.compare)).toEqual(['Álamo', 'Fase 2', 'Fase 10', 'Zeta']);
  });
});
