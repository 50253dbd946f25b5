/**
 * The ledger of what firms, project and others put in: what is paid, what each firm promised of it, and its payments.
 * What a firm promises and pays is between the firms of the network, so that it never goes into a link.
 */
import { pathOf } from '../cells.ts';
import { removalOf, type FieldDeclaration } from '../fields.ts';
import { day, flag, line, moneyUpTo, name, note, number, percent } from '../forms.ts';

/** The tool, by its name in files. */
export const COFINANCING_TOOL = { id: 'cofinancing', version: 1 } as const;

/** Who pays an item: the project that accompanies the network, another entity, and the firms together. */
export const PAYERS = ['project', 'third', 'firms'] as const;
export type Payer = (typeof PAYERS)[number];

/** How the part of the firms is shared out: evenly, by percentages, or each amount as it is written. */
export const SPLITS = ['equal', 'share', 'hand'] as const;
export type Split = (typeof SPLITS)[number];

/** How a payment was made. */
export const MEANS = ['cash', 'transfer', 'deposit', 'wallet', 'kind', 'other'] as const;
export type Means = (typeof MEANS)[number];

/** What the commitment says beside amounts, in prose. */
export const TERMS = ['how', 'also', 'if-late'] as const;

/** Greatest amount, in units of the currency: more than any network of small firms moves. */
export const MOST_MONEY = 1e9;
/** Most monthly parts in which an item is paid. */
export const MOST_PARTS = 60;
/** Greatest number of a receipt. */
export const MOST_RECEIPTS = 99_999;

const money = moneyUpTo(MOST_MONEY);

/** Of all; of an item; of an item and a firm; of a payment. */
export const cofinancingFields: readonly FieldDeclaration[] = [
  { path: 'cofinancing/currency', form: name },
  { path: 'cofinancing/entity', form: name },
  { path: 'cofinancing/signer', form: name, personal: true },
  { path: 'cofinancing/on', form: day },
  // How to pay often names an account or whoever takes the money.
  ...TERMS.map((term): FieldDeclaration => ({ path: `cofinancing/${term}`, form: note, personal: true })),
  removalOf('cost'),
  { path: 'cost/*/what', form: line },
  { path: 'cost/*/expense', form: name },
  { path: 'cost/*/amount', form: money },
  { path: 'cost/*/by-share', form: flag },
  ...PAYERS.flatMap((payer): readonly FieldDeclaration[] => [
    { path: `cost/*/${payer}`, form: money },
    { path: `cost/*/${payer}-share`, form: percent },
  ]),
  { path: 'cost/*/third-name', form: name },
  { path: 'cost/*/due', form: day },
  { path: 'cost/*/parts', form: number(1, MOST_PARTS, 0) },
  { path: 'cost/*/split', form: { type: 'choice', of: SPLITS } },
  { path: 'cost/*/out/*', form: flag, personal: true },
  { path: 'cost/*/percent/*', form: percent, personal: true },
  { path: 'cost/*/gives/*', form: money, personal: true },
  // Which plan it came from, and what that said then. What a firm pays in its own plan is its own affair.
  ...(
    [
      ['plan', name],
      ['plan-what', line],
      ['plan-amount', money],
      ['plan-project', money],
      ['plan-third', money],
      ['plan-firms', money],
      ['plan-due', day],
    ] as const
  ).map(([field, form]): FieldDeclaration => ({ path: `cost/*/${field}`, form, personal: true })),
  ...(
    [
      ['removed', flag],
      ['on', day],
      ['firm', name],
      ['cost', name],
      ['amount', money],
      ['means', { type: 'choice', of: MEANS }],
      ['number', number(1, MOST_RECEIPTS, 0)],
      ['mark', { type: 'text', most: 8 }],
      ['received', name],
      ['note', line],
      ['void', flag],
      ['void-why', line],
      ['void-on', day],
    ] as const
  ).map(([field, form]): FieldDeclaration => ({ path: `payment/*/${field}`, form, personal: true })),
];

/** The path of a field of an item. */
export const costPathOf = (costId: string, ...rest: readonly string[]): string => pathOf('cost', costId, ...rest);

/** The path of a field of a payment. */
export const paymentPathOf = (paymentId: string, ...rest: readonly string[]): string =>
  pathOf('payment', paymentId, ...rest);
