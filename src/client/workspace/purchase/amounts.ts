/** How money and quantities of a purchase are written. */
import { fromCents } from '#domain/workspace/money.ts';
import type { Purchase } from '#domain/workspace/purchase/purchases.ts';
import { fromHundredths } from '#domain/workspace/purchase/quantities.ts';
import type { Formats } from '#texts/formats.ts';

/** Writes cents as money of a purchase: `S/ 1,234.50`. */
export const moneyOf =
  ({ currency }: Pick<Purchase, 'currency'>, format: Formats) =>
  (cents: number): string =>
    `${currency ? `${currency}\u00a0` : ''}${format.number(fromCents(cents), 2)}`;

/** Writes hundredths of a unit with their unit: `120.50 metros`. */
export const quantityOf =
  ({ unit }: Pick<Purchase, 'unit'>, format: Formats) =>
  (hundredths: number): string =>
    `${format.number(fromHundredths(hundredths), hundredths % 100 === 0 ? 0 : 2)}${unit ? ` ${unit}` : ''}`;
