import { describe, expect, it } from 'vitest';
import {
  buildResultFormula,
  buildRowFormula,
  buildTotal,
  type ColumnRange,
  type ResultInputs,
} from '#publishers/formats/formulas.ts';

const range = (letters: string): ColumnRange => ({ letters, first: 8, last: 19 });
const row = (operation: 'sum' | 'product' | 'difference' | 'ratio' | 'share', ...letters: string[]) =>
  buildRowFormula({ operation, columns: letters }, letters.map(range), 9).formula;
const result = (
  operation: 'sum' | 'count' | 'mean' | 'difference' | 'ratio' | 'share',
  inputs: Partial<ResultInputs>,
) => buildResultFormula({ operation }, { hasNumbers: true, of: [], filled: 0, ...inputs });

describe('the formula of a cell', () => {
  it('stays empty while there is nothing to compute with', () => {
    expect(row('sum', 'B', 'C')).toBe('IF(COUNT(B9,C9)=0,"",SUM(B9,C9))');
    expect(row('difference', 'B', 'C', 'D')).toBe('IF(COUNT(B9)=0,"",SUM(B9)-SUM(C9,D9))');
    expect(row('product', 'B', 'C')).toBe('IF(COUNT(B9,C9)<2,"",B9*C9)');
  });

  it('never divides by nothing', () => {
    expect(row('ratio', 'B', 'C')).toBe('IF(COUNT(B9,C9)<2,"",IF(C9=0,"",B9/C9))');
    expect(row('share', 'B')).toBe('IF(COUNT(B9)=0,"",IF(SUM(B$8:B$19)=0,"",B9/SUM(B$8:B$19)))');
  });
});

describe('the formula of a result', () => {
  it('adds, counts and takes the mean of a column, or of the rows that a choice picks', () => {
    const filter = { range: range('D'), equals: 'A "medias"' };
    expect(buildTotal(range('B')).formula).toBe('SUM(B8:B19)');
    expect(result('sum', { range: range('B') })).toEqual({ formula: 'SUM(B8:B19)', empty: 0 });
    expect(result('sum', { range: range('B'), filter }).formula).toBe('SUMIF(D8:D19,"A ""medias""",B8:B19)');
    expect(result('count', { range: range('A'), hasNumbers: false, filled: 3 })).toEqual({
      formula: 'COUNTA(A8:A19)',
      empty: 3,
    });
    expect(result('count', { range: range('B') }).formula).toBe('COUNT(B8:B19)');
    expect(result('count', { range: range('B'), filter }).formula).toBe('COUNTIF(D8:D19,"A ""medias""")');
    expect(result('mean', { range: range('B') })).toEqual({
      formula: 'IF(COUNT(B8:B19)=0,"",AVERAGE(B8:B19))',
      empty: '',
    });
  });

  it('is made of other results, of other sheets too', () => {
    expect(result('difference', { of: ['B22', "'Gastos'!B20", 'B23'] })).toEqual({
      formula: "SUM(B22)-SUM('Gastos'!B20,B23)",
      empty: 0,
    });
    expect(result('share', { of: ['B22', 'B23'] })).toEqual({
      formula: 'IF(SUM(B23)=0,"",SUM(B22)/SUM(B23))',
      empty: '',
    });
  });
});
