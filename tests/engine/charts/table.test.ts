import { describe, expect, it } from 'vitest';
import { buildChartTable, formatChartCsv } from '#charts/table.ts';
import { book, sampleModel } from './samples.ts';

const tableOf = (...input: Parameters<typeof sampleModel>) => buildChartTable(sampleModel(...input), book);

describe('buildChartTable', () => {
  it('has bars, rows without a value and lines', () => {
    expect(
      tableOf(
        [
          ['a', 'gamarra', 1234.5],
          ['b', 'cusco', null],
        ],
        { groupColumn: 'conglomerado', lines: [{ figure: 'm', label: 'Promedio', role: 'mean' }] },
        { decimals: 2, figures: { m: 5 } },
      ),
    ).toEqual({
      header: ['Red', 'Conglomerado', 'Incremento'],
      rows: [
        ['A', 'GAMARRA', '1,234.50%'],
        ['B', '', 'sin dato'],
        ['Promedio', '', '5.0%'],
      ],
    });
  });

  it('puts the target before the result', () => {
    const chart = { type: 'target-result', targetColumn: 'meta', sort: 'none' } as const;
    expect(
      tableOf(
        [
          ['a', null, 11, 8],
          ['b', null, 3, null],
          ['c', null, null, 4],
        ],
        chart,
        { unitId: 'empresas' },
      ),
    ).toEqual({
      header: ['Red', 'Meta planeada', 'Incremento'],
      rows: [
        ['A', '8 empresas', '11 empresas'],
        ['B', 'sin dato', '3 empresas'],
        ['C', '4 empresas', 'sin dato'],
      ],
    });
  });

  it('has only a header when there is nothing', () => {
    expect(tableOf([])).toEqual({ header: ['Red', 'Incremento'], rows: [] });
  });
});

describe('formatChartCsv', () => {
  it('quotes what RFC 4180 asks for and leaves numbers plain', () => {
    const names = { a: 'Andean, "Paths"', b: 'Línea\nrota', c: ' espacio' };
    expect(
      formatChartCsv(
        sampleModel(
          [
            ['a', 'gamarra', 1234.567],
            ['b', 'cusco', -1],
            ['c', 'cusco', null],
          ],
          { groupColumn: 'conglomerado' },
          { decimals: 1, names },
        ),
      ),
    ).toBe(
      'Red,Conglomerado,Incremento\r\n"Andean, ""Paths""",GAMARRA,1234.567\r\n"Línea\nrota",CUSCO,-1\r\n" ' +
        'espacio",CUSCO,\r\n',
    );
  });

  it('leaves lines out and targets in', () => {
    const chart = {
      type: 'target-result',
      targetColumn: 'meta',
      lines: [{ figure: 'm', label: 'Meta', role: 'target' as const }],
    } as const;
    expect(
      formatChartCsv(
        sampleModel(
          [
            ['a', null, 11, 8],
            ['b', null, 3, null],
          ],
          { ...chart, lines: [...chart.lines] },
          { figures: { m: 5 } },
        ),
      ),
    ).toBe('Red,Meta planeada,Incremento\r\nA,8,11\r\nB,,3\r\n');
  });
});
