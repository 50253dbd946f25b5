/** What the improvement plans bring to the ledger: activities with a cost become items, once. */
import { numberOf, REMOVED, textOf, valueOf, type Cells, type CellValue } from '../cells.ts';
import { listFirms, type Firm } from '../network.ts';
import { listActivities, type Activity } from '../plan/activities.ts';
import { apportion, fromCents, toCents } from '../money.ts';
import { NETWORK_PLAN, planPathOf } from '../plan/fields.ts';
import type { Cost } from './costs.ts';
import { costPathOf, MOST_MONEY } from './fields.ts';

/** An activity that costs something, and whose plan it is of. */
export interface PlannedCost {
  /** Id of a firm, or that of the plan of the network. */
  readonly owner: string;
  readonly activity: Activity;
}

/** Why an activity cannot become an item: its amounts cannot be added to the others, or no field has room for them. */
export type PlanObstacle = 'other-currency' | 'too-large';

const currencyOf = (cells: Cells, owner: string): string => textOf(cells, planPathOf(owner, 'currency'));

/** @param currency of the ledger; empty where it has none */
function findObstacle(
  cells: Cells,
  { owner, activity: { funding } }: PlannedCost,
  currency: string,
): PlanObstacle | undefined {
  if (currency !== '' && ![currency, ''].includes(currencyOf(cells, owner))) return 'other-currency';
  const amounts = [funding.cost, funding.own, funding.project, funding.third];
  return amounts.some((cents) => fromCents(cents) > MOST_MONEY) ? 'too-large' : undefined;
}

/** What came of looking through the plans. */
export interface PlannedCosts {
  readonly fresh: readonly PlannedCost[];
  /** Activities in another currency than the ledger's: their amounts cannot be added up. */
  readonly otherCurrency: readonly PlannedCost[];
  /** Activities that cost more than the ledger has room for. */
  readonly tooLarge: readonly PlannedCost[];
  /** The currency that the ledger takes from the plans where it has none. */
  readonly currency: string;
}

/**
 * Activities of all plans that cost something and are not in the ledger. An item has the id of its activity: what two
 * copies bring apart is one item, and what somebody took out does not come again.
 */
export function listPlannedCosts(cells: Cells): PlannedCosts {
  const owners = [...listFirms(cells).map(({ id }) => id), NETWORK_PLAN];
  const all = owners.flatMap((owner) =>
    listActivities(cells, owner)
      .filter(({ id, funding }) => funding.cost > 0 && valueOf(cells, costPathOf(id, REMOVED)) === undefined)
      .map((activity) => ({ owner, activity })),
  );
  const currency =
    textOf(cells, 'cofinancing/currency') ||
    currencyOf(cells, NETWORK_PLAN) ||
    (all.map(({ owner }) => currencyOf(cells, owner)).find((one) => one !== '') ?? '');
  const withObstacle = (obstacle: PlanObstacle | undefined) =>
    all.filter((one) => findObstacle(cells, one, currency) === obstacle);
  return {
    currency,
    otherCurrency: withObstacle('other-currency'),
    tooLarge: withObstacle('too-large'),
    fresh: withObstacle(undefined),
  };
}

/** A field and what it is to hold. */
interface Written {
  readonly path: string;
  readonly value: CellValue;
}

/** What an activity says of its item, in the fields of the item and in those that remember it. */
function writePlanned({ owner, activity }: PlannedCost): readonly Written[] {
  const { id, what, ends, funding } = activity;
  const fields: readonly (readonly [string, string, CellValue])[] = [
    ['what', 'plan-what', what || null],
    ['amount', 'plan-amount', fromCents(funding.cost)],
    ['project', 'plan-project', fromCents(funding.project)],
    ['third', 'plan-third', fromCents(funding.third)],
    ['firms', 'plan-firms', fromCents(funding.own)],
    ['due', 'plan-due', ends || null],
  ];
  return [
    { path: costPathOf(id, 'plan'), value: owner },
    { path: costPathOf(id, 'by-share'), value: null },
    ...fields.flatMap(([field, memory, value]) => [
      { path: costPathOf(id, field), value },
      { path: costPathOf(id, memory), value },
    ]),
  ];
}

/** The fields that planned costs become: an item, and what each firm promises of it. What says nothing is left out. */
export function bringPlanned(
  planned: readonly PlannedCost[],
  firms: readonly Firm[],
  currency: string,
): readonly Written[] {
  const written = planned.flatMap((one): readonly Written[] => {
    const { owner, activity } = one;
    const { id, funding } = activity;
    const isOfAll = owner === NETWORK_PLAN;
    const shares = isOfAll
      ? apportion(
          funding.own,
          firms.map(() => 1n),
        )
      : firms.map((firm) => (firm.id === owner ? funding.own : 0));
    return [
      { path: costPathOf(id, REMOVED), value: false },
      ...writePlanned(one),
      { path: costPathOf(id, 'split'), value: isOfAll ? 'equal' : 'hand' },
      ...firms.map((firm, place) => ({
        path: costPathOf(id, 'gives', firm.id),
        value: shares[place] ? fromCents(shares[place]) : null,
      })),
    ];
  });
  return [{ path: 'cofinancing/currency', value: currency || null }, ...written].filter(({ value }) => value !== null);
}

/** The fields of an item that take what its activity says now. Who pays how much of it among the firms stays. */
export const takePlanned = (planned: PlannedCost): readonly Written[] => writePlanned(planned);

/** What a plan says now, and what it said when the item came from it. Amounts are cents. */
export interface PlanChange {
  readonly planned: PlannedCost;
  readonly was: PlanSaying;
  readonly is: PlanSaying;
  /** Why the item cannot take what the plan says now; undefined where it can. */
  readonly obstacle: PlanObstacle | undefined;
}

/** What a plan says of an activity. */
export interface PlanSaying {
  readonly what: string;
  readonly due: string;
  readonly amount: number;
  readonly project: number;
  readonly third: number;
  readonly firms: number;
}

/**
 * How a plan changed since an item came from it; `gone` where the activity was taken out of it, undefined where it says
 * the same, or where the ledger came without the plans and nothing is known of it.
 */
export function findPlanChange(cells: Cells, { id, planOwner }: Cost): PlanChange | 'gone' | undefined {
  if (planOwner === '') return undefined;
  const activity = listActivities(cells, planOwner).find((one) => one.id === id);
  if (!activity) return cells.has(planPathOf(planOwner, id, REMOVED)) ? 'gone' : undefined;
  const { what, ends, funding } = activity;
  const cents = (field: string) => toCents(numberOf(cells, costPathOf(id, field)) ?? 0);
  const was = {
    what: textOf(cells, costPathOf(id, 'plan-what')),
    due: textOf(cells, costPathOf(id, 'plan-due')),
    amount: cents('plan-amount'),
    project: cents('plan-project'),
    third: cents('plan-third'),
    firms: cents('plan-firms'),
  };
  const is = {
    what,
    due: ends,
    amount: funding.cost,
    project: funding.project,
    third: funding.third,
    firms: funding.own,
  };
  const isSame = (Object.keys(was) as (keyof PlanSaying)[]).every((key) => was[key] === is[key]);
  if (isSame) return undefined;
  const planned = { owner: planOwner, activity };
  return { planned, was, is, obstacle: findObstacle(cells, planned, textOf(cells, 'cofinancing/currency')) };
}
