import { describe, expect, it } from 'vitest';
import { en } from '#texts/en/index.ts';
import { es } from '#texts/es/index.ts';
import { listMessages } from '../support/catalogue.ts';

/** Links and slots of a message, which the page that says it fills by name. */
const marksOf = (text: string): string =>
  [...text.matchAll(/\]\(\w+\)|(?<!\$)\{[a-z]\w*\}/g)]
    .map(([mark]) => mark)
    .sort()
    .join(' ');

describe('the English catalogue', () => {
  const spanish = new Map(listMessages(es));
  const english = listMessages(en);

  it('puts the same links and figures into each message as the Spanish one', () => {
    expect(spanish.get('.recordPages.dataset.permanentText')).toContain('](checksums)');
    expect(
      english.filter(([place, text]) => spanish.has(place) && marksOf(text) !== marksOf(spanish.get(place) ?? '')),
    ).toEqual([]);
  });

  it('holds no sentence of the Spanish one', () => {
    // The letters that a name may carry are no sentence: those of other languages are among them.
    const said = english.filter(([place]) => place !== '.letters');
    expect(said.filter(([, text]) => /[áéíóúñ¿¡]/i.test(text))).toEqual([]);
    const says = (text: string) => /\p{L}{2,}\s+\p{L}{2,}/u.test(text.replace(/^.*?=>|\$\{[^}]*\}/gs, ''));
    expect(english.filter(([place, text]) => says(text) && text === spanish.get(place))).toEqual([]);
  });
});
