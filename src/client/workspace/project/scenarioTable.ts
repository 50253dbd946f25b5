import type { Scenario } from '#domain/workspace/project/scenarios.ts';
import type { ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { amountCell } from '../cofinancing/reportCells.ts';
import type { ProjectSetting } from './setting.ts';
import { nameMonth } from './tell.ts';

const t = workspaceProject.scenarios;

/** The three cases side by side. */
export function tableScenarios({ project, scenarios, format }: ProjectSetting): ReportTable {
  const row = (label: string, cell: (scenario: Scenario) => ReportCell): ReportCell[] => [
    label,
    ...scenarios.map(cell),
  ];
  const money = (cents: number | undefined): ReportCell => (cents === undefined ? null : amountCell(cents));
  const units = (value: number): ReportCell => ({ value, decimals: 0 });
  return {
    kind: 'table',
    id: 'scenarios',
    title: t.table,
    columns: [{ label: t.concept, width: 1.6 }, ...scenarios.map(({ id }) => ({ label: t.names[id], isNumber: true }))],
    rows: [
      row(t.rows.profit, ({ profit }) => money(profit)),
      row(t.rows.lowest, ({ cash }) => money(cash.lowest.closing)),
      row(t.rows.lowestMonth, ({ cash }) => nameMonth(project, cash.lowest.place, format)),
      row(t.rows.breakEven, ({ breakEven }) => (breakEven.ok ? units(breakEven.units) : t.none)),
      row(t.rows.overLoss, ({ isOverLoss }) => (isOverLoss === undefined ? t.unknown : isOverLoss ? t.yes : t.no)),
      row(t.rows.price, ({ business }) => money(business.price)),
      row(t.rows.variable, ({ business }) => money(business.variable)),
      row(t.rows.units, (scenario) => units(scenario.units)),
      row(t.rows.sales, ({ sales }) => money(sales)),
      row(t.rows.costs, ({ costs }) => money(costs)),
    ],
  };
}
