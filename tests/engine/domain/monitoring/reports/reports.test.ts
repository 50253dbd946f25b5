import { describe, expect, it } from 'vitest';
import { add, divide, toFraction, writeFraction } from '#domain/decimal.ts';
import type { MonitoringIndicator, MonitoringPeriod } from '#domain/monitoring/config.ts';
import type { Answers } from '#domain/monitoring/formula/evaluate.ts';
import { computeLine, listOutstanding } from '#domain/monitoring/reports/figures.ts';
import type { PeriodReading } from '#domain/monitoring/reports/reading.ts';
import { startSeeded } from '../../../support/seeded.ts';

const indicator: MonitoringIndicator = {
  id: 'aumento',
  title: 'Aumento',
  formId: 'f',
  formula: 'PROMEDIO(x)',
  decimals: 2,
  by: ['all'],
  indicatorIds: [],
  smallestGroup: 5,
};
const all = { by: 'all', unit: null } as const;

/** A period in which some of the firms of two networks answered, and the others did not. */
function period(type: MonitoringPeriod['type'], answers: readonly (Answers | null)[]): PeriodReading {
  const units = answers.map((_, place) => ({
    unit: `e-${place}`,
    network: place < 3 ? 'telares' : 'quesos',
    region: 'sur',
  }));
  return {
    period: { id: type, title: type, type } as MonitoringPeriod,
    expected: new Map([['f', units]]),
    approved: units.flatMap((unit, place) => {
      const values = answers[place];
      return values ? [{ ...unit, form: 'f', values }] : [];
    }),
    outstanding: units.flatMap((unit, place) => (answers[place] ? [] : [{ ...unit, form: 'f', status: 'nada' }])),
  };
}

describe('a line of a report', () => {
  const periods = [
    period('baseline', [{ x: 10 }, { x: 20 }, { x: 25 }, { x: 0.005 }]),
    period('annual', [{ x: 11 }, null, { x: 22.345 }, {}]),
    period('final', [null, null, null, null]),
  ];

  it('has the mean of those that are approved, rounded half up, and says how many there are and what is missing', () => {
    const [base, annual, last] = computeLine(periods, indicator, all, false).figures;
    // 55.005 / 4 = 13.75125; 33.345 / 2 = 16.6725.
    expect([base!.written, base!.approved, base!.expected]).toEqual(['13.75', 4, 4]);
    expect([annual!.written, annual!.approved, annual!.expected]).toEqual(['16.67', 3, 4]);
    expect(annual!.reasons).toEqual([{ code: 'missing', name: 'x', count: 1 }]);
    expect([last!.written, last!.approved, last!.expected, last!.reasons]).toEqual([undefined, 0, 4, []]);
  });

  it('is of a network alone, and its change is from the baseline to the last measurement that has a value', () => {
    const line = computeLine(periods, indicator, { by: 'network', unit: 'telares' }, false);
    // 55 / 3 = 18.333…; 33.345 / 2 = 16.6725: less by 1.6608…, which is 9.0590…% of it.
    expect(line.figures.map(({ written }) => written)).toEqual(['18.33', '16.67', undefined]);
    expect(line.change).toMatchObject({ difference: '-1.66', percent: '-9.1', to: { id: 'annual' }, isWhole: false });
    expect(computeLine(periods, indicator, { by: 'network', unit: 'telares' }, true).change!.percent).toBeUndefined();
    expect(computeLine(periods, indicator, { by: 'network', unit: 'quesos' }, false).change).toBeUndefined();
    expect(listOutstanding(periods[1]!, { by: 'network', unit: 'telares' }, 'f').map(({ unit }) => unit)).toEqual([
      'e-1',
    ]);
  });

  it('says why there is no value', () => {
    const [none] = computeLine(
      [period('annual', [{ x: 0, y: 3 }])],
      { ...indicator, formula: 'SUMA(y) / SUMA(x)' },
      all,
      false,
    ).figures;
    expect([none!.written, none!.reasons.map(({ code }) => code)]).toEqual([undefined, ['zeroDivisor']]);
  });

  it('is the same in parts and as a whole, for whatever was answered', () => {
    const chance = startSeeded(11);
    for (let round = 0; round < 200; round += 1) {
      const values = Array.from({ length: chance.int(1, 9) }, () =>
        chance.chance(80) ? chance.int(-9_999, 9_999) / 100 : null,
      );
      const reading = [
        period(
          'annual',
          values.map((x) => (x === null ? null : { x })),
        ),
      ];
      const sumOf = (group: Parameters<typeof computeLine>[2]) =>
        computeLine(reading, { ...indicator, formula: 'SUMA(x)' }, group, false).figures[0]!;
      const parts = [sumOf({ by: 'network', unit: 'telares' }), sumOf({ by: 'network', unit: 'quesos' })];
      const whole = sumOf(all);
      const zero = toFraction(0);
      const total = parts.reduce((sum, { exact }) => add(sum, exact ?? zero), zero);
      const given = values.filter((value) => value !== null);
      expect(whole.approved).toBe(given.length);
      expect(parts.reduce((sum, { expected }) => sum + expected, 0)).toBe(values.length);
      if (!given.length) continue;
      expect(whole.written).toBe(writeFraction(total, 2));
      const mean = computeLine(reading, indicator, all, false).figures[0]!.written;
      expect(mean).toBe(writeFraction(divide(total, toFraction(given.length)), 2));
    }
  });
});
