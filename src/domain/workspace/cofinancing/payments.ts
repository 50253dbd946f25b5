/** The payments of the firms and their receipts. */
import { listRows, numberOf, textOf, valueOf, type Cells, type CellValue } from '../cells.ts';
import { fromCents, toCents } from '../money.ts';
import { isOfField } from '../fields.ts';
import { MEANS, MOST_RECEIPTS, paymentPathOf, type Means } from './fields.ts';

/** A payment. One without a number is still being written down: it has no receipt, and counts for nothing. */
export interface Payment {
  readonly id: string;
  /** `YYYY-MM-DD`; empty where no day was said. */
  readonly on: string;
  readonly firmId: string;
  readonly costId: string;
  readonly cents: number;
  readonly means: Means | undefined;
  readonly number: number | undefined;
  /** Sign of the device that gave the number: two devices may both give the same one. */
  readonly mark: string;
  readonly received: string;
  readonly note: string;
  readonly isVoid: boolean;
  readonly voidWhy: string;
  readonly voidOn: string;
}

const isMeans = (value: unknown): value is Means => MEANS.includes(value as Means);

function readPayment(cells: Cells, id: string): Payment {
  const path = (field: string) => paymentPathOf(id, field);
  const text = (field: string) => textOf(cells, path(field));
  const means = valueOf(cells, path('means'));
  return {
    id,
    on: text('on'),
    firmId: text('firm'),
    costId: text('cost'),
    cents: toCents(numberOf(cells, path('amount')) ?? 0),
    means: isMeans(means) ? means : undefined,
    number: numberOf(cells, path('number')),
    mark: text('mark'),
    received: text('received'),
    note: text('note'),
    isVoid: valueOf(cells, path('void')) === true,
    voidWhy: text('void-why'),
    voidOn: text('void-on'),
  };
}

/** Ids of the payments that have a number. */
const listNumbered = (cells: Cells): readonly string[] =>
  [...cells].flatMap(([path, { value }]) =>
    typeof value === 'number' && isOfField(path, { path: paymentPathOf('*', 'number') })
      ? (path.split('/')[1] ?? [])
      : [],
  );

/**
 * All payments by their numbers; those that are still being written down at the end. A receipt is never taken away: who
 * took out a payment that another copy recorded meanwhile has not seen its receipt.
 */
export const listPayments = (cells: Cells): readonly Payment[] =>
  [...new Set([...listRows(cells, 'payment'), ...listNumbered(cells)])]
    .map((id) => readPayment(cells, id))
    .sort(
      (a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || (a.mark < b.mark ? -1 : Number(a.mark > b.mark)),
    );

/** Whether a payment has its receipt. */
export const isGiven = ({ number }: Payment): boolean => number !== undefined;

/** Whether a payment counts on a day. */
export const counts = (payment: Payment, on: string): boolean =>
  isGiven(payment) && !payment.isVoid && payment.on !== '' && payment.on <= on;

/** The last number that is known here; 0 before the first. */
const lastNumber = (payments: readonly Payment[]): number =>
  payments.reduce((last, { number = 0 }) => Math.max(last, number), 0);

/** Numbers up to the last one that no payment has, the first of them. @param most how many at most */
function findGaps(payments: readonly Payment[], most: number): readonly number[] {
  const known = new Set(payments.flatMap(({ number }) => number ?? []));
  const last = lastNumber(payments);
  const gaps: number[] = [];
  for (let number = 1; number < last && gaps.length < most; number += 1) if (!known.has(number)) gaps.push(number);
  return gaps;
}

/**
 * The number of the next receipt: one more than the last that is known here; after the greatest that a file takes, the
 * first that is free. A device that has not seen another's may give the same number, so that the mark of the device is
 * a part of it.
 */
export function nextNumber(payments: readonly Payment[]): number {
  const next = lastNumber(payments) + 1;
  return next <= MOST_RECEIPTS ? next : (findGaps(payments, 1)[0] ?? MOST_RECEIPTS);
}

/**
 * All that a receipt says, with the number that it is given, to be written anew: whoever goes on writing the payment in
 * another copy then writes apart from the receipt, and does not change it.
 *
 * @param mark sign of the device
 */
export const writeReceipt = (payment: Payment, number: number, mark: string) =>
  (
    [
      ['on', payment.on || null],
      ['firm', payment.firmId || null],
      ['cost', payment.costId || null],
      ['amount', fromCents(payment.cents)],
      ['means', payment.means ?? null],
      ['received', payment.received || null],
      ['note', payment.note || null],
      ['number', number],
      ['mark', mark],
    ] satisfies readonly (readonly [string, CellValue])[]
  ).map(([field, value]) => ({ path: paymentPathOf(payment.id, field), value }));

/** The number of a receipt as people say it: `7-KX4`. */
export const codeOf = ({ number, mark }: Pick<Payment, 'number' | 'mark'>): string =>
  `${number ?? ''}${mark && `-${mark.toUpperCase()}`}`;

/** Numbers that several receipts have, each with those receipts. */
export function listRepeated(payments: readonly Payment[]): readonly (readonly Payment[])[] {
  const byNumber = new Map<number, Payment[]>();
  for (const payment of payments)
    if (payment.number !== undefined) byNumber.set(payment.number, [...(byNumber.get(payment.number) ?? []), payment]);
  return [...byNumber.values()].filter((same) => same.length > 1);
}

/** Most numbers that are told as missing one by one. */
const MOST_GAPS = 20;

/** Numbers before the last one that no receipt here has: they are in another copy, or lost. */
export const listGaps = (payments: readonly Payment[]): readonly number[] => findGaps(payments, MOST_GAPS);
