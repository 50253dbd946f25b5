/** The money of a purchase and what arrived: what each firm put in, what was paid, and what was saved in truth. */
import { listRows, numberOf, textOf, type Cells } from '../cells.ts';
import { apportion, scale, toCents } from '../money.ts';
import { PAID_FOR, purchasePathOf, type PaidFor } from './fields.ts';
import type { Order, OrderLine } from './orders.ts';
import { grainOf, sumOf, toHundredths } from './quantities.ts';

/** Money that a firm put in. */
export interface Collected {
  readonly id: string;
  readonly firmId: string;
  readonly on: string;
  readonly cents: number;
}

/** A payment to the supplier, or for something beside the goods. Without the day on which it was made it is to come. */
export interface Spending {
  readonly id: string;
  readonly paidFor: PaidFor;
  readonly due: string;
  readonly on: string;
  readonly cents: number;
  readonly receipt: string;
}

/** What arrived on a day. Quantities are hundredths of a unit. */
export interface Arrival {
  readonly id: string;
  readonly on: string;
  readonly arrived: number;
  readonly refused: number;
  readonly refusedWhy: string;
}

const rowsOf = (cells: Cells, purchaseId: string, list: string) =>
  listRows(cells, purchasePathOf(purchaseId, list)).map((id) => {
    const path = (field: string) => purchasePathOf(purchaseId, list, id, field);
    return {
      id,
      text: (field: string) => textOf(cells, path(field)),
      number: (field: string) => numberOf(cells, path(field)) ?? 0,
    };
  });

/** What the firms put in, in the order in which it was written. */
export const listCollected = (cells: Cells, purchaseId: string): readonly Collected[] =>
  rowsOf(cells, purchaseId, 'collected').map(({ id, text, number }) => ({
    id,
    firmId: text('firm'),
    on: text('on'),
    cents: toCents(number('amount')),
  }));

/** What was paid, or is to be paid. */
export const listSpending = (cells: Cells, purchaseId: string): readonly Spending[] =>
  rowsOf(cells, purchaseId, 'spending').map(({ id, text, number }) => ({
    id,
    paidFor: PAID_FOR.find((one) => one === text('paid-for')) ?? PAID_FOR[0],
    due: text('due'),
    on: text('on'),
    cents: toCents(number('amount')),
    receipt: text('receipt'),
  }));

/** What arrived. */
export const listArrivals = (cells: Cells, purchaseId: string): readonly Arrival[] =>
  rowsOf(cells, purchaseId, 'arrival').map(({ id, text, number }) => ({
    id,
    on: text('on'),
    arrived: toHundredths(number('arrived')),
    refused: toHundredths(number('refused')),
    refusedWhy: text('refused-why'),
  }));

/** What was taken of all that arrived, in hundredths of a unit. */
export const acceptedOf = (arrivals: readonly Arrival[]): number =>
  sumOf(arrivals.map(({ arrived, refused }) => Math.max(0, arrived - refused)));

/**
 * Shares what arrived out by what was asked for, in whole units where all quantities are whole, else in hundredths, by
 * the largest remainder; of equal ones, whoever was written first. Nobody gets more than he asked for: what is over
 * stays with the network.
 *
 * @param accepted hundredths
 * @param asked hundredths, of each firm
 */
export function splitArrived(accepted: number, asked: readonly number[]): readonly number[] {
  const whole = Math.min(accepted, sumOf(asked));
  const grain = grainOf([whole, ...asked]);
  return apportion(
    whole / grain,
    asked.map((one) => BigInt(one / grain)),
  ).map((part) => part * grain);
}

/** What came of a purchase for a firm, against what was foreseen. Money is cents. */
export interface FirmOutcome {
  readonly firmId: string;
  readonly asked: number;
  readonly received: number;
  readonly foreseenPays: number;
  readonly foreseenSaving: number | undefined;
  readonly realPays: number;
  readonly realAlone: number | undefined;
  readonly realSaving: number | undefined;
  readonly collected: number;
  /** What it is still to put in; less than nothing is given back. */
  readonly owes: number;
}

/** What came of a purchase. */
export interface Outcome {
  readonly firms: readonly FirmOutcome[];
  readonly accepted: number;
  /** What arrived beyond what was asked for. */
  readonly over: number;
  readonly paidGoods: number;
  readonly paidCharges: number;
  /** Planned payments that were not made. */
  readonly unpaid: number;
  readonly foreseenSaving: number;
  readonly realSaving: number;
  /** Firms whose price of before is not known: they are in neither saving. */
  readonly unknown: number;
}

/** By what the charges that were paid are shared out, as the order says. */
function chargeWeights({ split, lines }: Order, received: readonly number[]): readonly bigint[] {
  const quantities = received.map(BigInt);
  if (split === 'even-parts') return received.map((one) => (one > 0 ? 1n : 0n));
  if (split === 'by-quantity') return quantities;
  const values = lines.map((line, place) => BigInt(scale(line.alone ?? line.pays, received[place] ?? 0, line.asked)));
  return values.some((value) => value > 0n) ? values : quantities;
}

/** What was written down of a purchase after its order. */
export interface Kept {
  readonly collected: readonly Collected[];
  readonly spending: readonly Spending[];
  readonly arrivals: readonly Arrival[];
}

/** What was paid for something, in cents; what is still to be paid is not in it. */
const paidOf = (spending: readonly Spending[], kind: PaidFor): number =>
  sumOf(spending.flatMap(({ paidFor, on, cents }) => (paidFor === kind && on !== '' ? [cents] : [])));

/** What came of a line of an order. @param got hundredths that the firm received */
function lineOutcome(line: OrderLine, got: number, realPays: number, collected: readonly Collected[]): FirmOutcome {
  const { firmId, asked, pays, alone } = line;
  const realAlone = alone === undefined ? undefined : scale(alone, got, asked || 1);
  const put = sumOf(collected.flatMap((one) => (one.firmId === firmId ? [one.cents] : [])));
  return {
    firmId,
    asked,
    received: got,
    foreseenPays: pays,
    foreseenSaving: alone === undefined ? undefined : alone - pays,
    realPays,
    realAlone,
    realSaving: realAlone === undefined ? undefined : realAlone - realPays,
    collected: put,
    owes: realPays - put,
  };
}

/** What came of an order: what was paid is shared out by what each firm received. */
export function outcomeOf(order: Order, { collected, spending, arrivals }: Kept): Outcome {
  const asked = order.lines.map((line) => line.asked);
  const accepted = acceptedOf(arrivals);
  const received = splitArrived(accepted, asked);
  // What was paid for nothing is borne as it was ordered.
  const borne = received.some((one) => one > 0) ? received : asked;
  const [paidGoods, paidCharges] = [paidOf(spending, 'paid-goods'), paidOf(spending, 'paid-charges')];
  const goods = apportion(paidGoods, borne.map(BigInt));
  const charges = apportion(paidCharges, chargeWeights(order, borne));
  const firms = order.lines.map((line, place) =>
    lineOutcome(line, received[place] ?? 0, (goods[place] ?? 0) + (charges[place] ?? 0), collected),
  );
  return {
    firms,
    accepted,
    over: Math.max(0, accepted - order.quantity),
    paidGoods,
    paidCharges,
    unpaid: sumOf(spending.flatMap(({ on, cents }) => (on === '' ? [cents] : []))),
    foreseenSaving: sumOf(firms.map(({ foreseenSaving = 0 }) => foreseenSaving)),
    realSaving: sumOf(firms.map(({ realSaving = 0 }) => realSaving)),
    unknown: firms.filter(({ realAlone }) => realAlone === undefined).length,
  };
}

/** What a firm has put in so far and what it still lacks, in cents. */
export interface CollectionLine {
  readonly firmId: string;
  readonly pays: number;
  readonly collected: number;
  readonly lacks: number;
  /** What it put in beyond its part. */
  readonly over: number;
}

/** What each firm put in of its part; firms that put money in and have no part stand at the end. */
export function listCollection(
  parts: readonly { readonly firmId: string; readonly pays: number }[],
  collected: readonly Collected[],
): readonly CollectionLine[] {
  const without = [...new Set(collected.map(({ firmId }) => firmId))].filter(
    (id) => id !== '' && !parts.some(({ firmId }) => firmId === id),
  );
  return [...parts, ...without.map((firmId) => ({ firmId, pays: 0 }))].map(({ firmId, pays }) => {
    const put = sumOf(collected.flatMap((one) => (one.firmId === firmId ? [one.cents] : [])));
    return { firmId, pays, collected: put, lacks: Math.max(0, pays - put), over: Math.max(0, put - pays) };
  });
}
