import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeFraction } from '#domain/decimal.ts';
import {
  evaluateColumns,
  evaluateRow,
  isNumber,
  type Answers,
  type Evaluation,
} from '#domain/monitoring/formula/evaluate.ts';
import { read } from './support/scope.ts';

const told = ({ value }: Evaluation) => (isNumber(value) ? writeFraction(value, 4) : value);
const row = (text: string, answers: Answers = {}) => told(evaluateRow(read(text), answers));
const why = (text: string, answers: Answers = {}) =>
  evaluateRow(read(text), answers).reasons.map(({ code, name }) => (name ? `${code} ${name}` : code));

describe('a formula over one form', () => {
  it.each([
    ['0.1 + 0.2', '0.3000'],
    ['1 / 3 * 3', '1.0000'],
    ['2 + 3 * 4 - 6 / 4', '12.5000'],
    ['-a + 10', '4.5000'],
    ['REDONDEAR(2.5)', '3.0000'],
    ['REDONDEAR(-2.5)', '-3.0000'],
    ['REDONDEAR(1.005, 2)', '1.0100'],
    ['REDONDEAR(5 / 3, 1)', '1.7000'],
    ['VARIACION(80, 100)', '25.0000'],
    ['VARIACION(100, 90.5)', '-9.5000'],
    ['SUMA(a, falta, 2)', '7.5000'],
    ['PROMEDIO(a, falta, 2)', '3.7500'],
    ['MEDIANA(9, a, 1)', '5.5000'],
    ['MEDIANA(1, 2, falta, 3, 10)', '2.5000'],
    ['MIN(a, falta, 7)', '5.5000'],
    ['MAX(a, falta, -7)', '5.5000'],
    ['CONTAR(a, falta, texto)', '2.0000'],
    ['CONTAR(a > 5, a > 6, falta > 1)', '1.0000'],
    ['CONTAR(falta)', '0.0000'],
    ['SI(a > 5, 1, 2)', '1.0000'],
    ['SI(a > 6, falta, 2)', '2.0000'],
  ])('%s is %s', (text, value) => {
    expect(row(text, { a: 5.5, texto: 'x' })).toBe(value);
  });

  it.each([
    ['a = 5.50', true],
    ['a <> 5.5', false],
    ['a >= 5.5', true],
    ['a < 5.4', false],
    ['canal = "directo"', true],
    ['canal <> "directo"', false],
    ['rubros = "tejido"', true],
    ['rubros <> "bordado"', true],
    ['dia < "2012-06-01"', true],
    ['si = si', true],
    ['Y(si, a > 5)', true],
    ['Y(NO(si), falta > 1)', false],
    ['O(si, falta > 1)', true],
    ['O(NO(si), NO(si))', false],
  ])('%s is %s', (text, value) => {
    const answers = { a: 5.5, canal: 'directo', rubros: ['tejido', 'otro'], dia: '2012-05-31', si: true };
    expect(row(text, answers)).toBe(value);
  });

  it.each([
    ['falta + 1', ['missing falta']],
    ['-falta', ['missing falta']],
    ['a / (a - 5.5)', ['zeroDivisor']],
    ['VARIACION(0, a)', ['zeroBase']],
    ['VARIACION(-1, a)', ['negativeBase']],
    ['SUMA(falta, otra)', ['missing falta', 'missing otra', 'nothingGiven']],
    ['SI(falta > 1, 1, 2)', ['missing falta']],
    ['Y(a > 1, falta > 1)', ['missing falta']],
    ['falta + falta', ['missing falta']],
    ['texto + 1', ['badAnswer texto']],
    ['texto < "b"', ['badAnswer texto']],
    ['malo + 1', ['badAnswer malo']],
    ['raro = "x"', ['badAnswer raro']],
    ['vacio = "x"', ['missing vacio']],
    ['ninguno = "x"', ['missing ninguno']],
    ['constructor + 1', ['missing constructor']],
    ['toString = "x"', ['missing toString']],
  ])('%s is missing, and says why', (text, reasons) => {
    const answers = { a: 5.5, texto: 'a', malo: NaN, raro: { over: 1 } as never, vacio: '', ninguno: [] };
    expect(evaluateRow(read(text), answers).value).toBeUndefined();
    expect(why(text, answers)).toEqual(reasons);
  });

  it('says what it was computed without', () => {
    expect(why('SUMA(a, falta)', { a: 1 })).toEqual(['missing falta']);
  });

  it('reads no more than what was answered, whatever an answer is called', () => {
    const answers = JSON.parse('{"__proto__": {"a": 7}, "constructor": 3}') as Answers;
    expect(row('constructor + 1', answers)).toBe('4.0000');
    expect(why('a + 1', answers)).toEqual(['missing a']);
    expect(row('a * a', { a: 1e308 })).toHaveLength(617 + 5);
  });
});

describe('a formula over many forms', () => {
  const rows: readonly Answers[] = [
    { antes: 100, ahora: 150, exporta: true },
    { antes: 50, ahora: 60, exporta: false },
    { antes: 0, ahora: 40 },
    { ahora: 7.5, exporta: true },
  ];
  const columns = (text: string) => told(evaluateColumns(read(text), rows));

  it.each([
    ['SUMA(ahora)', '257.5000'],
    ['PROMEDIO(antes)', '50.0000'],
    ['MEDIANA(ahora)', '50.0000'],
    ['MIN(antes)', '0.0000'],
    ['MAX(ahora - antes)', '50.0000'],
    ['CONTAR(antes)', '3.0000'],
    ['CONTAR(exporta)', '2.0000'],
    ['CONTAR(ahora > 50)', '2.0000'],
    ['PROMEDIO(VARIACION(antes, ahora))', '35.0000'],
    ['CONTAR(exporta) / CONTAR(ahora) * 100', '50.0000'],
    ['SI(CONTAR(exporta) > 1, SUMA(ahora), 0)', '257.5000'],
  ])('%s is %s', (text, value) => {
    expect(columns(text)).toBe(value);
  });

  it('tells in how many of them something was missing', () => {
    expect(evaluateColumns(read('PROMEDIO(VARIACION(antes, ahora))'), rows).reasons).toEqual([
      { code: 'zeroBase', name: undefined, count: 1 },
      { code: 'missing', name: 'antes', count: 1 },
    ]);
    expect(evaluateColumns(read('SUMA(nada)'), rows)).toMatchObject({
      value: undefined,
      reasons: [
        { code: 'missing', name: 'nada', count: 4 },
        { code: 'nothingGiven', count: 1 },
      ],
    });
    expect(evaluateColumns(read('CONTAR(nada)'), [])).toMatchObject({ reasons: [] });
  });

  it('adds the quotients of thousands of forms exactly', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ a: 1, b: index + 1 }));
    const forth = evaluateColumns(read('SUMA(a / b)'), many);
    const back = evaluateColumns(read('SUMA(a / b)'), [...many].reverse());
    expect(told(forth)).toBe('9.7876');
    expect(isNumber(back.value) && writeFraction(back.value, 40)).toBe(
      isNumber(forth.value) && writeFraction(forth.value, 40),
    );
  });

  it('is the same in whatever order the forms come', () => {
    const form = fc.record({
      a: fc.option(fc.integer({ min: -999, max: 999 })),
      b: fc.option(fc.integer({ min: -9, max: 9 })),
    });
    fc.assert(
      fc.property(fc.array(form, { maxLength: 12 }), (forms) => {
        for (const text of ['SUMA(a / b)', 'PROMEDIO(a)', 'MEDIANA(a * b)', 'MIN(a - b)', 'CONTAR(a > b)'])
          expect(told(evaluateColumns(read(text), forms))).toBe(
            told(evaluateColumns(read(text), [...forms].reverse())),
          );
      }),
      { seed: 14, numRuns: 100 },
    );
  });
});
