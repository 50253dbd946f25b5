import { textOf, type Cells } from '#domain/workspace/cells.ts';
import type { Activity } from '#domain/workspace/plan/activities.ts';
import { planPathOf } from '#domain/workspace/plan/fields.ts';
import { daysOf } from '#domain/workspace/plan/timeline.ts';
import type { Formats } from '#texts/formats.ts';
import { writeCalendar } from '#publishers/calendar.ts';
import { workspacePlan as t } from '#words/workspacePlan.ts';
import type { Owner } from './owners.ts';
import { moneyOf, nameOf } from './tell.ts';

/** What the calendar of a plan is made of. */
export interface PlanCalendarSetting {
  readonly cells: Cells;
  readonly owner: Owner;
  readonly activities: readonly Activity[];
  /** Name of the site. */
  readonly maker: string;
  /** `YYYY-MM-DD`: it stands for the day of the plan where that was not said. */
  readonly today: string;
  readonly format: Formats;
}

/** The activities that have days, as events of whole days. */
export function writePlanCalendar({ cells, owner, activities, maker, today, format }: PlanCalendarSetting): string {
  const money = moneyOf(cells, owner.id, format);
  return writeCalendar({
    title: owner.title,
    maker: `-//${maker}//Trama//`,
    agreedOn: textOf(cells, planPathOf(owner.id, 'on')) || today,
    events: activities.flatMap((activity) => {
      const days = daysOf(activity);
      if (!days) return [];
      const [begins, ends] = days;
      const { who, needs, sign, state, funding } = activity;
      const lines = [
        [t.report.state, t.states[state]],
        [t.report.responsible, who],
        [t.report.needs, needs],
        [t.report.sign, sign],
        [t.report.cost, funding.cost ? money(funding.cost) : ''],
      ].flatMap(([label, text]) => (text ? [`${label}: ${text}`] : []));
      const title = owner.isNetwork ? nameOf(activity) : `${nameOf(activity)} (${owner.name})`;
      return [{ id: `${activity.id}@trama`, title, text: lines.join('\n'), begins, ends }];
    }),
  });
}
