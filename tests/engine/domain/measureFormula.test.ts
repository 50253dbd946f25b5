import { describe, expect, it } from 'vitest';
import { openBook } from '#texts/book.ts';
import { formatFormula } from '#domain/measureFormula.ts';

describe('formatFormula', () => {
  it.each([
    [
      'a mean with its filter',
      { operation: 'mean', column: 'incremento', where: { conglomerado: 'cusco', 'en-promedio': true } },
      'promedio(incremento) donde conglomerado = cusco; en-promedio = true',
    ],
    [
      'weights',
      { operation: 'weightedMean', column: 'incremento', weightColumn: 'empresas' },
      'promedio ponderado(incremento; peso: empresas)',
    ],
    ['a count of some rows', { operation: 'count', where: { red: ['a', 'b'] } }, 'cuenta de filas donde red = a | b'],
    [
      'a share',
      { operation: 'share', shareWhere: { estado: 'documentado' } },
      'parte de las filas con estado = documentado',
    ],
    [
      'a ratio of figures',
      { operation: 'ratio', numerator: 'gasto/total', denominator: 'redes/total' },
      'gasto/total ÷ redes/total',
    ],
    [
      'a difference of figures',
      { operation: 'difference', numerator: 'gasto/total', denominator: 'plan/total' },
      'gasto/total − plan/total',
    ],
  ] as const)('tells %s', (_, measure, text) => {
    expect(formatFormula(measure, openBook('es-PE').t.dataFiles.formula)).toBe(text);
  });

  it('speaks the language of the site', () => {
    const measure = { operation: 'weightedMean', column: 'rise', weightColumn: 'firms', where: { in: true } } as const;
    expect(formatFormula(measure, openBook('en-GB').t.dataFiles.formula)).toBe(
      'weighted mean(rise; weight: firms) where in = true',
    );
  });
});
