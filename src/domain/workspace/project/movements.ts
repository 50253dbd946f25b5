/** The accounts of a project while it runs: each movement as it happens, against what was planned. */
import { listRows, numberOf, textOf, valueOf, type Cells, type CellValue } from '../cells.ts';
import { isOfField } from '../fields.ts';
import { fromCents, toCents } from '../money.ts';
import { unitsOf } from './business.ts';
import { projectPathOf } from './fields.ts';
import type { Project } from './projects.ts';

/** Lines of the budget that every project has, beside those of its costs. */
export const INCOMES = ['sales', 'other-income', 'contributions', 'loan-in'] as const;
export const EXPENSES = ['taxes', 'loan-out', 'other-expense'] as const;
/** Lines that move money and are neither earned nor spent. */
const NO_RESULT: readonly string[] = ['contributions', 'loan-in', 'loan-out'];

/** A line of the budget. */
export interface BudgetLine {
  readonly id: string;
  /** Empty for those that every project has. */
  readonly what: string;
  readonly isIncome: boolean;
  /** Whether it is part of the result: what is put in or lent is not. */
  readonly counts: boolean;
  readonly planned: number;
}

/** The lines of the budget, what comes in first, each with what was planned for all months. */
export function listBudget(project: Project): readonly BudgetLine[] {
  const { business, variable, fixed, investments, months } = project;
  const units = unitsOf(business);
  const planned: Readonly<Record<string, number>> = {
    sales: units * (business.price ?? 0),
    contributions: business.contributions,
    'loan-in': business.loan.cents,
    taxes: business.taxes.reduce((all, one) => all + one, 0),
    'loan-out': business.loan.payment * business.loan.count,
  };
  const common = (id: string, isIncome: boolean): BudgetLine => ({
    id,
    what: '',
    isIncome,
    counts: !NO_RESULT.includes(id),
    planned: planned[id] ?? 0,
  });
  const cost = (id: string, what: string, cents: number): BudgetLine => ({
    id,
    what,
    isIncome: false,
    counts: true,
    planned: cents,
  });
  return [
    ...INCOMES.map((id) => common(id, true)),
    ...variable.map(({ id, what, cents }) => cost(id, what, units * cents)),
    ...fixed.map(({ id, what, cents }) => cost(id, what, months * cents)),
    ...investments.map(({ id, what, cents }) => cost(id, what, cents)),
    ...EXPENSES.map((id) => common(id, false)),
  ];
}

/** A movement. One that is not recorded is still being written, and counts for nothing. */
export interface Movement {
  readonly id: string;
  readonly on: string;
  readonly what: string;
  readonly cents: number;
  readonly lineId: string;
  readonly who: string;
  readonly receipt: string;
  /** Whether the money is still to come or to go. */
  readonly isPending: boolean;
  readonly settledOn: string;
  readonly recordedOn: string;
  readonly isVoid: boolean;
  readonly voidWhy: string;
  readonly voidOn: string;
}

/** A movement, as it is kept. */
export function readMovement(cells: Cells, projectId: string, id: string): Movement {
  const path = (field: string) => projectPathOf(projectId, 'movement', id, field);
  const text = (field: string) => textOf(cells, path(field));
  return {
    id,
    on: text('on'),
    what: text('what'),
    cents: toCents(numberOf(cells, path('amount')) ?? 0),
    lineId: text('line'),
    who: text('who'),
    receipt: text('receipt'),
    isPending: valueOf(cells, path('pending')) === true,
    settledOn: text('settled-on'),
    recordedOn: text('recorded-on'),
    isVoid: valueOf(cells, path('void')) === true,
    voidWhy: text('void-why'),
    voidOn: text('void-on'),
  };
}

/** Ids of the movements that were recorded. */
const listRecorded = (cells: Cells, projectId: string): readonly string[] =>
  [...cells].flatMap(([path, { value }]) =>
    value !== null && isOfField(path, { path: projectPathOf(projectId, 'movement', '*', 'recorded-on') })
      ? (path.split('/')[3] ?? [])
      : [],
  );

/**
 * The movements by their days; those that are still being written at the end. What was recorded is never taken away:
 * what is wrong is made void.
 */
export const listMovements = (cells: Cells, projectId: string): readonly Movement[] =>
  [...new Set([...listRows(cells, projectPathOf(projectId, 'movement')), ...listRecorded(cells, projectId)])]
    .map((id) => readMovement(cells, projectId, id))
    .sort((a, b) => Number(!isRecorded(a)) - Number(!isRecorded(b)) || (a.on < b.on ? -1 : Number(a.on > b.on)));

/** Whether a movement was recorded. */
export const isRecorded = ({ recordedOn }: Movement): boolean => recordedOn !== '';

/** Whether a movement counts. */
export const counts = (movement: Movement): boolean => isRecorded(movement) && !movement.isVoid;

/** All that a movement says, to be written anew when it is recorded. @param on day on which it is: `YYYY-MM-DD` */
export const writeMovement = (projectId: string, movement: Movement, on: string) =>
  (
    [
      ['on', movement.on || null],
      ['what', movement.what || null],
      ['amount', fromCents(movement.cents)],
      ['line', movement.lineId || null],
      ['who', movement.who || null],
      ['receipt', movement.receipt || null],
      ['pending', movement.isPending || null],
      ['recorded-on', on],
    ] satisfies readonly (readonly [string, CellValue])[]
  ).map(([field, value]) => ({ path: projectPathOf(projectId, 'movement', movement.id, field), value }));

/** What is missing before a movement can be recorded, and what is odd about it. */
export type MovementFault =
  'no-amount' | 'no-line' | 'gone-line' | 'no-day' | 'future' | 'before-network' | 'before-project';

/** Without these a movement is not recorded. */
export const needed: ReadonlySet<MovementFault> = new Set(['no-amount', 'no-line', 'gone-line', 'no-day']);

/** What is missing or odd about a movement. @param began first day of the network; empty where it is not known */
export function listMovementFaults(
  { cents, lineId, on }: Movement,
  project: Project,
  began: string,
  today: string,
): readonly MovementFault[] {
  const isGone = lineId !== '' && !listBudget(project).some(({ id }) => id === lineId);
  return [
    ...(cents === 0 ? (['no-amount'] as const) : []),
    ...(lineId === '' ? (['no-line'] as const) : isGone ? (['gone-line'] as const) : []),
    ...(on === '' ? (['no-day'] as const) : []),
    ...(on > today ? (['future'] as const) : []),
    ...(on !== '' && began !== '' && on < began
      ? (['before-network'] as const)
      : // Much is bought before the start, and nothing is sold.
        lineId === 'sales' && on !== '' && project.begins !== '' && on < project.begins
        ? (['before-project'] as const)
        : []),
  ];
}

/** A line of the budget with what it came to. */
export interface LineResult extends BudgetLine {
  readonly real: number;
  /** Whether the project no longer has it. */
  readonly isGone: boolean;
}

/** A month of the accounts. `place` is 0 for all that comes before the first, and one more than the last after it. */
export interface MonthResult {
  readonly place: number;
  readonly income: number;
  readonly expense: number;
  readonly plannedIncome: number;
  readonly plannedExpense: number;
}

/** The accounts so far. */
export interface Accounts {
  readonly lines: readonly LineResult[];
  /** What was earned and spent, and what is left, whether or not it was paid yet. */
  readonly income: number;
  readonly expense: number;
  readonly result: number;
  readonly toCollect: number;
  readonly toPay: number;
  /** Opening money, and all that came in less all that went out. */
  readonly inHand: number;
}

/** The accounts of a project. */
export function readAccounts(project: Project, movements: readonly Movement[]): Accounts {
  const budget = listBudget(project);
  const counted = movements.filter(counts);
  const realOf = (lineId: string) =>
    counted.reduce((all, movement) => all + (movement.lineId === lineId ? movement.cents : 0), 0);
  const goneIds = [...new Set(counted.map(({ lineId }) => lineId))].filter(
    (id) => !budget.some((one) => one.id === id),
  );
  const lines: readonly LineResult[] = [
    ...budget.map((line) => ({ ...line, real: realOf(line.id), isGone: false })),
    // Only costs can be taken out of a budget.
    ...goneIds.sort().map((id) => ({
      id,
      what: '',
      isIncome: false,
      counts: true,
      planned: 0,
      real: realOf(id),
      isGone: true,
    })),
  ];
  const sumOf = (of: (line: LineResult) => boolean) => lines.reduce((all, line) => all + (of(line) ? line.real : 0), 0);
  const income = sumOf((line) => line.counts && line.isIncome);
  const expense = sumOf((line) => line.counts && !line.isIncome);
  const incomes: ReadonlySet<string> = new Set(INCOMES);
  const open = counted.filter(({ isPending, settledOn }) => isPending && settledOn === '');
  const sumOpen = (isIncome: boolean) =>
    open.reduce((all, { lineId, cents }) => all + (incomes.has(lineId) === isIncome ? cents : 0), 0);
  const [toCollect, toPay] = [sumOpen(true), sumOpen(false)];
  const came = sumOf(({ isIncome }) => isIncome) - toCollect;
  const went = sumOf(({ isIncome }) => !isIncome) - toPay;
  return {
    lines,
    income,
    expense,
    result: income - expense,
    toCollect,
    toPay,
    inHand: project.business.opening + came - went,
  };
}

/**
 * What was earned and spent in each month, against what was planned for it, whether or not it was paid then; empty
 * while the project has no first day.
 */
export function listMonthResults(project: Project, movements: readonly Movement[]): readonly MonthResult[] {
  const { business, months, begins, investments } = project;
  if (begins === '') return [];
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const counting = new Map(listBudget(project).map((line) => [line.id, line]));
  const places = movements.filter(counts).map((movement) => {
    const line = counting.get(movement.lineId);
    const place = Math.min(months + 1, Math.max(0, count(movement.on) - count(begins) + 1));
    return { place, cents: line?.counts === false ? 0 : movement.cents, isIncome: line?.isIncome === true };
  });
  return Array.from({ length: months + 2 }, (_, place): MonthResult => {
    const own = places.filter((one) => one.place === place);
    const sumOf = (isIncome: boolean) => own.reduce((all, one) => all + (one.isIncome === isIncome ? one.cents : 0), 0);
    const isMonth = place > 0 && place <= months;
    const units = isMonth ? (business.units[place - 1] ?? 0) : 0;
    return {
      place,
      income: sumOf(true),
      expense: sumOf(false),
      plannedIncome: units * (business.price ?? 0),
      plannedExpense: isMonth
        ? units * business.variable + business.fixed + (business.taxes[place - 1] ?? 0)
        : place === 0
          ? investments.reduce((all, { cents }) => all + cents, 0)
          : 0,
    };
  }).filter(({ place, income, expense }) => place <= months || income > 0 || expense > 0);
}
