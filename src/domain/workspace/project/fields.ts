/**
 * The first businesses that a network makes together: pilots, and the business plans that follow them. What each firm
 * puts in and gets, and the accounts, are between the firms of the network: they never go into a link.
 */
import { pathOf } from '../cells.ts';
import { removalOf, type FieldDeclaration, type FieldForm } from '../fields.ts';
import { day, flag, line, moneyUpTo, name, note, number, percent } from '../forms.ts';

/** The tool, by its name in files. */
export const PROJECT_TOOL = { id: 'project', version: 1 } as const;

/** A first business on trial, and the plan of one that goes on. */
export const KINDS = ['pilot', 'business-plan'] as const;
export type ProjectKind = (typeof KINDS)[number];

/** Who sells in the name of the network. */
export const SELLERS = ['new-firm', 'consortium', 'one-member', 'other'] as const;
export type Seller = (typeof SELLERS)[number];

/** What a wished margin is a part of: of the price, or of the cost. */
export const MARGINS = ['on-price', 'on-cost'] as const;
export type MarginBase = (typeof MARGINS)[number];

/** How a profit is shared where the rules of the network do not say it. */
export const SHARE_WAYS = ['equal', 'by-contribution'] as const;
export type ShareWay = (typeof SHARE_WAYS)[number];

/** What may turn out otherwise than it was thought. */
export const SCENARIOS = ['base', 'better', 'worse'] as const;
export type ScenarioId = (typeof SCENARIOS)[number];
export const CHANGES = ['price-change', 'units-change', 'cost-change'] as const;

/** What somebody decides of a project; without any it is a draft. */
export const STEPS = ['presented', 'approved', 'returned', 'refused', 'running', 'closed'] as const;
export type Step = (typeof STEPS)[number];

/** Whether the sign of success came true. */
export const REACHED = ['whole', 'partly', 'not-reached'] as const;
export type Reached = (typeof REACHED)[number];

/** What follows after a project is closed. */
export const DECISIONS = ['repeat', 'change', 'stop', 'go-on'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Lists of what a project costs. */
export const COST_LISTS = ['variable', 'fixed', 'investment'] as const;
export type CostList = (typeof COST_LISTS)[number];

/** Months that the flow of cash is worked out for, at most. */
export const MOST_MONTHS = 24;
/** Months of credit, at most. */
export const MOST_CREDIT = 24;
/** Units of one month, at most. Products with {@link MOST_PRICE} and {@link MOST_MONTHS} stay whole numbers. */
export const MOST_UNITS = 100_000;
/** Greatest price or cost of one unit, in units of the currency. */
export const MOST_PRICE = 1e6;
/** Greatest amount of a line. */
export const MOST_MONEY = 1e8;

const money = moneyUpTo(MOST_MONEY);
const price = moneyUpTo(MOST_PRICE);
const credit = number(0, MOST_CREDIT, 0);
const units = number(0, MOST_UNITS, 0);
const result = number(-1e13, 1e13, 2);

const choice = (of: readonly string[]): FieldForm => ({ type: 'choice', of });
const of = (
  list: string,
  fields: readonly (readonly [string, FieldForm])[],
  personal?: true,
): readonly FieldDeclaration[] =>
  fields.map(([field, form]) => ({ path: `project/*/${list}${field}`, form, ...(personal ? { personal } : {}) }));

export const projectFields: readonly FieldDeclaration[] = [
  removalOf('project'),
  ...of('', [
    ['kind', choice(KINDS)],
    ['from', name],
    ['invented', flag],
    ['name', name],
    ['idea', note],
    ['client', line],
    ['product', line],
    ['why', note],
    ['offer', note],
    ['selling', note],
    ['begins', day],
    ['ends', day],
    ['sign', note],
    ['loss', money],
    ['seller', choice(SELLERS)],
    ['currency', name],
    ['unit', name],
    ['price', price],
    ['months', number(1, MOST_MONTHS, 0)],
    ['units', units],
    ['margin', percent],
    ['margin-of', choice(MARGINS)],
    ['cash-share', percent],
    ['credit-months', credit],
    ['paid-share', percent],
    ['supplier-months', credit],
    ['buy-before', number(0, MOST_CREDIT, 0)],
    ['opening', money],
    ['tax', money],
    ['loan', money],
    ['loan-month', number(0, MOST_MONTHS, 0)],
    ['loan-payment', money],
    ['loan-from', number(1, MOST_MONTHS, 0)],
    ['loan-count', number(0, 120, 0)],
    ['share-by', choice(SHARE_WAYS)],
    ['reached', choice(REACHED)],
    ['decision', choice(DECISIONS)],
  ]),
  // How it went, and who does what, is told with names.
  ...of(
    '',
    [
      ['sells', name],
      ['invoices', name],
      ['collects', name],
      ['outcome', note],
      ['learned', note],
    ],
    true,
  ),
  ...of('variable/*/', [
    ['removed', flag],
    ['what', line],
    ['quantity', number(0, 10_000, 3)],
    ['measure', name],
    ['price', price],
  ]),
  ...of('fixed/*/', [
    ['removed', flag],
    ['what', line],
    ['amount', money],
  ]),
  ...of('investment/*/', [
    ['removed', flag],
    ['what', line],
    ['amount', money],
    ['life', number(1, 600, 0)],
  ]),
  // By the number of the month, from 1.
  ...of('month/*/', [
    ['units', units],
    ['tax', money],
  ]),
  ...(['better', 'worse'] as const).flatMap((scenario) =>
    of(`${scenario}/`, [
      ...CHANGES.map((change) => [change, number(-100, 100, 2)] as const),
      ['delay', number(-MOST_CREDIT, MOST_CREDIT, 0)],
    ]),
  ),
  ...of('risk/*/', [
    ['removed', flag],
    ['what', line],
    ['answer', note],
  ]),
  ...of('risk/*/', [['who', name]], true),
  // Activities of the improvement plan of the network that are of this project.
  ...of('activity/', [['*', flag]]),
  // By firm.
  ...of('out/', [['*', flag]], true),
  ...of('puts/', [['*', money]], true),
  ...of('in-kind/', [['*', line]], true),
  ...of('kind-value/', [['*', money]], true),
  ...of('work/', [['*', number(0, 1e6, 2)]], true),
  // What somebody decided, and what the numbers were then.
  ...of('step/*/', [
    ['removed', flag],
    ['state', choice(STEPS)],
    ['on', day],
    ['price', price],
    ['unit-cost', result],
    ['units', number(0, 1e8, 0)],
    ['profit', result],
  ]),
  // The mark is made of names and of what firms put in too, and the lowest balance has that in it.
  ...of(
    'step/*/',
    [
      ['who', name],
      ['note', note],
      ['mark', name],
      ['lowest', result],
    ],
    true,
  ),
  // The next one, while it is being written.
  ...of(
    'next/',
    [
      ['state', choice(STEPS)],
      ['on', day],
      ['who', name],
      ['note', note],
    ],
    true,
  ),
  ...of(
    'movement/*/',
    [
      ['removed', flag],
      ['on', day],
      ['what', line],
      ['amount', money],
      ['line', name],
      ['who', name],
      ['receipt', name],
      ['pending', flag],
      ['settled-on', day],
      ['recorded-on', day],
      ['void', flag],
      ['void-why', line],
      ['void-on', day],
    ],
    true,
  ),
];

/** The path of a field of a project. */
export const projectPathOf = (projectId: string, ...rest: readonly string[]): string =>
  pathOf('project', projectId, ...rest);
