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
      '2 de 3 alcanzan la línea «Meta» (10.0%); ESSENCE, no. Lo más alto es PACHA, con 186%; lo más bajo es ' +
        'ESSENCE, con 8%. En total, 3 datos: CUSCO, 1; GAMARRA, 2. La línea «Promedio» está en 59.8%: 2 de 3 quedan ' +
        'por encima. Faltan los datos de Hostales e Inkas.',
    );
  });

  it('reads naturally for nothing, one and two', () => {
    expect(say([], { lines: [target] }, { figures })).toBe('No hay datos para este gráfico.');
    expect(say([['a', null, null]])).toBe('No hay datos para este gráfico. Falta el dato de A.');
    expect(say(votes(12), { lines: [target] }, { figures })).toBe(
      'El único dato alcanza la línea «Meta» (10.0%). Un solo dato: A, con 12%.',
    );
    expect(say(votes(2), { lines: [target] }, { figures })).toContain('El único dato no alcanza la línea');
    expect(say(votes(12, 11), { lines: [target] }, { figures })).toBe(
      'Ambos alcanzan la línea «Meta» (10.0%). No hay diferencias claras: van de 11% (B) a 12% (A).',
    );
    expect(say(votes(12, 1), { lines: [target] }, { figures })).toContain('De 2, solo A alcanza la línea');
    expect(say(votes(2, 1), { lines: [target] }, { figures })).toContain('Ninguno alcanza la línea');
    expect(say(votes(12, 11, 10), { lines: [target] }, { figures })).toContain('Los 3 alcanzan la línea');
  });

  it('names ties, or counts them when they are many', () => {
    expect(say(votes(7, 7, 3, 3, 3), {}, { unitId: 'empresas' })).toBe(
      'A y B se separan del resto, con 7 empresas cada uno; les siguen C, D y E, con 3 empresas cada uno.',
    );
    expect(say(votes(9, 1, 1, 1, 1, 1), {}, { unitId: 'empresas' })).toBe(
      'A se separa del resto, con 9 empresas; los 5 que siguen tienen 1 empresa.',
    );
    expect(say(votes(4, 4, 4))).toBe('Los 3 datos son iguales: 4%.');
  });

  it('does not repeat a value that the label of a line already gives', () => {
    expect(say(votes(12, 11), { lines: [{ ...target, label: 'Meta: 10.0%' }] }, { figures })).toContain(
      'alcanzan la línea «Meta: 10.0%».',
    );
    expect(say(votes(12, 11), { lines: [{ ...mean, label: 'Promedio de 59.8%' }] }, { figures })).toContain(
      'Una línea marca «Promedio de 59.8%»: los dos quedan por debajo.',
    );
  });

  it('counts names beyond the fourth', () => {
    const rows: Rows = ['a', 'b', 'c', 'd', 'e'].map((key) => [key, null, null]);
    expect(say(rows)).toContain('Faltan los datos de A, B, C y 2 más.');
  });

  it('says the point first: a share of the whole, one far above, near likeness, years that turn', () => {
    const sums = { combine: 'sum' } as const;
    expect(say(votes(17, 4), sums, { unitId: 'empresas' })).toBe(
      'A reúne 17 empresas de un total de 21 empresas: al menos tres cuartas partes. Lo más bajo es B, con 4 empresas.',
    );
    expect(say(votes(30, 12, 11, 9), {}, { unitId: 'empresas' })).toBe(
      'A se separa del resto, con 30 empresas; le sigue B, con 12 empresas. Lo más bajo es D, con 9 empresas.',
    );
    expect(say(votes(52, 51), sums)).toBe('No hay diferencias claras: van de 51% (B) a 52% (A).');
    const years: Rows = [3, 9, 4].map((value, index) => [String(2009 + index), null, value]);
    expect(say(years, { sort: 'none' })).toBe('Sube de 3% en 2009 a 9% en 2010, y luego baja a 4% en 2011.');
    expect(say(votes(90, 20, 18, 17), { lines: [mean] }, { figures })).toMatch(
      /^La línea «Promedio» está en 59\.8%: 3 de 4 quedan por debajo\./,
    );
  });

  it('speaks of negative values', () => {
    expect(say(votes(-12, 4))).toBe('Lo más alto es B, con 4%; lo más bajo es A, con -12%.');
  });
});

describe('summary of targets and results', () => {
  const chart = { type: 'target-result', targetColumn: 'meta' } as const;
  const results = (...pairs: [number | null, number | null][]): Rows =>
    pairs.map(([value, aim], index) => [String.fromCharCode(97 + index), null, value, aim]);
  const sayResults = (rows: Rows) => say(rows, chart, { unitId: 'empresas' });

  it('says how many reached their target and where the difference is largest', () => {
    expect(sayResults(results([11, 8], [40, 24], [14, 24], [3, null], [null, 5]))).toBe(
      '2 de 3 llegaron a su meta; C, no. La mayor diferencia está en B: 40 empresas (meta: 24 empresas). Sin meta: D. ' +
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
      '2 of 3 reached the line “Meta” (10.0%); ESSENCE did not. The highest is PACHA, with 186%; the lowest is ' +
        'ESSENCE, with 8%. 3 values in all: CUSCO, 1; GAMARRA, 2. The line “Promedio” is at 59.8%: 2 of 3 lie above. ' +
        'The value is missing for HOSTALES.',
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
      'A is highest in each: in GAMARRA, with 3%; in CUSCO, with 5%. Not shared: 1 only in CUSCO.',
    );
    expect(sayEnglish(rows, { type: 'small-multiples', groupColumn: 'conglomerado' })).toBe(
      'CUSCO reaches highest, 5%; GAMARRA, 3%. In GAMARRA, a single value: A, with 3%. In CUSCO, the highest is A, ' +
        'with 5%; the lowest is B, with 4%.',
    );
  });
});
