import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormField } from '#domain/monitoring/config.ts';
import { compareAnswers, differ } from '#domain/monitoring/review/compareAnswers.ts';
import { findJump, listOddities } from '#domain/monitoring/review/listOddities.ts';

const field = (id: string, more: Partial<FormField> = {}): FormField => ({
  id,
  label: id,
  type: 'decimal',
  required: false,
  ours: true,
  ...more,
});

const form = {
  groups: [
    {
      id: 'uno',
      title: 'Uno',
      fields: [
        field('ventas', { least: 0, most: 5_000, required: true }),
        field('costos'),
        field('margen', { type: 'calculated', formula: 'ventas - costos', decimals: 1 }),
        field('exporta', { type: 'yesNo' }),
        field('paises', { type: 'integer', required: true, shownWhen: 'exporta' }),
        field('rubros', { type: 'choices', choices: [] }),
      ],
    },
  ],
};

describe('answers are compared', () => {
  it('with the version before and the last period, calculated ones by the formula', () => {
    const [group] = compareAnswers(form, {
      now: { ventas: 120.5, costos: 20, exporta: false, paises: 3, rubros: ['b', 'a'] },
      before: { ventas: 120.5, costos: 30, exporta: true, paises: 3, rubros: ['a', 'b'] },
      last: { costos: 20 },
    });
    expect(
      group?.answers.map(({ field: { id }, now, hidden, sinceBefore, sinceLast }) => [
        id,
        now,
        hidden,
        sinceBefore,
        sinceLast,
      ]),
    ).toEqual([
      ['ventas', 120.5, false, 'same', 'added'],
      ['costos', 20, false, 'less', 'same'],
      ['margen', 100.5, false, 'more', 'added'],
      ['exporta', false, false, 'changed', 'added'],
      // It is shown though it is not asked, so that somebody sees it.
      ['paises', 3, true, 'same', 'added'],
      ['rubros', ['b', 'a'], false, 'same', 'added'],
    ]);
    expect(compareAnswers(form, { now: {} })[0]?.answers[0]).toMatchObject({
      sinceBefore: undefined,
      sinceLast: undefined,
    });
  });

  it('so that what is turned round differs the other way', () => {
    const turned = { more: 'less', less: 'more', added: 'removed', removed: 'added', changed: 'changed', same: 'same' };
    const answer = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.string(),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(answer, answer, (one, other) => {
        expect(differ(other, one)).toBe(turned[differ(one, other)]);
        expect(differ(one, one)).toBe('same');
      }),
      { seed: 14 },
    );
  });
});

describe('what is odd', () => {
  it('is told at its question', () => {
    const now = { ventas: 6_000, costos: 1, margen: 3, exporta: false, paises: 3, ajeno: 1 };
    expect(listOddities(form, now, { ventas: 600, costos: 10 })).toEqual([
      { code: 'aboveMost', fieldId: 'ventas', value: 6_000, limit: 5_000 },
      { code: 'muchMore', fieldId: 'ventas', value: 6_000, last: 600 },
      { code: 'muchLess', fieldId: 'costos', value: 1, last: 10 },
      { code: 'calculatedDiffers', fieldId: 'margen', value: 3, computed: 5_999 },
      { code: 'muchMore', fieldId: 'margen', value: 5_999, last: 590 },
      { code: 'notAsked', fieldId: 'paises' },
      { code: 'unknownField', fieldId: 'ajeno' },
    ]);
    expect(listOddities(form, { exporta: true, ventas: -1 })).toEqual([
      { code: 'belowLeast', fieldId: 'ventas', value: -1, limit: 0 },
      { code: 'notComputed', fieldId: 'margen', reasons: [{ code: 'missing', name: 'costos', count: 1 }] },
      { code: 'missing', fieldId: 'paises' },
    ]);
  });

  it('is ten times the last exactly, without what floating point adds', () => {
    expect(findJump(0.7, 0.07)).toBe('muchMore');
    expect(findJump(0.69, 0.07)).toBeUndefined();
    expect(findJump(0.007, 0.07)).toBe('muchLess');
    expect(findJump(5, 0)).toBeUndefined();
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(number, (last) => {
        fc.pre(last !== 0);
        expect(findJump(Number((last * 10).toFixed(2)), last)).toBe('muchMore');
        expect(findJump(last, Number((last * 10).toFixed(2)))).toBe('muchLess');
        expect(findJump(last, last)).toBeUndefined();
      }),
      { seed: 14 },
    );
  });
});
