import { describe, expect, it } from 'vitest';
import { faultCodes } from '#domain/monitoring/formula/faults.ts';
import { openBook } from '#texts/book.ts';
import { column, faultsOf, row } from './support/scope.ts';

const books = [openBook('es-PE').t.formulaProblems, openBook('en').t.formulaProblems];

/** One formula for each fault. */
const EXAMPLES: Readonly<Record<string, string>> = {
  empty: '',
  tooLong: 'a'.repeat(2001),
  tooDeep: '('.repeat(25),
  tooManyParts: `1${'+1'.repeat(300)}`,
  leadingEquals: '=antes',
  badSign: 'antes ≥ ahora',
  badNumber: '.5',
  decimalComma: 'antes * 1,5',
  openText: 'comentario = "x',
  badText: 'comentario = ""',
  mixedSeparators: 'SUMA(antes, ahora; antes)',
  unclosed: '(antes',
  unopened: 'antes)',
  operandMissing: 'antes +',
  operatorMissing: 'antes ahora',
  emptyArgument: 'SUMA(antes,)',
  chainedComparison: '1 < antes < 2',
  unknownFunction: 'SUM(antes)',
  functionAlone: 'SUMA',
  argumentCount: 'NO(exporta, asociada)',
  unknownName: 'antez',
  missingSpace: 'antes-ahora',
  wrongType: 'SUMA(exporta)',
  unlike: 'visita = antes',
  unordered: 'canal > "directo"',
  unknownChoice: 'canal = "direto"',
  badDate: 'visita > "ayer"',
  badDecimals: 'REDONDEAR(antes, 9)',
  choicesUse: 'rubros = rubros',
  unitMismatch: 'antes + parte',
};
const IN_COLUMNS: Readonly<Record<string, string>> = { columnOutside: 'antes', nestedAggregate: 'SUMA(MAX(antes))' };

const say = (text: string, scope = row) => {
  const [fault] = faultsOf(text, scope);
  const message = fault && books[0]![fault.code];
  return fault && `${message!.title(fault)} ${message!.fix(fault)}`;
};

describe('the words for formulas', () => {
  it('are there for every fault, in every language', () => {
    for (const book of books) expect(Object.keys(book).sort()).toEqual([...faultCodes].sort());
  });

  it('leave nothing of the code to be read, and say what to do', () => {
    const seen = new Set<string>();
    for (const [examples, scope] of [
      [EXAMPLES, row],
      [IN_COLUMNS, column],
    ] as const)
      for (const [code, text] of Object.entries(examples)) {
        const [fault] = faultsOf(text, scope);
        expect(fault?.code, text).toBe(code);
        seen.add(code);
        for (const book of books)
          for (const part of ['title', 'fix'] as const) {
            const said = book[fault!.code][part](fault!);
            expect(said, code).toMatch(/[.?»”")]$/);
            expect(said, code).not.toMatch(/undefined|\[object|\bnumber\b.*\bboolean\b|«»|“”/);
            expect(said.length, code).toBeLessThan(260);
          }
      }
    expect(faultCodes.filter((code) => !seen.has(code))).toEqual(['circle', 'unitResult', 'typeResult']);
  });

  it('name the place, what was found and the mend', () => {
    expect(say('antes-ahora')).toBe(
      '«antes-ahora» se lee como un solo nombre, y ningún campo se llama así. ' +
        'Si es una resta, deje espacios a los lados del signo: antes - ahora.',
    );
    expect(say('antes + parte')).toBe(
      'La fórmula junta unidades distintas: «monedas» y «tanto». ' +
        'Sume, reste o compare solo valores de la misma unidad; revise el «unitId» de cada campo.',
    );
    expect(say('SUM(antes)')).toBe('No existe la función «SUM». ¿Quiso escribir «SUMA»?');
    expect(say('antes * 1,500')).toBe(
      '«1,500» lleva una coma, que aquí separa argumentos. Si es un número, escriba «1500» o «1.500»; ' +
        'si son dos, deje un espacio después de la coma.',
    );
    expect(say('ahora / 2', column)).toBe(
      '«ahora» está en muchas fichas, y la fórmula no dice cómo juntarlas. ' +
        'Póngalo dentro de una función, como SUMA(ahora) o PROMEDIO(ahora).',
    );
    expect(say('ahora / antes', { ...row, wanted: { unitId: 'tanto' } })).toBe(
      'La fórmula da un número sin unidad, y se declara «tanto». ' +
        'Corrija «unitId», o la fórmula; para pasar de una parte a por ciento, multiplique por 100.',
    );
  });
});
