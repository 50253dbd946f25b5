/** Forms of fields that several tools take alike. */
import type { FieldForm } from './fields.ts';
import { LENGTHS } from './network.ts';

export const name = { type: 'text', most: LENGTHS.name } as const satisfies FieldForm;
export const line = { type: 'text', most: LENGTHS.line } as const satisfies FieldForm;
export const note = { type: 'text', most: LENGTHS.note } as const satisfies FieldForm;
export const day = { type: 'day' } as const satisfies FieldForm;
export const flag = { type: 'flag' } as const satisfies FieldForm;

/** A number between two bounds. @param decimals at the finest */
export const number = (least: number, most: number, decimals: number) =>
  ({ type: 'number', least, most, decimals }) as const satisfies FieldForm;

/** Money from nothing up, in cents at the finest. @param most in units of the currency */
export const moneyUpTo = (most: number) => number(0, most, 2);

/** A share may be said that is over the whole: it is told, not lost. */
export const percent = number(0, 1000, 2);
