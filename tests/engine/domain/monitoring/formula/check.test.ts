import { describe, expect, it } from 'vitest';
import { checkFormula } from '#domain/monitoring/formula/check.ts';
import type { FormulaScope } from '#domain/monitoring/formula/scope.ts';
import { column, faultsOf, read, row } from './support/scope.ts';

const wanting = (unitId?: string, scope: FormulaScope = row): FormulaScope => ({ ...scope, wanted: { unitId } });

describe('a formula gives', () => {
  it.each([
    ['antes + ahora', 'number', 'monedas'],
    ['antes * 2 + 100', 'number', 'monedas'],
    ['ahora / antes', 'number', undefined],
    ['ahora / personas', 'number', 'monedas-por-persona'],
    ['ahora / personas * personas', 'number', 'monedas'],
    ['VARIACION(antes, ahora)', 'number', 'tanto'],
    ['antes * parte / 100', 'number', 'monedas'],
    ['MAX(antes, ahora, 0)', 'number', 'monedas'],
    ['REDONDEAR(-antes, 1)', 'number', 'monedas'],
    ['SI(exporta, antes, 0)', 'number', 'monedas'],
    ['puntos + veces', 'number', undefined],
    ['antes > ahora', 'boolean', undefined],
    ['exporta', 'boolean', undefined],
    ['Y(exporta, NO(asociada), parte < 10)', 'boolean', undefined],
    ['canal = "directo"', 'boolean', undefined],
    ['rubros <> "tejido"', 'boolean', undefined],
    ['visita >= "2012-02-29"', 'boolean', undefined],
    ['comentario <> "nada"', 'boolean', undefined],
    ['SI(exporta, "alto", "bajo")', 'text', undefined],
    ['SI(exporta, visita, visita)', 'date', undefined],
  ])('%s', (text, type, unit) => {
    expect(checkFormula(read(text), row)).toMatchObject({ ok: true, type, unit });
  });

  it('the unit that is declared, where it can', () => {
    expect(faultsOf('ahora / antes * 100', wanting('tanto'))).toEqual([]);
    expect(faultsOf('100 * ahora / antes', wanting('tanto'))).toEqual([]);
    expect(faultsOf('100 / antes * ahora', wanting('tanto'))).toEqual([]);
    expect(faultsOf('ahora / antes * 100', wanting())).toEqual([]);
    expect(faultsOf('parte / 100', wanting())).toEqual([]);
    expect(faultsOf('CONTAR(exporta) / CONTAR(asociada) * 100', wanting('tanto', column))).toEqual([]);
    expect(faultsOf('CONTAR(exporta)', wanting('gente', column))).toEqual([]);
    expect(faultsOf('personas + CONTAR(exporta)', wanting('gente'))).toEqual([]);
    expect(faultsOf('12', wanting('monedas'))).toEqual([]);
  });

  it('the names that it stands on', () => {
    expect(checkFormula(read('antes * puntos + ahora / puntos + antes'), row)).toMatchObject({
      names: ['antes', 'puntos', 'ahora'],
    });
  });
});

describe('a formula is wrong', () => {
  it.each([
    ['antes + parte', 'unitMismatch', 'tanto', 'monedas'],
    ['antes - personas', 'unitMismatch', 'gente', 'monedas'],
    ['antes > parte', 'unitMismatch', 'tanto', 'monedas'],
    ['antes + ahora / personas', 'unitMismatch', 'monedas-por-persona', 'monedas'],
    ['antes + CONTAR(exporta)', 'unitMismatch', '', 'monedas'],
    ['SI(exporta, antes, parte)', 'unitMismatch', 'tanto', 'monedas'],
    ['VARIACION(antes, personas)', 'unitMismatch', 'gente', 'monedas'],
    ['SUMA(antes, parte)', 'unitMismatch', 'tanto', 'monedas'],
    ['puntos + parte', 'unitMismatch', 'tanto', ''],
    ['antes * personas + puntos', 'unitMismatch', '', 'monedas * gente'],
    ['antes + exporta', 'wrongType', 'boolean', 'number'],
    ['SI(antes, 1, 2)', 'wrongType', 'number', 'boolean'],
    ['Y(exporta, canal)', 'wrongType', 'choice', 'boolean'],
    ['SUMA(comentario)', 'wrongType', 'text', 'number'],
    ['SI(exporta, 1, "no")', 'unlike', 'text', 'number'],
    ['exporta = "si"', 'unlike', 'text', 'boolean'],
    ['canal = comentario', 'unlike', 'text', 'choice'],
    ['visita = antes', 'unlike', 'number', 'date'],
    ['canal < "directo"', 'unordered', 'choice', undefined],
    ['comentario < "z"', 'unordered', 'text', undefined],
    ['exporta > asociada', 'unordered', 'boolean', undefined],
    ['canal = "direto"', 'unknownChoice', 'direto', 'directo, por-tercero'],
    ['visita > "31/05/2012"', 'badDate', '31/05/2012', undefined],
    ['visita > "2011-02-29"', 'badDate', '2011-02-29', undefined],
    ['REDONDEAR(antes, personas)', 'badDecimals', 'personas', '6'],
    ['REDONDEAR(antes, 1.5)', 'badDecimals', '1.5', '6'],
    ['REDONDEAR(antes, -1)', 'badDecimals', '-1', '6'],
    ['rubros = rubros', 'choicesUse', 'rubros = rubros', undefined],
    ['antes + SI', 'functionAlone', 'SI', undefined],
    ['antes-ahora', 'missingSpace', 'antes-ahora', undefined],
    ['gasto-fijo-2', 'missingSpace', 'gasto-fijo-2', undefined],
    ['ventas', 'unknownName', 'ventas', undefined],
    ['constructor + toString', 'unknownName', 'constructor', undefined],
  ])('%s', (text, code, received, expected) => {
    const [fault] = faultsOf(text);
    expect(fault).toMatchObject({ code, received });
    expect(fault?.expected).toBe(expected);
  });

  it('and says what may have been meant', () => {
    const near = (text: string) => faultsOf(text)[0]?.nearest;
    expect(near('Antes')).toEqual(['antes']);
    expect(near('gasto_fijo')).toEqual(['gasto-fijo']);
    expect(near('personaz')).toEqual(['personas']);
    expect(near('antes-ahora')).toEqual(['antes - ahora']);
    expect(near('gasto-fijo-ahora')).toEqual(['gasto-fijo - ahora']);
    expect(near('canal = "direto"')).toEqual(['directo']);
    expect(near('x'.repeat(1900))).toBeUndefined();
  });

  it('in all its places at once, each told with where it stands', () => {
    expect(
      faultsOf('SUMA(antez, parte + exporta, canal = "x")').map(({ code, at, length }) => [code, at, length]),
    ).toEqual([
      ['unknownName', 5, 5],
      ['wrongType', 20, 7],
      ['unknownChoice', 37, 3],
    ]);
  });

  it('where it gives another unit or type than is declared', () => {
    expect(faultsOf('antes + ahora', wanting('tanto'))).toMatchObject([
      { code: 'unitResult', received: 'monedas', expected: 'tanto' },
    ]);
    expect(faultsOf('antes + ahora', wanting())).toMatchObject([{ code: 'unitResult', expected: '' }]);
    expect(faultsOf('ahora / antes', wanting('tanto'))).toMatchObject([{ code: 'unitResult', received: '' }]);
    expect(faultsOf('ahora / pedidos', wanting('monedas'))).toMatchObject([{ received: 'monedas / cajas' }]);
    expect(faultsOf('CONTAR(exporta)', wanting('monedas'))).toMatchObject([{ code: 'unitResult' }]);
    expect(faultsOf('CONTAR(exporta)', wanting('tanto'))).toMatchObject([{ code: 'unitResult' }]);
    expect(faultsOf('exporta', wanting('tanto'))).toMatchObject([{ code: 'typeResult', received: 'boolean' }]);
    expect(faultsOf('antes', { ...row, wanted: { type: 'boolean' } })).toMatchObject([
      { code: 'typeResult', received: 'number', expected: 'boolean' },
    ]);
  });

  it('in the columns of an indicator, where names do not say how many forms become one', () => {
    expect(faultsOf('SUMA(ahora) / SUMA(personas)', wanting('monedas-por-persona', column))).toEqual([]);
    expect(faultsOf('PROMEDIO(VARIACION(antes, ahora))', wanting('tanto', column))).toEqual([]);
    expect(faultsOf('CONTAR(ahora > 10) * 2', column)).toEqual([]);
    expect(faultsOf('ahora / 2', column)).toMatchObject([
      { code: 'columnOutside', received: 'ahora', nearest: ['SUMA(ahora)', 'PROMEDIO(ahora)'] },
    ]);
    expect(faultsOf('SUMA(MAX(ahora))', column)).toMatchObject([{ code: 'nestedAggregate', received: 'MAX' }]);
    expect(faultsOf('SUMA(antes, ahora)', column)).toMatchObject([
      { code: 'argumentCount', received: '2', expected: '1' },
    ]);
    expect(faultsOf('SUMA(antes) + ahora', column)).toMatchObject([{ code: 'columnOutside' }]);
  });

  it('only once: what stands on a wrong field is not wrong itself', () => {
    expect(faultsOf('rota + antes > 5', row)).toEqual([]);
    expect(checkFormula(read('rota'), wanting('tanto'))).toMatchObject({ ok: true, unit: 'tanto' });
  });
});
