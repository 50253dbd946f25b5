import { describe, expect, it } from 'vitest';
import { en } from '#texts/en/index.ts';
import { es } from '#texts/es/index.ts';

/** Every message of a catalogue by its place: its text, or the code that makes it. */
function listMessages(part: unknown, place = ''): [place: string, text: string][] {
  if (typeof part === 'string') return [[place, part]];
  if (typeof part === 'function') return [[place, String(part)]];
  return Object.entries(part as object).flatMap(([name, value]) => listMessages(value, `${place}.${name}`));
}

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
    expect(english.filter(([, text]) => /[áéíóúñ¿¡]/i.test(text))).toEqual([]);
    const says = (text: string) => /\p{L}{2,}\s+\p{L}{2,}/u.test(text.replace(/^.*?=>|\$\{[^}]*\}/gs, ''));
    expect(english.filter(([place, text]) => says(text) && text === spanish.get(place))).toEqual([]);
  });
});
