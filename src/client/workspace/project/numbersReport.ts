/** All numbers of a project as tables, from which a spreadsheet works them out again. */
import { textOf } from '#domain/workspace/cells.ts';
import {
  findBreakEven,
  findFalls,
  fixedTotalOf,
  fullCostOf,
  priceFor,
  profitOf,
  shareOf,
  unitsOf,
  usedOf,
} from '#domain/workspace/project/business.ts';
import type { CashMonth } from '#domain/workspace/project/cash.ts';
import type { Scenario } from '#domain/workspace/project/scenarios.ts';
import { fromCents } from '#domain/workspace/money.ts';
import { nameRange, type CellName, type Report, type ReportCell, type ReportTable } from '#domain/workspace/report.ts';
import { workspace } from '#words/workspace.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { amountCell, totalCell } from '../cofinancing/reportCells.ts';
import type { ProjectSetting } from './setting.ts';
import { listShareBlocks } from './shareTable.ts';
import { nameMonth, nameProject, tellCash, tellCosts, tellFalls, tellLosses } from './tell.ts';

const t = workspaceProject.numbers;
const { costs: costWords, cash: cashWords, scenarios: caseWords } = workspaceProject;

type Formula = (name: CellName) => string;

const [BASE, VARIABLE, FIXED, INVESTMENT, RESULTS, CASES] = [
  'base',
  'variable',
  'fixed',
  'investment',
  'results',
  'cases',
] as const;
const cashOf = (id: Scenario['id']): string => `cash-${id}`;

/** Rows of the inputs, in their order. */
const INPUTS = [
  'price',
  'months',
  'cash-share',
  'credit-months',
  'paid-share',
  'supplier-months',
  'buy-before',
  'opening',
  'contributions',
  'loan',
  'loan-month',
  'loan-payment',
  'loan-from',
  'loan-count',
  'margin',
] as const;
type Input = (typeof INPUTS)[number];
const input =
  (which: Input): Formula =>
  (name) =>
    name(BASE, INPUTS.indexOf(which), 1);

/** Rows of the results, in their order. */
const OUTCOMES = [
  'variable',
  'left',
  'percent',
  'fixed',
  'used',
  'interest',
  'taxes',
  'all',
  'units',
  'profit',
  'even',
  'even-month',
  'even-sales',
  'full',
  'wished',
  'units-fall',
  'units-share',
  'price-fall',
  'price-share',
  'to-collect',
  'to-pay',
] as const;
type Outcome = (typeof OUTCOMES)[number];
const outcome =
  (which: Outcome): Formula =>
  (name) =>
    name(RESULTS, OUTCOMES.indexOf(which), 1);

/** Rows of the cases, in their order. */
const CASE_ROWS = [
  'price-change',
  'units-change',
  'cost-change',
  'delay',
  'price',
  'variable',
  'share',
  'credit',
  'units',
  'sales',
  'costs',
  'profit',
  'even',
  'lowest',
] as const;
type CaseRow = (typeof CASE_ROWS)[number];
const columnOfCase = (id: Scenario['id']): number => ['base', 'better', 'worse'].indexOf(id) + 1;
const inCase =
  (which: CaseRow, id: Scenario['id']): Formula =>
  (name) =>
    name(CASES, CASE_ROWS.indexOf(which), columnOfCase(id));

/** Columns of the flow of cash, in their order. */
const CASH_COLUMNS = [
  'month',
  'place',
  'units',
  'sales',
  'collected',
  'contributions',
  'loanIn',
  'bought',
  'paid',
  'fixed',
  'investment',
  'tax',
  'loanOut',
  'closing',
] as const;
type CashColumn = (typeof CASH_COLUMNS)[number];
const columnOfCash = (which: CashColumn): number => CASH_COLUMNS.indexOf(which);

/** An amount as whole cents: decimals of a spreadsheet are not exact. */
const centsOf = (said: string): string => `ROUND(${said}*100,0)`;
/** A part of an amount, to the cent. @param percent its percentage, as a cell has it */
const partOf = (said: string, percent: string): string => `ROUND(${centsOf(said)}*${centsOf(percent)}/10000,0)/100`;
/** An amount changed by a percentage, to the cent. */
const changedBy = (said: string, percent: string): string =>
  `ROUND(${centsOf(said)}*(10000+${centsOf(percent)})/10000,0)/100`;

// What is divided is rounded up by `-INT(-…)` and down by `INT`: every spreadsheet does that alike, also with nought.
const whole = (value: number | undefined, formula?: Formula): ReportCell => ({
  value: value ?? null,
  decimals: 0,
  ...(formula ? { formula } : {}),
});
const money = (cents: number | undefined, formula?: Formula): ReportCell => ({
  value: cents === undefined ? null : fromCents(cents),
  decimals: 2,
  ...(formula ? { formula } : {}),
});
const percent = (hundredths: number | undefined, formula?: Formula): ReportCell => ({
  value: hundredths === undefined ? null : hundredths / 100,
  decimals: 2,
  suffix: ' %',
  ...(formula ? { formula } : {}),
});

/** The numbers of a project: in sentences, and in tables that a spreadsheet goes on computing. */
export function buildNumbersReport(setting: ProjectSetting): Report {
  const { cells, project, scenarios, format, frame } = setting;
  const [base] = scenarios;
  const isKnown = project.business.price !== undefined && base !== undefined;
  const told = isKnown ? tellCash(setting, base.cash) : undefined;
  const tables = [
    tableBase(setting),
    tableVariable(setting),
    tableFixed(setting),
    tableInvestment(setting),
    ...(isKnown
      ? [tableResults(setting, base), tableCases(setting), ...scenarios.map((one) => tableFlow(setting, one))]
      : []),
  ];
  const say = (text: string) => ({ kind: 'paragraph', text }) as const;
  return {
    ...frame,
    title: t.title(nameProject(project)),
    about: [
      [workspace.documents.network, textOf(cells, 'network/name')],
      [workspace.documents.currency, project.currency],
      [workspaceProject.sheet.date, format.date(frame.createdOn)],
    ],
    blocks: [
      ...(project.isInvented ? [say(workspaceProject.invented)] : []),
      say(t.lead),
      ...(told ? [say([told.lowest, ...told.rest].join(' '))] : []),
      ...[...tellCosts(setting), ...tellLosses(setting), ...tellFalls(setting)].map(say),
      ...tables.flatMap((table) => [{ kind: 'heading', level: 2, text: table.title } as const, table]),
      ...(isKnown ? listShareBlocks(setting) : []),
      say(costWords.rounding),
      say(t.note),
      say(workspaceProject.own),
    ],
  };
}

const numberColumn = (label: string) => ({ label, isNumber: true });

function tableBase({ project }: ProjectSetting): ReportTable {
  const { business, months, margin } = project;
  const { loan } = business;
  const cells: Readonly<Record<Input, readonly [string, ReportCell]>> = {
    price: [costWords.price, money(business.price)],
    months: [costWords.months, whole(months)],
    'cash-share': [cashWords.cashShare, percent(business.cashShare)],
    'credit-months': [cashWords.creditMonths, whole(business.creditMonths)],
    'paid-share': [cashWords.paidShare, percent(business.paidShare)],
    'supplier-months': [cashWords.supplierMonths, whole(business.supplierMonths)],
    'buy-before': [cashWords.buyBefore, whole(business.buyBefore)],
    opening: [cashWords.opening, money(business.opening)],
    contributions: [cashWords.columns.contributions, money(business.contributions)],
    loan: [cashWords.loanAmount, money(loan.cents)],
    'loan-month': [cashWords.loanMonth, whole(loan.month)],
    'loan-payment': [cashWords.loanPayment, money(loan.payment)],
    'loan-from': [cashWords.loanFrom, whole(loan.from)],
    'loan-count': [cashWords.loanCount, whole(loan.count)],
    margin: [costWords.margin, percent(margin)],
  };
  return {
    kind: 'table',
    id: BASE,
    title: t.base,
    columns: [{ label: t.concept, width: 3 }, numberColumn(t.value)],
    rows: INPUTS.map((which) => [...cells[which]]),
  };
}

function tableVariable({ project: { variable } }: ProjectSetting): ReportTable {
  return {
    kind: 'table',
    id: VARIABLE,
    title: t.costs,
    columns: [
      { label: costWords.what, width: 2 },
      numberColumn(costWords.quantity),
      { label: costWords.measure },
      numberColumn(costWords.linePrice),
      numberColumn(costWords.amount),
    ],
    rows: [
      ...variable.map((line, row): ReportCell[] => [
        line.what,
        { value: line.quantity ?? null, decimals: 3 },
        line.measure,
        money(line.price),
        amountCell(
          line.cents,
          (name) => `ROUND(ROUND(${name(VARIABLE, row, 1)}*1000,0)*${centsOf(name(VARIABLE, row, 3))}/1000,0)/100`,
        ),
      ]),
      [
        workspaceProject.shares.total,
        null,
        null,
        null,
        totalCell(
          variable.reduce((all, { cents }) => all + cents, 0),
          VARIABLE,
          variable.length,
          4,
        ),
      ],
    ],
    hasTotal: true,
  };
}

const tableFixed = ({ project: { fixed, business } }: ProjectSetting): ReportTable => ({
  kind: 'table',
  id: FIXED,
  title: t.fixed,
  columns: [{ label: costWords.what, width: 3 }, numberColumn(costWords.monthAmount)],
  rows: [
    ...fixed.map(({ what, cents }): ReportCell[] => [what, amountCell(cents)]),
    [workspaceProject.shares.total, totalCell(business.fixed, FIXED, fixed.length, 1)],
  ],
  hasTotal: true,
});

function tableInvestment({ project: { investments, months } }: ProjectSetting): ReportTable {
  const used = investments.map((one) => usedOf(one, months));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    kind: 'table',
    id: INVESTMENT,
    title: t.investment,
    columns: [
      { label: costWords.what, width: 2 },
      numberColumn(costWords.amount),
      numberColumn(costWords.life),
      numberColumn(t.used),
    ],
    rows: [
      ...investments.map(({ what, cents, life }, row): ReportCell[] => [
        what,
        amountCell(cents),
        whole(life),
        amountCell(used[row] ?? 0, (name) => {
          const [amount, lasts] = [name(INVESTMENT, row, 1), name(INVESTMENT, row, 2)];
          const share = `ROUND(${centsOf(amount)}*MIN(${input('months')(name)},${lasts})/${lasts},0)/100`;
          return `IF(${lasts}>0,${share},${amount})`;
        }),
      ]),
      [
        workspaceProject.shares.total,
        totalCell(sum(investments.map(({ cents }) => cents)), INVESTMENT, investments.length, 1),
        null,
        totalCell(sum(used), INVESTMENT, investments.length, 3),
      ],
    ],
    hasTotal: true,
  };
}

/** A column of the flow of cash of a case, over all its months. */
const flowOf =
  (id: Scenario['id'], which: CashColumn, months: number): Formula =>
  (name) =>
    nameRange(name, cashOf(id), columnOfCash(which), 0, months);

/** The sum of a column of the flow of cash as it was thought. @param months of the project */
const sumOfBase =
  (which: CashColumn, months: number): Formula =>
  (name) =>
    `SUM(${flowOf('base', which, months)(name)})`;
/** Whether a unit leaves anything. */
const isPaying: Formula = (name) => `${outcome('left')(name)}>0`;

type Results = Readonly<Record<string, readonly [string, ReportCell]>>;

/** What a unit leaves, what is paid anyway and what is earned. */
function listEarnings({ project }: ProjectSetting) {
  const { business, variable, fixed, investments, months } = project;
  const total = fixedTotalOf(business);
  const price = business.price ?? 0;
  const left = price - business.variable;
  return {
    variable: [t.costs, money(business.variable, (name) => name(VARIABLE, variable.length, 4))],
    left: [t.left, money(left, (name) => `ROUND(${input('price')(name)}-${outcome('variable')(name)},2)`)],
    percent: [
      t.leftPercent,
      percent(
        shareOf(left, price),
        (name) =>
          `IF(${input('price')(name)}>0,ROUND(${centsOf(outcome('left')(name))}*10000/${centsOf(input('price')(name))},0)/100,0)`,
      ),
    ],
    fixed: [t.fixed, money(total.fixed, (name) => `${name(FIXED, fixed.length, 1)}*${input('months')(name)}`)],
    used: [costWords.investment, money(total.used, (name) => name(INVESTMENT, investments.length, 3))],
    interest: [
      t.interest,
      money(
        total.interest,
        (name) => `MAX(0,ROUND(${input('loan-payment')(name)}*${input('loan-count')(name)}-${input('loan')(name)},2))`,
      ),
    ],
    taxes: [t.taxes, money(total.taxes, sumOfBase('tax', months))],
    all: [
      t.all,
      money(
        total.all,
        (name) =>
          `ROUND(${(['fixed', 'used', 'interest', 'taxes'] as const).map((which) => outcome(which)(name)).join('+')},2)`,
      ),
    ],
    units: [caseWords.rows.units, whole(unitsOf(business), sumOfBase('units', months))],
    profit: [
      t.profit,
      money(
        profitOf(business),
        (name) => `ROUND(${outcome('units')(name)}*${outcome('left')(name)}-${outcome('all')(name)},2)`,
      ),
    ],
  } satisfies Results;
}

/** The point at which nothing is lost, and the prices. */
function listPrices({ project }: ProjectSetting) {
  const { business, margin, marginOf } = project;
  const even = findBreakEven(business);
  const full = fullCostOf(business);
  const margins: Formula = (name) => centsOf(input('margin')(name));
  const wishedFormula: Formula = (name) => {
    const cost = centsOf(outcome('full')(name));
    const said =
      marginOf === 'on-price'
        ? `(-INT(-(${cost}*10000/(10000-${margins(name)}))))/100`
        : `(-INT(-(${cost}*(10000+${margins(name)})/10000)))/100`;
    const canBe = `${outcome('units')(name)}>0${marginOf === 'on-price' ? `,${margins(name)}<10000` : ''}`;
    return `IF(AND(${canBe}),${said},"")`;
  };
  const wished = margin === undefined || full === undefined ? undefined : priceFor(full, margin, marginOf);
  return {
    even: [
      t.evenUnits,
      whole(
        even.ok ? even.units : undefined,
        (name) =>
          `IF(${isPaying(name)},(-INT(-(${centsOf(outcome('all')(name))}/${centsOf(outcome('left')(name))}))),"")`,
      ),
    ],
    'even-month': [
      t.evenMonth,
      whole(
        even.ok ? even.perMonth : undefined,
        (name) => `IF(${isPaying(name)},(-INT(-(${outcome('even')(name)}/${input('months')(name)}))),"")`,
      ),
    ],
    'even-sales': [
      t.evenSales,
      money(
        even.ok ? even.salesPerMonth : undefined,
        (name) => `IF(${isPaying(name)},${outcome('even-month')(name)}*${input('price')(name)},"")`,
      ),
    ],
    full: [
      t.full,
      money(full, (name) => {
        const units = outcome('units')(name);
        return `IF(${units}>0,${outcome('variable')(name)}+(-INT(-(${centsOf(outcome('all')(name))}/${units})))/100,"")`;
      }),
    ],
    wished: [t.wished, money(wished, margin === undefined ? undefined : wishedFormula)],
  } satisfies Results;
}

/** How far units and price can fall, and what is still open in the end. */
function listFallRows({ project }: ProjectSetting, base: Scenario) {
  const falls = findFalls(project.business);
  const sumOf = (which: CashColumn) => sumOfBase(which, project.months);
  const canFall: Formula = (name) =>
    `AND(${isPaying(name)},${outcome('units')(name)}>0,N(${outcome('even')(name)})<=${outcome('units')(name)})`;
  const canCheapen: Formula = (name) =>
    `AND(${outcome('units')(name)}>0,${input('price')(name)}>0,${centsOf(`N(${outcome('full')(name)})`)}<=${centsOf(input('price')(name))})`;
  return {
    'units-fall': [
      `${caseWords.falls}: ${caseWords.rows.units}`,
      whole(falls.units?.fall, (name) => `IF(${canFall(name)},${outcome('units')(name)}-${outcome('even')(name)},"")`),
    ],
    'units-share': [
      `${caseWords.fallsPercent}: ${caseWords.rows.units}`,
      percent(
        falls.units?.share,
        (name) => `IF(${canFall(name)},INT(${outcome('units-fall')(name)}*10000/${outcome('units')(name)})/100,"")`,
      ),
    ],
    'price-fall': [
      `${caseWords.falls}: ${caseWords.rows.price}`,
      money(
        falls.price?.fall,
        (name) => `IF(${canCheapen(name)},ROUND(${input('price')(name)}-${outcome('full')(name)},2),"")`,
      ),
    ],
    'price-share': [
      `${caseWords.fallsPercent}: ${caseWords.rows.price}`,
      percent(
        falls.price?.share,
        (name) =>
          `IF(${canCheapen(name)},INT(${centsOf(outcome('price-fall')(name))}*10000/${centsOf(input('price')(name))})/100,"")`,
      ),
    ],
    'to-collect': [
      t.toCollect,
      money(base.cash.toCollect, (name) => `ROUND(${sumOf('sales')(name)}-${sumOf('collected')(name)},2)`),
    ],
    'to-pay': [t.toPay, money(base.cash.toPay, (name) => `ROUND(${sumOf('bought')(name)}-${sumOf('paid')(name)},2)`)],
  } satisfies Results;
}

function tableResults(setting: ProjectSetting, base: Scenario): ReportTable {
  const cells: Readonly<Record<Outcome, readonly [string, ReportCell]>> = {
    ...listEarnings(setting),
    ...listPrices(setting),
    ...listFallRows(setting, base),
  };
  return {
    kind: 'table',
    id: RESULTS,
    title: t.results,
    columns: [{ label: t.concept, width: 3 }, numberColumn(t.value)],
    rows: OUTCOMES.map((which) => [...cells[which]]),
  };
}

function tableCases({ project: { months }, scenarios }: ProjectSetting): ReportTable {
  const row = (label: string, cell: (one: Scenario) => ReportCell): ReportCell[] => [label, ...scenarios.map(cell)];
  const isAllLate =
    (id: Scenario['id']): Formula =>
    (name) =>
      `AND(${inCase('delay', id)(name)}>0,${input('cash-share')(name)}>=100)`;
  const change = (value: number): ReportCell => ({ value, decimals: 2, suffix: ' %' });
  const sumOf =
    (id: Scenario['id'], which: CashColumn): Formula =>
    (name) =>
      `SUM(${flowOf(id, which, months)(name)})`;
  const rows: Readonly<Record<CaseRow, ReportCell[]>> = {
    'price-change': row(caseWords.price, (one) => change(one.change.price)),
    'units-change': row(caseWords.units, (one) => change(one.change.units)),
    'cost-change': row(caseWords.cost, (one) => change(one.change.cost)),
    delay: row(caseWords.delay, (one) => whole(one.change.delay)),
    price: row(caseWords.rows.price, ({ id, business }) =>
      money(business.price, (name) => changedBy(input('price')(name), inCase('price-change', id)(name))),
    ),
    variable: row(caseWords.rows.variable, ({ id, business }) =>
      money(business.variable, (name) => changedBy(outcome('variable')(name), inCase('cost-change', id)(name))),
    ),
    share: row(cashWords.cashShare, ({ id, business }) =>
      percent(business.cashShare, (name) => `IF(${isAllLate(id)(name)},0,${input('cash-share')(name)})`),
    ),
    credit: row(cashWords.creditMonths, ({ id, business }) =>
      whole(business.creditMonths, (name) => {
        const delay = inCase('delay', id)(name);
        return `IF(${isAllLate(id)(name)},${delay},MAX(0,${input('credit-months')(name)}+${delay}))`;
      }),
    ),
    units: row(caseWords.rows.units, ({ id, units }) => whole(units, sumOf(id, 'units'))),
    sales: row(caseWords.rows.sales, ({ id, sales }) => money(sales, sumOf(id, 'sales'))),
    costs: row(caseWords.rows.costs, ({ id, costs }) =>
      money(
        costs,
        (name) => `ROUND(${inCase('units', id)(name)}*${inCase('variable', id)(name)}+${outcome('all')(name)},2)`,
      ),
    ),
    profit: row(caseWords.rows.profit, ({ id, profit }) =>
      money(profit, (name) => `ROUND(${inCase('sales', id)(name)}-${inCase('costs', id)(name)},2)`),
    ),
    even: row(caseWords.rows.breakEven, ({ id, breakEven }) =>
      whole(breakEven.ok ? breakEven.units : undefined, (name) => {
        const left = `ROUND((${inCase('price', id)(name)}-${inCase('variable', id)(name)})*100,0)`;
        return `IF(${left}>0,(-INT(-(${centsOf(outcome('all')(name))}/${left}))),"")`;
      }),
    ),
    lowest: row(caseWords.rows.lowest, ({ id, cash }) =>
      money(cash.lowest.closing, (name) => `MIN(${flowOf(id, 'closing', months)(name)})`),
    ),
  };
  return {
    kind: 'table',
    id: CASES,
    title: caseWords.table,
    columns: [{ label: caseWords.concept, width: 2 }, ...scenarios.map(({ id }) => numberColumn(caseWords.names[id]))],
    rows: CASE_ROWS.map((which) => rows[which]),
  };
}

/** The flow of cash of a case, with every column that makes it up. */
function tableFlow({ project, format }: ProjectSetting, { id, cash }: Scenario): ReportTable {
  const { months, fixed, investments } = project;
  const table = cashOf(id);
  const at =
    (which: CashColumn, row: number): Formula =>
    (name) =>
      name(table, row, columnOfCash(which));
  const places = flowOf(id, 'place', months);
  /** What a column has some months before. */
  const earlier =
    (which: CashColumn, row: number, lag: Formula): Formula =>
    (name) =>
      `SUMIF(${places(name)},${at('place', row)(name)}-${lag(name)},${flowOf(id, which, months)(name)})`;
  /** A part of an amount at once, and the rest of an earlier one. */
  const spread =
    (which: CashColumn, row: number, share: Formula, lag: Formula): Formula =>
    (name) => {
      const before = earlier(which, row, lag)(name);
      return `ROUND(${partOf(at(which, row)(name), share(name))}+${before}-${partOf(before, share(name))},2)`;
    };
  const isBase = id === 'base';
  const baseCell =
    (which: CashColumn, row: number): Formula =>
    (name) =>
      name(cashOf('base'), row, columnOfCash(which));
  const cellsOf = (month: CashMonth, row: number): Readonly<Record<CashColumn, ReportCell>> => ({
    month: nameMonth(project, month.place, format),
    place: whole(month.place),
    units: whole(
      month.units,
      isBase
        ? undefined
        : (name) =>
            `ROUND(${baseCell('units', row)(name)}*(10000+${centsOf(inCase('units-change', id)(name))})/10000,0)`,
    ),
    sales: amountCell(month.sales, (name) => `${at('units', row)(name)}*${inCase('price', id)(name)}`),
    collected: amountCell(month.collected, spread('sales', row, inCase('share', id), inCase('credit', id))),
    contributions: amountCell(month.contributions, row === 0 ? input('contributions') : undefined),
    loanIn: amountCell(
      month.loanIn,
      (name) => `IF(${at('place', row)(name)}=${input('loan-month')(name)},${input('loan')(name)},0)`,
    ),
    bought: amountCell(month.bought, (name) => {
      const units = flowOf(id, 'units', months)(name);
      const ahead = input('buy-before')(name);
      const which = row === 0 ? `"<="&${ahead}` : `${at('place', row)(name)}+${ahead}`;
      return `SUMIF(${places(name)},${which},${units})*${inCase('variable', id)(name)}`;
    }),
    paid: amountCell(month.paid, spread('bought', row, input('paid-share'), input('supplier-months'))),
    fixed: amountCell(month.fixed, row === 0 ? undefined : (name) => name(FIXED, fixed.length, 1)),
    investment: amountCell(month.investment, row === 0 ? (name) => name(INVESTMENT, investments.length, 1) : undefined),
    tax: amountCell(month.tax, isBase ? undefined : baseCell('tax', row)),
    loanOut: amountCell(month.loanOut, (name) => {
      const [place, from] = [at('place', row)(name), input('loan-from')(name)];
      const isDue = `AND(${place}>=${from},${place}<${from}+${input('loan-count')(name)})`;
      return `IF(${isDue},${input('loan-payment')(name)},0)`;
    }),
    closing: amountCell(month.closing, (name) => {
      const before = row === 0 ? input('opening')(name) : at('closing', row - 1)(name);
      const sum = (parts: readonly CashColumn[], sign: string) =>
        parts.map((which) => `${sign}${at(which, row)(name)}`).join('');
      const comes = sum(['collected', 'contributions', 'loanIn'], '+');
      return `ROUND(${before}${comes}${sum(['paid', 'fixed', 'investment', 'tax', 'loanOut'], '-')},2)`;
    }),
  });
  return {
    kind: 'table',
    id: table,
    title: t.cashOf(caseWords.names[id]),
    columns: CASH_COLUMNS.map((which) => ({
      label: cashWords.columns[which],
      ...(which === 'month' ? { width: 1.6 } : { isNumber: true }),
    })),
    rows: cash.months.map((month, row) => CASH_COLUMNS.map((which) => cellsOf(month, row)[which])),
  };
}
