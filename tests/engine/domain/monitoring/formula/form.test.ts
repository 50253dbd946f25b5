import { describe, expect, it } from 'vitest';
import type { FormField } from '#domain/monitoring/config.ts';
import { computeForm, prepareForm } from '#domain/monitoring/formula/form.ts';
import { columnScope, studyForm } from '#domain/monitoring/formula/formCheck.ts';
import { checkFormula } from '#domain/monitoring/formula/check.ts';
import { read, units } from './support/scope.ts';

const field = (id: string, type: FormField['type'], more: Partial<FormField> = {}): FormField => ({
  id,
  label: id,
  type,
  required: false,
  ours: true,
  ...more,
});
const formOf = (...fields: readonly FormField[]) => ({ groups: [{ id: 'g', title: 'G', fields }] });

/** Its fields in another order than they stand on each other. */
const form = formOf(
  field('nivel', 'calculated', { formula: 'SI(crecimiento > 10, "alto", "bajo")' }),
  field('crecimiento', 'calculated', { formula: 'VARIACION(antes, ahora)', unitId: 'tanto', decimals: 1 }),
  field('antes', 'money', { unitId: 'monedas' }),
  field('ahora', 'money', { unitId: 'monedas' }),
  field('exporta', 'yesNo'),
  field('destino', 'text', { shownWhen: 'exporta' }),
  field('ciudad', 'text', { shownWhen: 'CONTAR(destino) = 1' }),
);

describe('a form', () => {
  const prepared = prepareForm(form);

  it('computes what follows from its answers, each rounded to its decimals', () => {
    const { values, hidden, reasons } = computeForm(prepared, {
      antes: 300,
      ahora: 400,
      exporta: true,
      destino: 'x',
      ciudad: 'y',
    });
    expect({ ...values }).toEqual({
      antes: 300,
      ahora: 400,
      crecimiento: 33.3,
      nivel: 'alto',
      exporta: true,
      destino: 'x',
      ciudad: 'y',
    });
    expect(hidden.size + reasons.size).toBe(0);
  });

  it('asks nothing that the answers rule out, and what follows it neither', () => {
    for (const exporta of [false, undefined]) {
      const { values, hidden } = computeForm(prepared, {
        exporta,
        destino: 'left from before',
        ciudad: 'too',
        ajeno: 1,
      });
      expect([...hidden]).toEqual(['destino', 'ciudad']);
      expect(Object.keys(values)).toEqual(exporta === undefined ? [] : ['exporta']);
    }
  });

  it('says why a value is missing', () => {
    const { reasons } = computeForm(prepared, { antes: 0, ahora: 4 });
    expect(reasons.get('crecimiento')).toEqual([{ code: 'zeroBase', name: undefined, count: 1 }]);
    expect(reasons.get('nivel')).toMatchObject([{ code: 'missing', name: 'crecimiento' }]);
  });

  it('ends where its formulas go in a circle or cannot be read', () => {
    const round = formOf(
      field('a', 'calculated', { formula: 'b + 1' }),
      field('b', 'calculated', { formula: 'a + 1' }),
      field('c', 'calculated', { formula: '1 +' }),
    );
    expect({ ...computeForm(prepareForm(round), { a: 5, b: 5, c: 5 }).values }).toEqual({});
  });
});

describe('the formulas of a form', () => {
  it('hold together', () => {
    const studied = studyForm(form, units);
    expect(studied.faults).toEqual([]);
    expect(studied.fields.slice(0, 2).map(({ type }) => type)).toEqual(['text', 'number']);
    expect(checkFormula(read('CONTAR(nivel = "alto")'), columnScope(studied, units, 'gente')).ok).toBe(true);
    expect(checkFormula(read('PROMEDIO(crecimiento)'), columnScope(studied, units, 'tanto')).ok).toBe(true);
    expect(checkFormula(read('SUMA(nivel)'), columnScope(studied, units, 'tanto'))).toMatchObject({
      faults: [{ code: 'wrongType' }],
    });
  });

  it('are told with all their faults, in the order of the fields', () => {
    const { faults } = studyForm(
      formOf(
        field('a', 'calculated', { formula: 'c + uno' }),
        field('b', 'text', { shownWhen: 'a' }),
        field('c', 'calculated', { formula: 'x +' }),
        field('d', 'calculated', { formula: 'e + 1' }),
        field('e', 'calculated', { formula: 'f * 2' }),
        field('f', 'calculated', { formula: 'd - e' }),
        field('g', 'text', { shownWhen: 'g = "x"' }),
        field('h', 'integer', { unitId: 'gente', shownWhen: 'h + 1 > "2"' }),
      ),
      units,
    );
    expect(faults.map(({ fieldId, part, fault }) => `${fieldId} ${part} ${fault.code} ${fault.received}`)).toEqual([
      'a formula unknownName uno',
      'c formula operandMissing ',
      'f formula circle d → e → f → d',
      'g shownWhen circle g → g',
      'h shownWhen circle h → h',
      'h shownWhen unlike text',
    ]);
  });
});
