import { costOf, RATIOS, resultOf, salesPerSpent } from '#domain/workspace/fair/balance.ts';
import { GOALS } from '#domain/workspace/fair/fields.ts';
import { fromCents } from '#domain/workspace/money.ts';
import type { CellName, Report, ReportBlock, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { headOf } from './headOf.ts';
import { amountCell, countCell, totalCell } from './reportCells.ts';
import type { FairSetting } from './setting.ts';
import { nameFair } from './tell.ts';

const t = workspaceFair.report;

/** Names of the tables, and columns that others work with. */
const [COSTS, GOAL_TABLE, RATIO_TABLE] = ['costs', 'goals', 'ratios'] as const;
const [PLANNED, SPENT] = [3, 4] as const;
const REACHED = 2;
/** Rows of the table of what is worked out. */
const [SPENT_ROW, STAND_ROW, ORDERED_ROW, SALES_ROW] = [0, 1, 2, 3] as const;

/** What the fair costs, line by line. */
export function tableCosts({ costs, balance }: FairSetting): ReportTable {
  return {
    kind: 'table',
    id: COSTS,
    title: t.costs,
    columns: [
      { label: t.cost, width: 2 },
      { label: t.detail, width: 2.4 },
      { label: t.payer, width: 1.6 },
      { label: t.planned, isNumber: true },
      { label: t.spent, isNumber: true },
    ],
    rows: [
      ...costs.map((cost): ReportCell[] => [
        workspaceFair.balance.lines[cost.line],
        cost.what,
        cost.payer,
        amountCell(cost.planned),
        amountCell(cost.spent),
      ]),
      [
        t.total,
        null,
        null,
        totalCell(balance.planned, COSTS, costs.length, PLANNED),
        totalCell(balance.spent, COSTS, costs.length, SPENT),
      ],
    ],
    hasTotal: true,
  };
}

/** What the fair set out to reach, and what came of it. */
export function tableGoals({ fair, balance }: FairSetting): ReportTable {
  const cellOf = (goal: (typeof GOALS)[number], value: number | undefined): ReportCell =>
    value === undefined ? null : goal === 'amount' ? amountCell(value) : countCell(value);
  return {
    kind: 'table',
    id: GOAL_TABLE,
    title: t.goals,
    columns: [
      { label: t.goal, width: 3 },
      { label: t.expected, isNumber: true },
      { label: t.reached, isNumber: true },
    ],
    rows: [
      ...GOALS.map((goal): ReportCell[] => [
        workspaceFair.data.goalOf[goal],
        cellOf(goal, fair.goals[goal]),
        cellOf(goal, resultOf(balance, goal)),
      ]),
      [t.trials, null, countCell(balance.trials)],
    ],
    note: workspaceFair.balance.definitions,
  };
}

/** A quotient in hundredths, halves up, as a spreadsheet works it out of whole cents. */
const quotient = (above: string, below: string) => `ROUND(ROUND(${above}*100,0)/${below},0)/100`;

/** What the costs come to for each contact and order, and what was sold against them. */
export function tableRatios(setting: FairSetting): ReportTable {
  const { balance, costs } = setting;
  const own = (name: CellName, row: number) => name(RATIO_TABLE, row, 1);
  const perSpent = salesPerSpent(balance);
  return {
    kind: 'table',
    id: RATIO_TABLE,
    title: t.ratios,
    columns: [
      { label: t.ratio, width: 4 },
      { label: t.value, isNumber: true },
    ],
    rows: [
      [t.spent, amountCell(balance.spent, costs.length ? (name) => name(COSTS, costs.length, SPENT) : undefined)],
      [t.standSales, amountCell(balance.standSales)],
      [t.orderedAll, amountCell(balance.ordered)],
      [t.sales, amountCell(balance.sales, (name) => `${own(name, STAND_ROW)}+${own(name, ORDERED_ROW)}`)],
      [
        t.left,
        amountCell(balance.sales - balance.spent, (name) => `ROUND(${own(name, SALES_ROW)}-${own(name, SPENT_ROW)},2)`),
      ],
      ...RATIOS.map((ratio): ReportCell[] => [
        t.ratioOf[ratio],
        amountCell(costOf(balance, ratio), (name) =>
          quotient(own(name, SPENT_ROW), name(GOAL_TABLE, GOALS.indexOf(ratio), REACHED)),
        ),
      ]),
      [
        t.perSpent,
        perSpent === undefined
          ? null
          : {
              value: fromCents(perSpent),
              decimals: 2,
              formula: (name) =>
                `ROUND(ROUND(${own(name, SALES_ROW)}*100,0)*100/ROUND(${own(name, SPENT_ROW)}*100,0),0)/100`,
            },
      ],
    ],
    note: t.leftNote,
  };
}

/** The balance of a fair: what it cost, what came of it, what was learned, and what was decided. */
export function buildBalanceReport(setting: FairSetting): Report {
  const { fair, frame, balance, costs } = setting;
  const { returns, unspent } = workspaceFair.balance;
  const heading = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });
  return {
    ...frame,
    title: t.balanceTitle(nameFair(fair)),
    about: [...headOf(setting), [t.currency, fair.currency]],
    blocks: [
      ...(costs.length ? [heading(t.costs), tableCosts(setting)] : []),
      ...(balance.unspent > 0 && balance.spent > 0
        ? [{ kind: 'paragraph', text: unspent(balance.unspent) } as const]
        : []),
      heading(t.goals),
      tableGoals(setting),
      heading(t.ratios),
      tableRatios(setting),
      ...(fair.lessons ? [heading(t.lessons), { kind: 'paragraph', text: fair.lessons } as const] : []),
      ...(fair.goesAgain
        ? [
            heading(t.decision),
            { kind: 'paragraph', text: t.again(returns[fair.goesAgain], fair.goesAgainWhy) } as const,
          ]
        : []),
    ],
  };
}
