import { inOf, outOf, type Cash } from '#domain/workspace/project/cash.ts';
import type { Scenario } from '#domain/workspace/project/scenarios.ts';
import type { ReportBars, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { amountCell } from '../cofinancing/reportCells.ts';
import type { ProjectSetting } from './setting.ts';
import { nameMonth } from './tell.ts';

const t = workspaceProject.cash;

type Told = Pick<ProjectSetting, 'project' | 'format' | 'money'>;

/** The balance of each month drawn from the lowest one up, with nought marked on it. */
export function drawCash({ project, format, money }: Told, { months, lowest }: Cash): ReportBars {
  const floor = Math.min(0, lowest.closing);
  const top = Math.max(0, ...months.map(({ closing }) => closing));
  return {
    kind: 'levels',
    title: t.drawing,
    most: Math.max(1, top - floor),
    bars: months.map(({ place, closing }) => ({
      label: nameMonth(project, place, format),
      value: closing - floor,
      ...(floor < 0 ? { mark: -floor } : {}),
      text: closing < 0 ? t.barShort(money(-closing)) : t.barHas(money(closing)),
    })),
  };
}

/** What comes in, goes out and is left in each month: narrow enough for a phone. */
export const tableCash = ({ project, format }: Told, { cash: { months } }: Pick<Scenario, 'cash'>): ReportTable => ({
  kind: 'table',
  id: 'cash',
  title: t.table,
  columns: [
    { label: t.columns.month, width: 1.6 },
    { label: t.columns.in, isNumber: true },
    { label: t.columns.out, isNumber: true },
    { label: t.columns.closing, isNumber: true },
  ],
  rows: months.map((month): ReportCell[] => [
    nameMonth(project, month.place, format),
    amountCell(inOf(month)),
    amountCell(outOf(month)),
    amountCell(month.closing),
  ]),
});
