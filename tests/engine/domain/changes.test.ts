import { describe, expect, it } from 'vitest';
import { compareFigures } from '#domain/changes.ts';
import { firstDayOf, lastDayOf } from '#domain/isoDates.ts';
import { openBook } from '#texts/book.ts';

const figure = (value: number, unitId = 'porcentaje', title = 'Media') => ({ title, value, unitId, decimals: 2 });

describe('compareFigures', () => {
  it('finds what changed, what is new and what is gone, in the order of names', () => {
    const changes = compareFigures(
      { 'a/uno': figure(1), 'a/dos': figure(2), 'a/tres': figure(3) },
      { 'a/uno': figure(1.01), 'a/dos': figure(2), 'b/cuatro': figure(4) },
    );
    expect(changes.map(({ reference, before, after }) => [reference, before?.value, after?.value])).toEqual([
      ['a/tres', 3, undefined],
      ['a/uno', 1, 1.01],
      ['b/cuatro', undefined, 4],
    ]);
  });

  it('takes another unit for a change, and neither a new title nor the last bits of a sum', () => {
    expect(compareFigures({ a: figure(0.1 + 0.2) }, { a: figure(0.3, 'porcentaje', 'Otra') })).toEqual([]);
    expect(compareFigures({ a: figure(1) }, { a: figure(1, 'usd') })).toHaveLength(1);
  });
});

describe('dates of one precision', () => {
  it.each([
    ['2011', '2011-01-01', '2011-12-31'],
    ['2011-09', '2011-09-01', '2011-09-30'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2011-12', '2011-12-01', '2011-12-31'],
    ['2011-09-15', '2011-09-15', '2011-09-15'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(firstDayOf(date)).toBe(first);
    expect(lastDayOf(date)).toBe(last);
  });
});

describe('sizes', () => {
  it.each([
    [1, '1 KB'],
    [1000, '1 KB'],
    [1001, '2 KB'],
    [999_499, '1000 KB'],
    [999_500, '1.0 MB'],
    [1_234_567, '1.3 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(openBook('es-PE').format.bytes(bytes)).toBe(text);
  });
});
