import { describe, expect, it } from 'vitest';
import { buildChartSummary } from '#charts/summary.ts';
import { openBook } from '#texts/book.ts';
import { book, sampleModel } from './samples.ts';

type Rows = Parameters<typeof sampleModel>[0];
const say = (...input: Parameters<typeof sampleModel>) => buildChartSummary(sampleModel(...input), book);
const target = { figure: 'm/meta', label: 'Meta', role: 'target' } as const;
const mean = { figure: 'm/media', label: 'Promedio', role: 'mean' } as const;
const figures = { 'm/meta': 10, 'm/media': 59.76 };
const votes = (...values: number[]): Rows =>
  values.map((value, index) => [String.fromCharCode(97 + index), null, value]);

describe('summary of bars', () => {
  it('says how many, highest, lowest, lines and what is missing', () => {
    const rows: Rows = [
      ['pacha', 'cusco', 186],
      ['essence', 'gamarra', 8],
      ['creart', 'gamarra', 165],
      ['hostales', 'cusco', null],
      ['inkas', 'cusco', null],
    ];
    expect(
      say(
        rows,
        { groupColumn: 'conglomerado', lines: [target, mean] },
        { figures, names: { inkas: 'Inkas', hostales: 'Hostales' } },
      ),
    ).toBe(
      '3 datos (CUSCO, 1; GAMARRA, 2). El más alto es PACHA, con 186%; el más bajo es ESSENCE, con 8%. 2 de 3 ' +
        'alcanzan la línea «Meta» (10.0%). La línea «Promedio» está en 59.8%. Faltan los datos de Hostales e ' +
        'Inkas.',
    );
  });

  it('reads naturally for nothing, one and two', () => {
    expect(say([], { lines: [target] }, { figures })).toBe('No hay datos para este gráfico.');
    expect(say([['a', null, null]])).toBe('No hay datos para este gráfico. Falta el dato de A.');
    expect(say(votes(12), { lines: [target] }, { figures })).toBe(
      'Un solo dato: A, con 12%. El único dato alcanza la línea «Meta» (10.0%).',
    );
    expect(say(votes(2), { lines: [target] }, { figures })).toContain('El único dato no alcanza la línea');
    expect(say(votes(12, 11), { lines: [target] }, { figures })).toBe(
      '2 datos. El más alto es A, con 12%; el más bajo es B, con 11%. Ambos alcanzan la línea «Meta» (10.0%).',
    );
    expect(say(votes(12, 1), { lines: [target] }, { figures })).toContain('De 2, solo A alcanza la línea');
    expect(say(votes(2, 1), { lines: [target] }, { figures })).toContain('Ninguno alcanza la línea');
    expect(say(votes(12, 11, 10), { lines: [target] }, { figures })).toContain('Los 3 alcanzan la línea');
  });

  it('names ties, or counts them when they are many', () => {
    expect(say(votes(7, 7, 3, 3, 3), {}, { unitId: 'empresas' })).toBe(
      '5 datos. Los más altos son A y B, con 7 empresas cada uno; los más bajos son C, D y E, con 3 empresas cada uno.',
    );
    expect(say(votes(9, 1, 1, 1, 1, 1), {}, { unitId: 'empresas' })).toBe(
      '6 datos. El más alto es A, con 9 empresas; el valor más bajo, 1 empresa, se repite en 5.',
    );
    expect(say(votes(4, 4, 4))).toBe('3 datos, todos iguales: 4%.');
  });

  it('does not repeat a value that the label of a line already gives', () => {
    expect(say(votes(12, 11), { lines: [{ ...target, label: 'Meta: 10.0%' }] }, { figures })).toContain(
      'alcanzan la línea «Meta: 10.0%».',
    );
    expect(say(votes(12, 11), { lines: [{ ...mean, label: 'Promedio de 59.8%' }] }, { figures })).toContain(
      'Una línea marca «Promedio de 59.8%».',
    );
  });

  it('counts names beyond the fourth', () => {
    const rows: Rows = ['a', 'b', 'c', 'd', 'e'].map((key) => [key, null, null]);
    expect(say(rows)).toContain('Faltan los datos de A, B, C y 2 más.');
  });

  it('speaks of negative values', () => {
    expect(say(votes(-12, 4))).toBe('2 datos. El más alto es B, con 4%; el más bajo es A, con -12%.');
  });
});

describe('summary of targets and results', () => {
  const chart = { type: 'target-result', targetColumn: 'meta' } as const;
  const results = (...pairs: [number | null, number | null][]): Rows =>
    pairs.map(([value, aim], index) => [String.fromCharCode(97 + index), null, value, aim]);
  const sayResults = (rows: Rows) => say(rows, chart, { unitId: 'empresas' });

  it('says how many reached their target and where the difference is largest', () => {
    expect(sayResults(results([11, 8], [40, 24], [14, 24], [3, null], [null, 5]))).toBe(
      '2 de 3 llegaron a su meta. La mayor diferencia está en B: 40 empresas (meta: 24 empresas). Sin meta: D. ' +
        'Falta el dato de E.',
    );
  });

  it('reads naturally for nothing, one, all, none and ties', () => {
    expect(sayResults([])).toBe('No hay datos para este gráfico.');
    expect(sayResults(results([11, 8]))).toBe('Un solo dato con meta: A, 11 empresas (meta: 8 empresas). Llegó.');
    expect(sayResults(results([1, 8]))).toContain('No llegó.');
    expect(sayResults(results([3, null]))).toBe('El único dato no tiene meta.');
    expect(sayResults(results([3, null], [4, null]))).toBe('Ninguno de los 2 datos tiene meta.');
    expect(sayResults(results([9, 8], [20, 16]))).toContain('Ambos llegaron a su meta.');
    expect(sayResults(results([1, 8], [2, 16]))).toContain('Ninguno llegó a su meta.');
    expect(sayResults(results([20, 16], [12, 16]))).toBe(
      'De 2, solo A llegó a su meta. La mayor diferencia se repite: A, 20 empresas (meta: 16 empresas); B, 12 ' +
        'empresas (meta: 16 empresas).',
    );
    expect(sayResults(results([8, 8], [9, 9]))).toBe('Ambos llegaron a su meta. Cada resultado es igual a su meta.');
    expect(sayResults(results([2, 1], [2, 1], [2, 1], [2, 1], [2, 1]))).toContain(
      'La mayor diferencia se repite en 5 de 5.',
    );
  });
});

describe('summary in English', () => {
  const english = openBook('en');
  const sayEnglish = (...input: Parameters<typeof sampleModel>) => buildChartSummary(sampleModel(...input), english);

  it('speaks of values, lines and what is missing', () => {
    expect(
      sayEnglish(
        [
          ['pacha', 'cusco', 186],
          ['essence', 'gamarra', 8],
          ['creart', 'gamarra', 165],
          ['hostales', 'cusco', null],
        ],
        { groupColumn: 'conglomerado', lines: [target, mean] },
        { figures },
      ),
    ).toBe(
      '3 values (CUSCO, 1; GAMARRA, 2). The highest is PACHA, with 186%; the lowest is ESSENCE, with 8%. 2 of ' +
        '3 reached the line “Meta” (10.0%). The line “Promedio” is at 59.8%. The value is missing for HOSTALES.',
    );
  });

  it('speaks of targets, with singular and plural', () => {
    const chart = { type: 'target-result', targetColumn: 'meta' } as const;
    expect(sayEnglish([['a', null, 1, 8]], chart)).toBe(
      'A single value with a target: A, 1% (target: 8%). It was not reached.',
    );
    expect(
      sayEnglish(
        [
          ['a', null, 9, 8],
          ['b', null, 20, 8],
        ],
        chart,
      ),
    ).toBe('Both reached the target. The widest gap is that of B: 20% (target: 8%).');
  });

  it('speaks of groups side by side, and of panels', () => {
    const rows: Rows = [
      ['a', 'gamarra', 3],
      ['a', 'cusco', 5],
      ['b', 'cusco', 4],
    ];
    expect(sayEnglish(rows, { type: 'dots', groupColumn: 'conglomerado' })).toBe(
      '2 rows to compare GAMARRA and CUSCO. Highest: in GAMARRA, A (3%); in CUSCO, A (5%). They are furthest ' +
        'apart in A: GAMARRA, 3%; CUSCO, 5%. Not shared: 1 only in CUSCO.',
    );
    expect(sayEnglish(rows, { type: 'small-multiples', groupColumn: 'conglomerado' })).toBe(
      'GAMARRA: A, 3%. CUSCO: 2 values, from 4% to 5%; the highest, A (5%).',
    );
  });
});
