import { describe, expect, it } from 'vitest';
import { countSyllables, measureReadability, readingMinutes } from '#domain/readability.ts';

describe('countSyllables', () => {
  // Counted by hand.
  it.each([
    ['red', 1],
    ['y', 1],
    ['muy', 1],
    ['ley', 1],
    ['leyes', 2],
    ['queso', 2],
    ['guerra', 2],
    ['guion', 1],
    ['pingüino', 3],
    ['agua', 2],
    ['ciudad', 2],
    ['quienes', 2],
    ['país', 2],
    ['río', 2],
    ['ahí', 2],
    ['leer', 2],
    ['línea', 3],
    ['héroe', 3],
    ['idioma', 3],
    ['zoológico', 5],
    ['limpiéis', 2],
    ['averiguáis', 4],
    ['construido', 3],
    ['comercialización', 6],
    ['EMPRESAS', 3],
    ['Túpac', 2],
    ['pss', 1],
  ])('%s has %i', (word, syllables) => {
    expect(countSyllables(word, 'es')).toBe(syllables);
  });

  it('does not mind how accents are written', () => {
    expect(countSyllables('pai\u0301s', 'es')).toBe(2);
  });
});

describe('countSyllables of English', () => {
  it.each([
    ['the', 1],
    ['made', 1],
    ['table', 2],
    ['tables', 2],
    ['rules', 1],
    ['planned', 1],
    ['wanted', 2],
    ['places', 2],
    ['watches', 2],
    ['people', 2],
    ['family', 3],
    ['networks', 2],
    ['methodology', 5],
  ])('%s has %i', (word, syllables) => {
    expect(countSyllables(word, 'en')).toBe(syllables);
  });
});

describe('measureReadability', () => {
  it('is Flesch’s scale in English', () => {
    // The net-work sells cheese (5 syllables). The fam-i-lies earn more (6).
    const { score } = measureReadability('The network sells cheese. The families earn more.', 'en');
    expect(score).toBeCloseTo(206.835 - 84.6 * (11 / 8) - 1.015 * (8 / 2), 10);
  });

  it('is the scale of INFLESZ over what a person counts', () => {
    // La red ven-de que-so (6 syllables). Las fa-mi-lias ga-nan más (7).
    const { score, words, sentences } = measureReadability('La red vende queso. Las familias ganan más.', 'es');
    expect([words, sentences]).toEqual([8, 2]);
    expect(score).toBeCloseTo(206.835 - 62.3 * (13 / 8) - 8 / 2, 10);
  });

  it('ends a sentence at the end of a line, and not inside of a number or at a small letter', () => {
    expect(measureReadability('Un título\nUna frase. Otra: sigue igual. ¿Y esta? Sí.', 'es').sentences).toBe(5);
    expect(measureReadability('Subió 12.5 en la red de aprox. tres.', 'es').sentences).toBe(1);
  });

  it('falls when words or sentences grow', () => {
    const easy = measureReadability('El pan es rico. La red lo vende. Hay más en la feria.', 'es').score;
    const longer = measureReadability('El pan es rico, la red lo vende y además hay más en la feria.', 'es').score;
    const harder = measureReadability(
      'La comercialización asociativa posibilitó paulatinamente la racionalización administrativa.',
      'es',
    ).score;
    expect(easy).toBeGreaterThan(longer);
    expect(longer).toBeGreaterThan(harder);
    expect(harder).toBeLessThan(0);
  });

  it('names the hardest sentences first, and no short ones', () => {
    const { worst } = measureReadability(
      'Imprescindible. La comercialización asociativa posibilitó la racionalización administrativa de los ' +
        'aprovisionamientos. Una red es un grupo de casas que venden juntas.',
      'es',
    );
    expect(worst.map(({ text }) => text.slice(0, 6))).toEqual(['La com', 'Una re']);
  });

  it('says nothing of nothing', () => {
    expect(measureReadability('', 'es')).toEqual({ score: 100, words: 0, sentences: 0, worst: [] });
    expect(measureReadability('12 %', 'es')).toMatchObject({ words: 0 });
  });
});

describe('readingMinutes', () => {
  it('is at least one', () => {
    expect([0, 100, 299, 300, 1000].map(readingMinutes)).toEqual([1, 1, 1, 2, 5]);
  });
});
