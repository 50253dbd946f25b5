/** What a business would be if price, sales, costs or collections turned out otherwise. */
import { numberOf, type Cells } from '../cells.ts';
import { scale, toCents } from '../money.ts';
import { findBreakEven, fixedTotalOf, profitOf, unitsOf, type BreakEven, type Business } from './business.ts';
import { flowCash, type Cash } from './cash.ts';
import { projectPathOf, SCENARIOS, type ScenarioId } from './fields.ts';
import type { Project } from './projects.ts';

/** How a scenario differs from what was thought: percentages, and months by which collections come later. */
export interface Change {
  readonly price: number;
  readonly units: number;
  readonly cost: number;
  readonly delay: number;
}

const NONE: Change = { price: 0, units: 0, cost: 0, delay: 0 };

/** What a scenario changes. */
export function readChange(cells: Cells, projectId: string, scenario: ScenarioId): Change {
  if (scenario === 'base') return NONE;
  const count = (field: string) => numberOf(cells, projectPathOf(projectId, scenario, field)) ?? 0;
  return {
    price: count('price-change'),
    units: count('units-change'),
    cost: count('cost-change'),
    delay: count('delay'),
  };
}

/** An amount changed by a percentage, to the cent or the whole unit, halves up. */
const changed = (amount: number, percent: number): number => scale(amount, 10_000 + toCents(percent), 10_000);

/** A business as a scenario has it. What is paid in any case stays, and so do taxes as they were typed. */
export function applyChange(business: Business, change: Change): Business {
  // Where nobody had credit, a delay is that of all that is sold.
  const isAllLate = change.delay > 0 && business.cashShare >= 10_000;
  return {
    ...business,
    price: business.price === undefined ? undefined : changed(business.price, change.price),
    units: business.units.map((count) => changed(count, change.units)),
    variable: changed(business.variable, change.cost),
    cashShare: isAllLate ? 0 : business.cashShare,
    creditMonths: isAllLate ? change.delay : Math.max(0, business.creditMonths + change.delay),
  };
}

/** A scenario worked out. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly change: Change;
  readonly business: Business;
  readonly units: number;
  readonly sales: number;
  /** Variable and in any case, together. */
  readonly costs: number;
  /** Undefined while there is no price. */
  readonly profit: number | undefined;
  readonly breakEven: BreakEven;
  readonly cash: Cash;
  /** Whether more is lost than was said that can be borne; undefined where that was not said. */
  readonly isOverLoss: boolean | undefined;
}

/** A scenario of a project. */
export function workOut(cells: Cells, project: Project, id: ScenarioId): Scenario {
  const change = readChange(cells, project.id, id);
  const business = applyChange(project.business, change);
  const units = unitsOf(business);
  const profit = profitOf(business);
  return {
    id,
    change,
    business,
    units,
    sales: units * (business.price ?? 0),
    costs: units * business.variable + fixedTotalOf(business).all,
    profit,
    breakEven: findBreakEven(business),
    cash: flowCash(business),
    isOverLoss: project.loss === undefined || profit === undefined ? undefined : -profit > project.loss,
  };
}

/** The scenarios of a project, what was thought first. */
export const listScenarios = (cells: Cells, project: Project): readonly Scenario[] =>
  SCENARIOS.map((id) => workOut(cells, project, id));
