import { describe, expect, it } from 'vitest';
import type { Dataset } from '#kinds/dataset/schema.ts';
import { openBook } from '#texts/book.ts';
import { endsBeforeStart, listColumnSpans, tellSpans } from '#records/spans.ts';

describe('spans', () => {
  it.each([
    ['2011-09-30', '2011-01-01', true],
    ['2011-09-30', '2011-08', true],
    ['2011', '2010-12-31', true],
    ['2011-05', '2011', false],
    ['2011', '2011-03', false],
    ['2011-05-01', '2011-05-01', false],
    [5, 3, true],
    [5, 5, false],
    ['2011', undefined, false],
    [null, 3, false],
  ])('from %s to %s: %s', (start, end, backwards) => {
    expect(endsBeforeStart(start, end)).toBe(backwards);
  });

  it('of a dataset are those of its charts and those that its columns name', () => {
    const column = (id: string, type = 'date') => ({ id, type });
    const columns = [
      column('salida'),
      column('llegada'),
      column('fecha-inicio'),
      column('fecha-fin'),
      column('desde'),
      column('hasta', 'text'),
      column('pago-minimo', 'number'),
      column('pago-maximo', 'number'),
    ];
    const charts = [{ startColumn: 'salida', endColumn: 'llegada' }, { startColumn: 'fecha-inicio' }];
    expect(listColumnSpans({ columns, charts } as unknown as Dataset, openBook('es-PE').t.amounts.spans)).toEqual([
      { start: 'salida', end: 'llegada' },
      { start: 'fecha-inicio', end: 'fecha-fin' },
      { start: 'pago-minimo', end: 'pago-maximo' },
    ]);
  });

  it('of a record are told at their ends, however deep', () => {
    const data = {
      period: { start: '2019-02', end: '2018' },
      items: [
        { min: 1, max: 2 },
        { min: 4, max: 2 },
      ],
    };
    expect(
      tellSpans(data, { file: 'a.yaml', locate: () => ({ line: 1, column: 1 }) }).map(({ field }) => field),
    ).toEqual(['period.end', 'items[1].max']);
  });
});
