import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, isOfField, takes, type FieldForm } from '#domain/workspace/fields.ts';
import { valueFor } from './support/workspaces.ts';

const text: FieldForm = { type: 'text', most: 5 };
const level: FieldForm = { type: 'number', least: 0, most: 5, decimals: 0 };
const mean: FieldForm = { type: 'number', least: 1, most: 5, decimals: 6 };
const choice: FieldForm = { type: 'choice', of: ['uno', 'dos'] };
const forms: readonly FieldForm[] = [text, level, mean, choice, { type: 'day' }, { type: 'flag' }];

describe('a field', () => {
  it('takes what is of its form, and what was emptied', () => {
    for (const form of forms)
      fc.assert(
        fc.property(valueFor(form), (value) => {
          expect(takes(form, value)).toBe(true);
          expect(takes(form, null)).toBe(true);
        }),
        { seed: 41 },
      );
  });

  it('takes nothing else', () => {
    const refused = forms.map((form) =>
      [
        '',
        'abcdef',
        '3',
        -1,
        0.5,
        1.5,
        3.000_000_1,
        6,
        9,
        NaN,
        Infinity,
        true,
        '2026-02-30',
        '2026-02-03',
        'uno',
      ].filter((value) => !takes(form, value)),
    );
    expect(refused).toEqual([
      ['abcdef', -1, 0.5, 1.5, 3.000_000_1, 6, 9, NaN, Infinity, true, '2026-02-30', '2026-02-03'],
      ['', 'abcdef', '3', -1, 0.5, 1.5, 3.000_000_1, 6, 9, NaN, Infinity, true, '2026-02-30', '2026-02-03', 'uno'],
      ['', 'abcdef', '3', -1, 0.5, 3.000_000_1, 6, 9, NaN, Infinity, true, '2026-02-30', '2026-02-03', 'uno'],
      ['', 'abcdef', '3', -1, 0.5, 1.5, 3.000_000_1, 6, 9, NaN, Infinity, true, '2026-02-30', '2026-02-03'],
      ['', 'abcdef', '3', -1, 0.5, 1.5, 3.000_000_1, 6, 9, NaN, Infinity, true, '2026-02-30', 'uno'],
      ['', 'abcdef', '3', -1, 0.5, 1.5, 3.000_000_1, 6, 9, NaN, Infinity, '2026-02-30', '2026-02-03', 'uno'],
    ]);
  });

  it('is known by its path, an id for an id', () => {
    const isName = (path: string) => isOfField(path, { path: 'firm/*/name' });
    expect(['firm/a1/name', 'firm/a1', 'firm/a1/name/x', 'firm/a1/phone', 'group/a1/name', ''].map(isName)).toEqual([
      ...[true, false, false, false, false, false],
    ]);
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    for (const day of ['2024-02-29', '2026-12-31', '1969-01-01']) expect(isDay(day), day).toBe(true);
    for (const day of [
      '2026-02-30',
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '26-01-01',
      '2026-1-1',
      '2026-01-01T00:00',
      ' 2026-01-01',
      '+002026-01-01',
      '',
    ])
      expect(isDay(day), day).toBe(false);
  });
});
