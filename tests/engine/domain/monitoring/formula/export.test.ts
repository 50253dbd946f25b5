import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTo, writeFraction } from '#domain/decimal.ts';
import { evaluateRow, isNumber, type Answers } from '#domain/monitoring/formula/evaluate.ts';
import type { ExportedFormula } from '#domain/monitoring/formula/export/dialect.ts';
import { toSpreadsheet } from '#domain/monitoring/formula/export/spreadsheet.ts';
import { toXlsFormCalculate, toXlsFormRelevant } from '#domain/monitoring/formula/export/xlsForm.ts';
import { answers, real, truth, whole } from './support/arbitrary.ts';
import { cellOf, runSheet, runXPath, type Foreign } from './support/oracles.ts';
import { column, faultsOf, read, row } from './support/scope.ts';

const textOf = (exported: ExportedFormula): string => (exported.ok ? exported.text : `! ${exported.unsupported}`);
const sheet = (text: string) => textOf(toSpreadsheet(read(text), row, { cellOf }));
const xlsForm = (text: string) => textOf(toXlsFormCalculate(read(text), row));

/** Our value with two decimals, as all programs are to show it: a blank is empty. */
function ours(text: string, given: Answers): string {
  const { value } = evaluateRow(read(text), given);
  return isNumber(value) ? String(Number(writeFraction(value, 2))) : String(value ?? '');
}
/** Binary numbers are off by their last digits, and a half that was computed must still be one. */
const shown = (value: Foreign): string =>
  typeof value === 'number' ? String(roundTo(Number(value.toPrecision(12)), 2) + 0) : String(value);
const yesNo = (value: Foreign): string => ({ yes: 'true', no: 'false' })[String(value)] ?? shown(value);

describe('a formula in a spreadsheet', () => {
  it.each([
    ['puntos + veces', 'IF(OR(COUNT(G1)=0,COUNT(H1)=0),"",G1+H1)'],
    ['puntos / veces', 'IF(OR(COUNT(G1)=0,COUNT(H1)=0),"",IF((H1=0),"",G1/H1))'],
    ['SUMA(puntos, veces)', 'IF(COUNT(G1,H1)=0,"",SUM(G1,H1))'],
    ['CONTAR(puntos)', 'COUNT(G1)'],
    ['canal = "directo"', 'IF(K1&""="","",EXACT(K1,"directo"))'],
    ['visita < "2012-02-29"', 'IF(COUNT(M1)=0,"",M1<DATE(2012,2,29))'],
    ['comentario = \'di "ya"\'', 'IF(N1&""="","",EXACT(N1,"di ""ya"""))'],
    ['rubros = "tejido"', '! choices'],
    ['MEDIANA(puntos, 1)', '! median'],
  ])('%s', (text, written) => {
    expect(sheet(text)).toBe(written);
  });

  it('rounds, names a yes and an option as the sheet does, and takes columns for indicators', () => {
    const cells = {
      cellOf,
      answers: { yes: 'sí', no: 'no' },
      choiceOf: (_: unknown, choice: string) => choice.toUpperCase(),
    };
    expect(toSpreadsheet(read('puntos / 3'), row, cells, 1)).toEqual({
      ok: true,
      text: 'IF(COUNT(G1)=0,"",IF((3=0),"",ROUND(G1/3,1)))',
    });
    expect(textOf(toSpreadsheet(read('SI(exporta, canal = "directo", exporta)'), row, cells))).toContain(
      'EXACT(K1,"DIRECTO")',
    );
    const ranges = { cellOf: (id: string) => `${id.charAt(0).toUpperCase()}2:${id.charAt(0).toUpperCase()}9` };
    const columns = (text: string) => textOf(toSpreadsheet(read(text), column, ranges));
    expect(columns('SUMA(ahora) / 2')).toBe('IF(COUNT(A2:A9)=0,"",IF((2=0),"",SUM(A2:A9)/2))');
    expect(columns('CONTAR(exporta)')).toBe('COUNTIF(E2:E9,TRUE)');
    expect(columns('PROMEDIO(VARIACION(antes, ahora))')).toBe('! column');
  });
});

describe('a formula in an XLSForm', () => {
  it.each([
    ['gasto-fijo + antes', 'if(${gasto_fijo} = "" or ${antes} = "", "", ${gasto_fijo} + ${antes})'],
    ['puntos / veces', 'if(${puntos} = "" or ${veces} = "", "", if(${veces} = 0, "", ${puntos} div ${veces}))'],
    ['rubros = "tejido"', 'if(${rubros} = "", "", if(selected(${rubros}, "tejido"), "yes", "no"))'],
    ['MEDIANA(puntos, veces)', '! median'],
    ['comentario = "${puntos}"', '! text'],
    ['SI(exporta, visita, visita)', '! date'],
  ])('%s', (text, written) => {
    expect(xlsForm(text)).toBe(written);
  });

  it('asks a question only on a yes', () => {
    expect(textOf(toXlsFormRelevant(read('exporta'), row))).toBe('if(${exporta} = "", false(), ${exporta} = "yes")');
  });
});

describe('every program gives what we give', () => {
  const seeded = { seed: 14, numRuns: 60 };

  it.each([
    ['whole numbers', whole],
    ['numbers', real],
    ['yes and no', truth],
  ] as const)('%s', (_, formulas) => {
    let written = 0;
    fc.assert(
      fc.property(formulas, answers, (text, given) => {
        expect(faultsOf(text)).toEqual([]);
        const [inSheet, inForm] = [toSpreadsheet(read(text), row, { cellOf }), toXlsFormCalculate(read(text), row)];
        if (inSheet.ok)
          expect(shown(runSheet(inSheet.text, given)).toLowerCase(), inSheet.text).toBe(ours(text, given));
        if (inForm.ok) expect(yesNo(runXPath(inForm.text, given)), inForm.text).toBe(ours(text, given));
        written += Number(inSheet.ok) + Number(inForm.ok);
      }),
      seeded,
    );
    expect(written).toBeGreaterThan(seeded.numRuns * 1.7);
  });
});

describe('a formula that no program would take', () => {
  it('is refused before it is written whole', () => {
    const nested = (depth: number): string => (depth ? `SUMA(1 / ${nested(depth - 1)}, veces)` : 'puntos');
    expect(sheet(nested(15))).toBe('! tooLong');
    expect(xlsForm(nested(15))).toBe('! tooLong');
  });
});
