/** The accounts of a project: what was planned and what it came to, and every movement, also those made void. */
import { textOf } from '#domain/workspace/cells.ts';
import {
  isRecorded,
  listBudget,
  listMonthResults,
  readAccounts,
  type LineResult,
  type Movement,
} from '#domain/workspace/project/movements.ts';
import { nameRange, type Report, type ReportCell, type ReportTable } from '#domain/workspace/report.ts';
import { workspace } from '#words/workspace.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { amountCell, dayCell } from '../cofinancing/reportCells.ts';
import type { ProjectSetting } from './setting.ts';
import { nameLine, nameMonth, nameProject } from './tell.ts';

const t = workspaceProject.accounts;
const [BOOK, LINES, MONTHS] = ['book', 'lines', 'months'] as const;

/** Where a project stands: what was earned and spent, what is open, and what is in hand. */
export function tellAccounts({ project, movements, money }: ProjectSetting): readonly string[] {
  const { income, expense, result, toCollect, toPay, inHand } = readAccounts(project, movements);
  return [
    result < 0
      ? t.soLoss(money(income), money(expense), money(-result))
      : t.so(money(income), money(expense), money(result)),
    ...(toCollect > 0 || toPay > 0 ? [t.open(money(toCollect), money(toPay))] : []),
    t.inHand(money(inHand)),
  ];
}

/** The accounts as a document. Its movements come first: they are what a CSV holds. */
export function buildBookReport(setting: ProjectSetting): Report {
  const { cells, project, movements, format, frame } = setting;
  const recorded = movements.filter(isRecorded);
  const say = (text: string) => ({ kind: 'paragraph', text }) as const;
  const tables = recorded.length
    ? [tableBook(setting, recorded), tableLines(setting, recorded), ...tableMonths(setting)]
    : [tableLines(setting, recorded)];
  return {
    ...frame,
    title: t.bookTitle(nameProject(project)),
    about: [
      [workspace.documents.network, textOf(cells, 'network/name')],
      [workspace.documents.currency, project.currency],
      [workspaceProject.sheet.date, format.date(frame.createdOn)],
    ],
    blocks: [
      ...(project.isInvented ? [say(workspaceProject.invented)] : []),
      ...(recorded.length ? tellAccounts(setting) : [t.none]).map(say),
      ...tables.flatMap((table) => [{ kind: 'heading', level: 2, text: table.title } as const, table]),
      ...(project.begins === '' ? [say(t.noMonths)] : []),
      say(t.note),
      say(workspaceProject.own),
    ],
  };
}

/** A name that no other line has, so that a spreadsheet can add up by it. */
const nameAll = (lines: readonly LineResult[], project: ProjectSetting['project']): ReadonlyMap<string, string> => {
  const budget = listBudget(project);
  const used = new Map<string, number>();
  return new Map(
    lines.map(({ id }) => {
      const name = nameLine(id, budget);
      const count = (used.get(name) ?? 0) + 1;
      used.set(name, count);
      return [id, count === 1 ? name : `${name} (${count})`];
    }),
  );
};

const isIncomeOf = (lines: readonly LineResult[], lineId: string): boolean =>
  lines.find(({ id }) => id === lineId)?.isIncome === true;

function tableBook({ project }: ProjectSetting, movements: readonly Movement[]): ReportTable {
  const { lines } = readAccounts(project, movements);
  const names = nameAll(lines, project);
  const { columns } = t;
  const stateOf = ({ isVoid, voidWhy, isPending, settledOn, lineId }: Movement) =>
    isVoid
      ? t.stateVoid(voidWhy)
      : isPending && settledOn === ''
        ? t.pending[isIncomeOf(lines, lineId) ? 'income' : 'expense']
        : t.stateOk;
  return {
    kind: 'table',
    id: BOOK,
    title: t.book,
    columns: [
      { label: columns.on, width: 1.2 },
      { label: columns.kind },
      { label: columns.line, width: 1.5 },
      { label: columns.what, width: 1.5 },
      { label: columns.amount, isNumber: true },
      { label: columns.counted, isNumber: true },
      { label: columns.who },
      { label: columns.receipt },
      { label: columns.state, width: 1.4 },
    ],
    rows: movements.map((movement): ReportCell[] => [
      dayCell(movement.on),
      isIncomeOf(lines, movement.lineId) ? t.income : t.expense,
      names.get(movement.lineId) ?? t.goneLine,
      movement.what,
      amountCell(movement.cents),
      // What was made void stays to be read, and adds nothing.
      amountCell(movement.isVoid ? 0 : movement.cents),
      movement.who,
      movement.receipt,
      stateOf(movement),
    ]),
  };
}

function tableLines({ project }: ProjectSetting, movements: readonly Movement[]): ReportTable {
  const { lines } = readAccounts(project, movements);
  const shown = lines.filter(({ planned, real }) => planned !== 0 || real !== 0);
  const names = nameAll(lines, project);
  const { columns } = t;
  return {
    kind: 'table',
    id: LINES,
    title: t.byLine,
    columns: [
      { label: columns.line, width: 2 },
      { label: columns.kind },
      { label: columns.planned, isNumber: true },
      { label: columns.real, isNumber: true },
      { label: columns.difference, isNumber: true },
    ],
    rows: shown.map(({ id, isIncome, planned, real }, row): ReportCell[] => [
      names.get(id) ?? t.goneLine,
      isIncome ? t.income : t.expense,
      amountCell(planned),
      movements.length
        ? amountCell(real, (name) => {
            const last = movements.length - 1;
            return `SUMIF(${nameRange(name, BOOK, 2, 0, last)},${name(LINES, row, 0)},${nameRange(name, BOOK, 5, 0, last)})`;
          })
        : amountCell(real),
      amountCell(real - planned, (name) => `ROUND(${name(LINES, row, 3)}-${name(LINES, row, 2)},2)`),
    ]),
  };
}

function tableMonths({ project, movements, format }: ProjectSetting): readonly ReportTable[] {
  const months = listMonthResults(project, movements);
  if (!months.length) return [];
  const { columns } = t;
  return [
    {
      kind: 'table',
      id: MONTHS,
      title: t.byMonth,
      columns: [
        { label: columns.month, width: 1.6 },
        { label: columns.plannedIncome, isNumber: true },
        { label: columns.income, isNumber: true },
        { label: columns.plannedExpense, isNumber: true },
        { label: columns.expense, isNumber: true },
        { label: columns.result, isNumber: true },
      ],
      rows: months.map(({ place, plannedIncome, income, plannedExpense, expense }, row): ReportCell[] => [
        nameMonth(project, place, format),
        amountCell(plannedIncome),
        amountCell(income),
        amountCell(plannedExpense),
        amountCell(expense),
        amountCell(income - expense, (name) => `ROUND(${name(MONTHS, row, 2)}-${name(MONTHS, row, 4)},2)`),
      ]),
    },
  ];
}
