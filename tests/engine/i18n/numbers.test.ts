import { describe, expect, it } from 'vitest';
import { formatFigure, formatNumber } from '#i18n/numbers.ts';

describe('formatNumber', () => {
  it('writes numbers as Peru does, with a comma from four digits on', () => {
    expect(formatNumber(12345.6, 1)).toBe('12,345.6');
    expect(formatNumber(1234)).toBe('1,234');
    expect(formatNumber(999)).toBe('999');
    expect(formatNumber(1_000_000, 2)).toBe('1,000,000.00');
  });

  it('rounds half away from zero and never writes a negative zero', () => {
    expect(formatNumber(0.125, 2)).toBe('0.13');
    expect(formatNumber(-1234.5)).toBe('-1,235');
    expect(formatNumber(-0.04, 1)).toBe('0.0');
    expect(formatNumber(-0)).toBe('0');
  });

  it('writes the cells of other columns', () => {
    expect(formatNumber('Gamarra', 2)).toBe('Gamarra');
    expect(formatNumber(true)).toBe('sí');
    expect(formatNumber(false)).toBe('no');
  });

  it.each([null, undefined, '', '  ', Number.NaN, Number.POSITIVE_INFINITY])(
    'says so when there is no value: %s',
    (value) => {
      expect(formatNumber(value)).toBe('sin dato');
    },
  );
});

describe('formatFigure', () => {
  const firms = { suffix: ' empresa', suffixPlural: ' empresas' };

  it('puts the unit before or after the number', () => {
    expect(formatFigure(59.757, { suffix: '%' }, 2)).toBe('59.76%');
    expect(formatFigure(762837, { prefix: 'US$ ' })).toBe('US$ 762,837');
    expect(formatFigure(7, undefined)).toBe('7');
  });

  it('uses the singular for what reads as one, and only for that', () => {
    expect(formatFigure(1, firms)).toBe('1 empresa');
    expect(formatFigure(-1, firms)).toBe('-1 empresa');
    expect(formatFigure(0, firms)).toBe('0 empresas');
    expect(formatFigure(1.2, firms)).toBe('1 empresa');
    expect(formatFigure(1.2, firms, 1)).toBe('1.2 empresas');
    expect(formatFigure(2, { suffix: '%' })).toBe('2%');
  });

  it('gives no unit to what is no number', () => {
    expect(formatFigure(null, firms)).toBe('sin dato');
    expect(formatFigure('varias', firms)).toBe('varias');
    expect(formatFigure(true, { prefix: 'S/ ' })).toBe('sí');
    expect(formatFigure(Number.NaN, firms)).toBe('sin dato');
  });
});
