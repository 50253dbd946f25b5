import { describe, expect, it } from 'vitest';
import { openBook } from '#texts/book.ts';

const { format } = openBook('es-PE');

describe('a number', () => {
  it('writes numbers as Peru does, with a comma from four digits on', () => {
    expect(format.number(12345.6, 1)).toBe('12,345.6');
    expect(format.number(1234)).toBe('1,234');
    expect(format.number(999)).toBe('999');
    expect(format.number(1_000_000, 2)).toBe('1,000,000.00');
  });

  it('rounds half away from zero and never writes a negative zero', () => {
    expect(format.number(0.125, 2)).toBe('0.13');
    expect(format.number(-1234.5)).toBe('-1,235');
    expect(format.number(-0.04, 1)).toBe('0.0');
    expect(format.number(-0)).toBe('0');
  });

  it('writes the cells of other columns', () => {
    expect(format.number('Gamarra', 2)).toBe('Gamarra');
    expect(format.number(true)).toBe('sí');
    expect(format.number(false)).toBe('no');
  });

  it.each([null, undefined, '', '  ', Number.NaN, Number.POSITIVE_INFINITY])(
    'says so when there is no value: %s',
    (value) => {
      expect(format.number(value)).toBe('sin dato');
    },
  );
});

describe('a figure', () => {
  const firms = { suffix: ' empresa', suffixPlural: ' empresas' };

  it('puts the unit before or after the number', () => {
    expect(format.figure(59.757, { suffix: '%' }, 2)).toBe('59.76%');
    expect(format.figure(762837, { prefix: 'US$ ' })).toBe('US$ 762,837');
    expect(format.figure(7, undefined)).toBe('7');
  });

  it('uses the singular for what reads as one, and only for that', () => {
    expect(format.figure(1, firms)).toBe('1 empresa');
    expect(format.figure(-1, firms)).toBe('-1 empresa');
    expect(format.figure(0, firms)).toBe('0 empresas');
    expect(format.figure(1.2, firms)).toBe('1 empresa');
    expect(format.figure(1.2, firms, 1)).toBe('1.2 empresas');
    expect(format.figure(2, { suffix: '%' })).toBe('2%');
  });

  it('gives no unit to what is no number', () => {
    expect(format.figure(null, firms)).toBe('sin dato');
    expect(format.figure('varias', firms)).toBe('varias');
    expect(format.figure(true, { prefix: 'S/ ' })).toBe('sí');
    expect(format.figure(Number.NaN, firms)).toBe('sin dato');
  });
});

describe('the other quantities', () => {
  const english = openBook('en-GB').format;

  it('write a date with the precision that it has', () => {
    expect(format.date('2011-09-30')).toBe('30 de septiembre de 2011');
    expect(format.date('2011-09')).toBe('septiembre de 2011');
    expect(english.date('2011-09-03')).toBe('3 September 2011');
    expect(english.date('2011')).toBe('2011');
  });

  it('join and choose as the language does', () => {
    expect(format.list(['a', 'b', 'c'])).toBe('a, b y c');
    expect(english.list(['a', 'b'])).toBe('a and b');
    expect([0, 1, 2].map((count) => english.plural(count, { one: 'row', other: 'rows' }))).toEqual([
      'rows',
      'row',
      'rows',
    ]);
  });

  it('sort by value, without regard to accents and case', () => {
    expect(['Paso 10', 'ámbar', 'Paso 2', 'Anta'].sort(format.compare)).toEqual(['ámbar', 'Anta', 'Paso 2', 'Paso 10']);
  });

  it('find the letter of a text in the alphabet of the language', () => {
    const texts = ['Árbol', 'ñandú', '«Red»', '¿qué?', '9 pasos', 'Über', '…'];
    expect(texts.map(format.letterOf)).toEqual(['A', 'Ñ', 'R', 'Q', '9', 'U', '#']);
    expect(texts.map(english.letterOf)).toEqual(['A', 'N', 'R', 'Q', '9', 'U', '#']);
  });

  it('are refused in a language without a book', () => {
    expect(() => openBook('fr-FR')).toThrow('fr-FR');
  });
});
