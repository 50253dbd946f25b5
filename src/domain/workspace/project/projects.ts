/** The projects of a network, as they are kept. */
import { listRows, numberOf, textOf, valueOf, type Cells } from '../cells.ts';
import { listFirms, type Firm } from '../network.ts';
import { listActivities, type Activity } from '../plan/activities.ts';
import { NETWORK_PLAN } from '../plan/fields.ts';
import { scale, toCents } from '../money.ts';
import type { Business } from './business.ts';
import {
  DECISIONS,
  KINDS,
  MARGINS,
  MOST_PRICE,
  projectPathOf,
  REACHED,
  SELLERS,
  SHARE_WAYS,
  type Decision,
  type MarginBase,
  type ProjectKind,
  type Reached,
  type Seller,
  type ShareWay,
} from './fields.ts';

/** A line of what a unit costs. */
export interface VariableLine {
  readonly id: string;
  readonly what: string;
  readonly quantity: number | undefined;
  readonly measure: string;
  /** Of one measure, in cents. */
  readonly price: number | undefined;
  /** Cents, halves up; nothing while a number is missing. */
  readonly cents: number;
}

/** A line of the fixed costs of a month. */
export interface FixedLine {
  readonly id: string;
  readonly what: string;
  readonly cents: number;
}

/** A line of what is bought before the start. */
export interface InvestmentLine extends FixedLine {
  /** Months; undefined where the project bears all of it. */
  readonly life: number | undefined;
}

/** Something that may go wrong, and what is done then. */
export interface Risk {
  readonly id: string;
  readonly what: string;
  readonly answer: string;
  readonly who: string;
}

/** A firm and whether it takes part; what it puts in is in cents. */
export interface Member {
  readonly firm: Firm;
  readonly isIn: boolean;
  readonly money: number;
  readonly inKind: string;
  readonly kindValue: number;
  readonly work: number | undefined;
}

/** A month whose units or taxes were written apart from the others. */
export interface OwnMonth {
  readonly units: number | undefined;
  readonly tax: number | undefined;
}

/** Texts of a project that are kept as they are, by their fields. */
const TEXTS = [
  'name',
  'idea',
  'client',
  'product',
  'why',
  'offer',
  'selling',
  'begins',
  'ends',
  'sign',
  'currency',
  'unit',
  'sells',
  'invoices',
  'collects',
  'outcome',
  'learned',
] as const;

/** A project. Texts and days are empty where nothing was said; money is in cents. */
export interface Project extends Readonly<Record<(typeof TEXTS)[number], string>> {
  readonly id: string;
  readonly kind: ProjectKind;
  /** The pilot that it goes on from; empty for none. */
  readonly from: string;
  /** Whether it is the example that the tool brings. */
  readonly isInvented: boolean;
  readonly loss: number | undefined;
  readonly seller: Seller | undefined;
  readonly months: number;
  readonly variable: readonly VariableLine[];
  readonly fixed: readonly FixedLine[];
  readonly investments: readonly InvestmentLine[];
  readonly ownMonths: readonly OwnMonth[];
  readonly risks: readonly Risk[];
  readonly members: readonly Member[];
  readonly activities: readonly Activity[];
  /** Wished margin in hundredths of a percent. */
  readonly margin: number | undefined;
  readonly marginOf: MarginBase;
  readonly shareBy: ShareWay;
  readonly reached: Reached | undefined;
  readonly decision: Decision | undefined;
  /** Shares as they were said, in percent. */
  readonly cashPercent: number;
  readonly paidPercent: number;
  readonly business: Business;
  /** Whether a unit costs more than any price that can be written: nothing is worked out then. */
  readonly isTooLarge: boolean;
}

/** Months of a project of which nothing was said. */
export const MONTHS_OF: Readonly<Record<ProjectKind, number>> = { pilot: 3, 'business-plan': 12 };

const oneOf = <T extends string>(of: readonly T[], said: string): T | undefined => of.find((one) => one === said);
const sum = (lines: readonly { readonly cents: number }[]): number => lines.reduce((all, { cents }) => all + cents, 0);

/** Thousandths, as a whole number. */
const toThousandths = (quantity: number): number => Math.round(quantity * 1000);

/** What a line of a unit costs: thousandths of a measure times its price, to the cent, halves up. */
export const centsOfVariable = (quantity: number, price: number): number => scale(toThousandths(quantity), price, 1000);

/** Reads the fields of a project. */
function openFields(cells: Cells, id: string) {
  const path = (...rest: readonly string[]) => projectPathOf(id, ...rest);
  const count = (...rest: readonly string[]) => numberOf(cells, path(...rest));
  return {
    text: (...rest: readonly string[]) => textOf(cells, path(...rest)),
    count,
    cents: (...rest: readonly string[]): number | undefined => {
      const amount = count(...rest);
      return amount === undefined ? undefined : toCents(amount);
    },
    isSet: (...rest: readonly string[]) => valueOf(cells, path(...rest)) === true,
    rows: (list: string) => listRows(cells, path(list)),
  };
}
type Fields = ReturnType<typeof openFields>;

/** What a project costs, line by line. */
function readCosts({ text, count, cents, rows }: Fields): Pick<Project, 'variable' | 'fixed' | 'investments'> {
  const lineOf = (list: string, row: string): FixedLine => ({
    id: row,
    what: text(list, row, 'what'),
    cents: cents(list, row, 'amount') ?? 0,
  });
  return {
    variable: rows('variable').map((row): VariableLine => {
      const [quantity, price] = [count('variable', row, 'quantity'), cents('variable', row, 'price')];
      return {
        id: row,
        what: text('variable', row, 'what'),
        quantity,
        measure: text('variable', row, 'measure'),
        price,
        cents: quantity === undefined || price === undefined ? 0 : centsOfVariable(quantity, price),
      };
    }),
    fixed: rows('fixed').map((row) => lineOf('fixed', row)),
    investments: rows('investment').map((row) => ({
      ...lineOf('investment', row),
      life: count('investment', row, 'life'),
    })),
  };
}

const readMembers = (cells: Cells, { text, count, cents, isSet }: Fields): readonly Member[] =>
  listFirms(cells).map((firm) => ({
    firm,
    isIn: !isSet('out', firm.id),
    money: cents('puts', firm.id) ?? 0,
    inKind: text('in-kind', firm.id),
    kindValue: cents('kind-value', firm.id) ?? 0,
    work: count('work', firm.id),
  }));

/** The numbers of a project; what nobody wrote is as it is most often: all is paid at once. */
function readBusiness(
  { count, cents }: Fields,
  { variable, fixed, investments }: Pick<Project, 'variable' | 'fixed' | 'investments'>,
  { members, ownMonths }: Pick<Project, 'members' | 'ownMonths'>,
): Business {
  const [units, tax] = [count('units') ?? 0, cents('tax') ?? 0];
  const shareOf = (field: string) => toCents(Math.min(count(field) ?? 100, 100));
  return {
    price: cents('price'),
    variable: Math.min(sum(variable), toCents(MOST_PRICE)),
    units: ownMonths.map((month) => month.units ?? units),
    fixed: sum(fixed),
    investments,
    taxes: ownMonths.map((month) => month.tax ?? tax),
    cashShare: shareOf('cash-share'),
    creditMonths: count('credit-months') ?? 1,
    paidShare: shareOf('paid-share'),
    supplierMonths: count('supplier-months') ?? 1,
    buyBefore: count('buy-before') ?? 0,
    opening: cents('opening') ?? 0,
    contributions: members.reduce((all, { isIn, money }) => all + (isIn ? money : 0), 0),
    loan: {
      cents: cents('loan') ?? 0,
      month: count('loan-month') ?? 0,
      payment: cents('loan-payment') ?? 0,
      from: count('loan-from') ?? 1,
      count: count('loan-count') ?? 0,
    },
  };
}

/** A project, as it is kept. */
export function readProject(cells: Cells, id: string): Project {
  const fields = openFields(cells, id);
  const { text, count, cents, isSet, rows } = fields;
  const kind = oneOf(KINDS, text('kind')) ?? 'pilot';
  const months = count('months') ?? MONTHS_OF[kind];
  const costs = readCosts(fields);
  const members = readMembers(cells, fields);
  const ownMonths = Array.from({ length: months }, (_, place): OwnMonth => ({
    units: count('month', String(place + 1), 'units'),
    tax: cents('month', String(place + 1), 'tax'),
  }));
  return {
    ...(Object.fromEntries(TEXTS.map((field) => [field, text(field)])) as Record<(typeof TEXTS)[number], string>),
    ...costs,
    id,
    kind,
    from: text('from'),
    isInvented: isSet('invented'),
    loss: cents('loss'),
    seller: oneOf(SELLERS, text('seller')),
    months,
    ownMonths,
    risks: rows('risk').map((row) => ({
      id: row,
      what: text('risk', row, 'what'),
      answer: text('risk', row, 'answer'),
      who: text('risk', row, 'who'),
    })),
    members,
    activities: listActivities(cells, NETWORK_PLAN).filter((activity) => isSet('activity', activity.id)),
    margin: cents('margin'),
    marginOf: oneOf(MARGINS, text('margin-of')) ?? 'on-price',
    shareBy: oneOf(SHARE_WAYS, text('share-by')) ?? 'equal',
    reached: oneOf(REACHED, text('reached')),
    decision: oneOf(DECISIONS, text('decision')),
    cashPercent: count('cash-share') ?? 100,
    paidPercent: count('paid-share') ?? 100,
    isTooLarge: sum(costs.variable) > toCents(MOST_PRICE),
    business: readBusiness(fields, costs, { members, ownMonths }),
  };
}

/** The projects, in the order in which they were begun. */
export const listProjects = (cells: Cells): readonly Project[] =>
  listRows(cells, 'project').map((id) => readProject(cells, id));

/** The month of the calendar that a month of the project is: `YYYY-MM`; undefined without a first day. */
export function monthOf({ begins }: Pick<Project, 'begins'>, place: number): string | undefined {
  if (begins === '' || place < 1) return undefined;
  const count = Number(begins.slice(0, 4)) * 12 + Number(begins.slice(5, 7)) - 1 + place - 1;
  const year = Math.floor(count / 12);
  return year > 9999 ? undefined : `${String(year).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}
