import { describe, expect, it } from 'vitest';
import { evaluateRow } from '#domain/monitoring/formula/evaluate.ts';
import { explainFormula, type FormulaLabels } from '#domain/monitoring/formula/explain.ts';
import { openBook } from '#texts/book.ts';
import { column, read, row } from './support/scope.ts';

const books = [openBook('es-PE'), openBook('en')] as const;
const labels: FormulaLabels = {
  field: (id) => id.charAt(0).toUpperCase() + id.slice(1),
  choice: (_, id) => id.replaceAll('-', ' '),
  day: books[0].format.date,
};
const say = (text: string, scope = row, book: (typeof books)[number] = books[0]) =>
  explainFormula(read(text), scope, labels, book.t.formulaWords);

describe('a formula in words', () => {
  it.each([
    ['antes + ahora * 2', '«Antes» más «Ahora» por 2'],
    ['(antes + ahora) * 2', '(«Antes» más «Ahora») por 2'],
    ['antes - (ahora - 2)', '«Antes» menos («Ahora» menos 2)'],
    ['ahora / (personas * 2)', '«Ahora» entre («Personas» por 2)'],
    ['VARIACION(antes, ahora)', 'lo que cambió de «Antes» a «Ahora», en por ciento del primero'],
    ['SUMA(antes, ahora, 5)', 'la suma de «Antes», «Ahora» y 5'],
    ['REDONDEAR(ahora / 3, 2)', '«Ahora» entre 3, redondeado a 2 decimales'],
    ['SI(exporta, antes, -ahora)', '«Antes» si en «Exporta» se respondió que sí, y en otro caso menos «Ahora»'],
    ['canal = "por-tercero"', 'en «Canal» se eligió «por tercero»'],
    ['rubros <> "tejido"', 'en «Rubros» no se eligió «tejido»'],
    ['visita >= "2012-05-31"', '«Visita» es el 31 de mayo de 2012 o después'],
    [
      'Y(parte > 10, O(exporta, NO(asociada)))',
      '«Parte» es mayor que 10 y (en «Exporta» se respondió que sí o no se cumple que en «Asociada» se respondió que sí)',
    ],
    [
      'CONTAR(exporta, antes > 5)',
      'cuántas de estas cosas se cumplen: en «Exporta» se respondió que sí y «Antes» es mayor que 5',
    ],
  ])('%s', (text, said) => {
    expect(say(text)).toBe(said);
  });

  it('of an indicator tells of the approved forms', () => {
    expect(say('PROMEDIO(VARIACION(antes, ahora))', column)).toBe(
      'el promedio de lo que cambió de «Antes» a «Ahora», en por ciento del primero en las fichas aprobadas',
    );
    expect(say('CONTAR(exporta) / CONTAR(antes) * 100', column)).toBe(
      'en cuántas fichas aprobadas en «Exporta» se respondió que sí entre cuántas fichas aprobadas responden «Antes» por 100',
    );
  });

  it('is told in every language, and so is why a value is missing', () => {
    expect(say('SI(antes <= 5, SUMA(antes, ahora), 0)', row, books[1])).toBe(
      'the sum of “Antes” and “Ahora” if “Antes” is 5 or less, and 0 otherwise',
    );
    const [reason] = evaluateRow(read('VARIACION(antes, ahora)'), { antes: 0, ahora: 3 }).reasons;
    expect(books.map(({ t }) => t.formulaWords.reasons[reason!.code](''))).toEqual([
      'El valor de antes es cero, y desde cero no hay un cambio en por ciento.',
      'The value before is zero, and from zero there is no change in per cent.',
    ]);
  });
});
