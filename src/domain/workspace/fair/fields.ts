/**
 * Fairs and other events to which a network goes to sell: what is prepared, whom it met there, what came of it and what
 * it cost. Whoever was met is a person who gave a card to the network: nothing of a contact ever goes into a link.
 */
import { pathOf } from '../cells.ts';
import { removalOf, type FieldDeclaration } from '../fields.ts';
import { day, flag, line, moneyUpTo, name, note, number } from '../forms.ts';
import { PICTURE_FORM } from '../pictures.ts';

/** The tool, by its name in files. */
export const FAIR_TOOL = { id: 'fair', version: 1 } as const;

/** What kind of event it is. */
export const FAIR_KINDS = ['fair', 'business-round', 'fashion-show', 'mission', 'other-event'] as const;
export type FairKind = (typeof FAIR_KINDS)[number];

/** When a task is done. */
export const MOMENTS = ['before', 'during', 'after'] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * How good a contact is: A large and soon; B small and soon, or large and later; C small and later; D information only.
 * The rule is this project's own, after what organisers of fairs publish.
 */
export const GRADES = ['a', 'b', 'c', 'd'] as const;
export type Grade = (typeof GRADES)[number];

/** Steps of a contact after the first, in their order; each is reached on a day. */
export const STEPS = ['answered', 'sample', 'trial', 'order'] as const;
export type Step = (typeof STEPS)[number];

/** Steps that are orders, and have an amount. */
export const ORDER_STEPS = ['trial', 'order'] as const satisfies readonly Step[];

/** For what a fair costs. */
export const COST_LINES = ['stand', 'travel', 'materials', 'samples', 'gifts', 'time', 'other-cost'] as const;
export type CostLine = (typeof COST_LINES)[number];

/** What a network sets out to reach. */
export const GOALS = ['contacts', 'qualified', 'orders', 'amount'] as const;
export type Goal = (typeof GOALS)[number];

/** Whether it goes again. */
export const RETURNS = ['go-again', 'go-otherwise', 'stay-away'] as const;
export type Return = (typeof RETURNS)[number];

/** Greatest amount, in units of the currency. */
const MOST_MONEY = 1e9;
const money = moneyUpTo(MOST_MONEY);
const count = number(0, 100_000, 0);

/** Texts of a contact, in one line. */
export const CONTACT_LINES = [
  'name',
  'company',
  'country',
  'phone',
  'email',
  'product',
  'quantity',
  'attended',
] as const;

const personal = (path: string, form: FieldDeclaration['form']): FieldDeclaration => ({ path, form, personal: true });

export const fairFields: readonly FieldDeclaration[] = [
  removalOf('fair'),
  { path: 'fair/*/name', form: name },
  { path: 'fair/*/event', form: { type: 'choice', of: FAIR_KINDS } },
  { path: 'fair/*/place', form: name },
  { path: 'fair/*/begins', form: day },
  { path: 'fair/*/ends', form: day },
  { path: 'fair/*/clients', form: line },
  { path: 'fair/*/currency', form: name },
  ...GOALS.map((goal): FieldDeclaration => ({
    path: `fair/*/goal-${goal}`,
    form: goal === 'amount' ? money : count,
  })),
  { path: 'fair/*/goes/*', form: flag },
  { path: 'fair/*/stand-sales', form: money },
  // What is said of a fair afterwards names clients and partners.
  personal('fair/*/lessons', note),
  { path: 'fair/*/return', form: { type: 'choice', of: RETURNS } },
  personal('fair/*/return-why', line),
  // Tasks of the site go by the id of their record; the network's own are rows.
  removalOf('fair/*/task'),
  { path: 'fair/*/task/*/what', form: line },
  { path: 'fair/*/task/*/moment', form: { type: 'choice', of: MOMENTS } },
  { path: 'fair/*/task/*/due', form: day },
  { path: 'fair/*/task/*/done', form: flag },
  { path: 'fair/*/task/*/aside', form: flag },
  personal('fair/*/task/*/who', name),
  personal('fair/*/task/*/note', note),
  removalOf('fair/*/cost'),
  { path: 'fair/*/cost/*/line', form: { type: 'choice', of: COST_LINES } },
  { path: 'fair/*/cost/*/what', form: line },
  { path: 'fair/*/cost/*/planned', form: money },
  { path: 'fair/*/cost/*/spent', form: money },
  // It may be somebody of a firm.
  personal('fair/*/cost/*/payer', name),
  ...[
    personal('removed', flag),
    // Until it is saved at the stand, a contact is being written.
    personal('saved', flag),
    personal('on', day),
    personal('grade', { type: 'choice', of: GRADES }),
    ...CONTACT_LINES.map((field) => personal(field, name)),
    personal('by', day),
    personal('promised', line),
    personal('note', note),
    personal('picture', PICTURE_FORM),
    personal('firm', name),
    ...STEPS.map((step) => personal(`${step}-on`, day)),
    ...ORDER_STEPS.map((step) => personal(`${step}-amount`, money)),
    personal('closed', flag),
    personal('closed-on', day),
    personal('closed-why', line),
    personal('next', line),
    personal('next-on', day),
    personal('next-who', name),
  ].map(({ path, form }) => personal(`fair/*/contact/*/${path}`, form)),
];

/** The path of a field of a fair. */
export const fairPathOf = (fairId: string, ...rest: readonly string[]): string => pathOf('fair', fairId, ...rest);

/** The path of a field of a task. */
export const taskPathOf = (fairId: string, taskId: string, ...rest: readonly string[]): string =>
  fairPathOf(fairId, 'task', taskId, ...rest);

/** The path of a field of a contact. */
export const contactPathOf = (fairId: string, contactId: string, ...rest: readonly string[]): string =>
  fairPathOf(fairId, 'contact', contactId, ...rest);

/** The path of a field of an expense of a fair. */
export const expensePathOf = (fairId: string, costId: string, ...rest: readonly string[]): string =>
  fairPathOf(fairId, 'cost', costId, ...rest);
