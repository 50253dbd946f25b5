/** How days, money and what is odd are told. */
import { textOf, type Cells } from '#domain/workspace/cells.ts';
import type { DiagnosisAreaModel } from '#domain/workspace/diagnosis/model.ts';
import type { Activity } from '#domain/workspace/plan/activities.ts';
import { fromCents } from '#domain/workspace/money.ts';
import type { PlanFault } from '#domain/workspace/plan/faults.ts';
import { planPathOf } from '#domain/workspace/plan/fields.ts';
import type { Formats } from '#texts/formats.ts';
import { workspacePlan as t } from '#words/workspacePlan.ts';

/** Writes cents as money of a plan: `S/ 1,234.50`. */
export type TellMoney = (cents: number) => string;

/** Writes money with the currency that a plan has, if it has any. */
export function moneyOf(cells: Cells, owner: string, format: Formats): TellMoney {
  const currency = textOf(cells, planPathOf(owner, 'currency'));
  return (cents) => `${currency ? `${currency}\u00a0` : ''}${format.number(fromCents(cents), 2)}`;
}

/** The name of an activity. */
export const nameOf = ({ what }: Pick<Activity, 'what'>): string => what || t.nameless;

/** The days of an activity in words. */
export function tellDays({ begins, ends }: Pick<Activity, 'begins' | 'ends'>, format: Formats): string {
  if (begins && ends) return t.span(format.date(begins), format.date(ends));
  if (begins) return t.from(format.date(begins));
  return ends ? t.until(format.date(ends)) : t.noDays;
}

/** What of the diagnosis an activity comes from; empty for none, and for what the site no longer has. */
export function tellGap({ itemId, areaId }: Activity, areas: readonly DiagnosisAreaModel[]): string {
  for (const { id, title, items } of areas) {
    const item = items.find((one) => one.id === itemId);
    if (item) return item.title;
    if (!itemId && id === areaId) return title;
  }
  return '';
}

/** What is odd, in words. */
export function tellFault(fault: PlanFault, format: Formats, money: TellMoney): string {
  switch (fault.kind) {
    case 'ends-before':
      return t.faults.endsBefore(format.date(fault.ends), format.date(fault.begins));
    case 'before-network':
      return t.faults.beforeNetwork(format.date(fault.day), format.date(fault.began));
    case 'overdue':
      return t.faults.overdue(format.date(fault.ends));
    case 'over-whole':
      return t.faults.overWhole(format.number(fault.percent, Number.isInteger(fault.percent) ? 0 : 2));
    case 'unbalanced': {
      const { cost, pledged } = fault;
      return cost > pledged
        ? t.faults.short(money(cost), money(pledged), money(cost - pledged))
        : t.faults.over(money(cost), money(pledged), money(pledged - cost));
    }
  }
}
