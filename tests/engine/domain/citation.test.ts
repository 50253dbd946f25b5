import { describe, expect, it } from 'vitest';
import { openBook } from '#texts/book.ts';
import { formatCitation, formatLocator } from '#domain/citation.ts';

const words = openBook('es-PE').t.citation;
const english = openBook('en-GB').t.citation;

describe('formatCitation', () => {
  const cited = {
    title: 'Una red',
    publisher: 'Instituto',
    siteName: 'Sitio',
    edition: '2026.1',
    publishedOn: '2026-11-21',
    url: 'https://ejemplo.org/redes/una/',
  };

  it('follows APA in the language of the site', () => {
    expect(formatCitation(cited, words)).toBe(
      'Instituto (2026). Una red. Sitio, edición 2026.1. https://ejemplo.org/redes/una/',
    );
    expect(formatCitation(cited, english)).toBe(
      'Instituto (2026). Una red. Sitio, edition 2026.1. https://ejemplo.org/redes/una/',
    );
  });
});

describe('formatLocator', () => {
  it('writes lines shortly', () => {
    expect(formatLocator('L747', true, words)).toBe('l. 747');
    expect(formatLocator('L747-766', true, words)).toBe('l. 747–766');
    expect(formatLocator('L747-766, L778', true, words)).toBe('l. 747–766, 778');
    expect(formatLocator('L1,L2', true, words)).toBe('l. 1, 2');
    expect(formatLocator('L747-766', true, english)).toBe('ll. 747–766');
  });

  it('leaves pages and sections as they are written', () => {
    expect(formatLocator('pp. 3-4', false, words)).toBe('pp. 3-4');
    expect(formatLocator('Lección 2-3', false, words)).toBe('Lección 2-3');
  });
});
