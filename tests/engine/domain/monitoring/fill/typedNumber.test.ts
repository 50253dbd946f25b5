import { describe, expect, it } from 'vitest';
import { decimalsOf, parseTypedNumber } from '#domain/monitoring/fill/typedNumber.ts';
import { makeFormats } from '#texts/formats.ts';
import { openBook } from '#texts/book.ts';
import { startSeeded } from '../../../support/seeded.ts';

describe('a number as people type it', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ["1'234,567.89", 1234567.89],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1,234', 1234],
    ['1,5', 1.5],
    ['12,34', 12.34],
    ['0,500', 0.5],
    ['1.234', 1.234],
    ['.5', 0.5],
    ['5.', 5],
    [' 1 200 ', 1200],
    ['1\u00a0200', 1200],
    ['S/ 1200', 1200],
    ['S/.1,200.00', 1200],
    ['s/1200 soles', 1200],
    ['US$ 10', 10],
    ['12 %', 12],
    ['-3', -3],
    ['−3.5', -3.5],
    ['S/ -3', -3],
    ['- S/ 3', -3],
    ['007', 7],
    ['0', 0],
  ])('%s is %d', (text, value) => expect(parseTypedNumber(text)).toBe(value));

  it.each([
    '',
    'dos',
    '1,23,456',
    '1.2.3',
    '1,234.567,8',
    '1,234,56',
    '12 de marzo',
    '1e5',
    '--3',
    '-S/-3',
    '.',
    '%',
    '1234567890123456',
    '12-5',
    '3/4',
  ])('«%s» is none', (text) => expect(parseTypedNumber(text)).toBeUndefined());

  it('may carry the signs of its unit', () => {
    const unit = { prefix: '€ ', suffix: ' empresa', suffixPlural: ' empresas' };
    expect(['€ 5', '5 empresas', '1 empresa', '5 redes'].map((text) => parseTypedNumber(text, unit))).toEqual([
      5,
      5,
      1,
      undefined,
    ]);
  });

  it('is what is shown of it, in each language', () => {
    const { int } = startSeeded(14);
    for (const tag of ['es-PE', 'en-GB']) {
      const { number } = makeFormats(tag, openBook(tag).t);
      for (let time = 0; time < 2_000; time += 1) {
        const value = (int(0, 1) ? 1 : -1) * (int(0, 10 ** int(1, 9)) / 10 ** int(0, 4));
        expect([value, parseTypedNumber(number(value, decimalsOf(value)))]).toEqual([value, value === 0 ? 0 : value]);
      }
    }
  });
});
