import { textOf, type Cells } from '#domain/workspace/cells.ts';
import type { DiagnosisAreaModel } from '#domain/workspace/diagnosis/model.ts';
import { listActivities, type Activity } from '#domain/workspace/plan/activities.ts';
import { fromCents } from '#domain/workspace/money.ts';
import { centsOfLine, pledgedOf, sumFunding, type Funding } from '#domain/workspace/plan/budget.ts';
import { listFaults } from '#domain/workspace/plan/faults.ts';
import { planPathOf, SOURCES } from '#domain/workspace/plan/fields.ts';
import { daysOf, listMonths } from '#domain/workspace/plan/timeline.ts';
import { nameRange, type CellName, type Report, type ReportBlock, type ReportCell } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { workspacePlan } from '#words/workspacePlan.ts';
import type { Owner } from './owners.ts';
import { moneyOf, nameOf, tellFault, tellGap, type TellMoney } from './tell.ts';

const t = workspacePlan.report;

/** What the report of a plan is made of. */
export interface PlanReportSetting {
  readonly cells: Cells;
  readonly areas: readonly DiagnosisAreaModel[];
  readonly owner: Owner;
  readonly format: Formats;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

const LINES = 'costs';
const BUDGET = 'budget';

const day = (value: string): ReportCell => (value ? { day: value } : null);
const amount = (cents: number, formula?: (name: CellName) => string): ReportCell => ({
  value: fromCents(cents),
  decimals: 2,
  ...(formula ? { formula } : {}),
});

/** Lines at the head of every paper of a plan. */
export const listAbout = (cells: Cells, owner: Owner): readonly (readonly [string, string])[] => [
  [t.network, textOf(cells, 'network/name')],
  ...(owner.isNetwork ? [] : [[t.firm, owner.name] as const]),
];

/** A plan in words, month by month, and with what it costs. */
export function buildPlanReport(setting: PlanReportSetting): Report {
  const { cells, owner, format, frame } = setting;
  const activities = listActivities(cells, owner.id);
  const text = (field: string) => textOf(cells, planPathOf(owner.id, field));
  return {
    ...frame,
    title: owner.title,
    about: [
      ...listAbout(cells, owner),
      [t.on, text('on') && format.date(text('on'))],
      [t.who, text('who')],
      [t.currency, text('currency')],
    ],
    blocks: [
      { kind: 'heading', level: 2, text: t.words },
      ...tellPlan(setting, activities).map((said) => ({ kind: 'paragraph', text: said }) as const),
      ...(activities.length
        ? [
            ...listReview(setting, activities),
            ...tableActivities(setting, activities),
            ...tellMonths(format, activities),
            ...tableCosts(activities),
            ...tableBudget(owner, activities),
            ...tellServices(activities),
            { kind: 'signatures', names: owner.isNetwork ? t.signaturesNetwork : t.signatures } as const,
          ]
        : []),
      { kind: 'paragraph', text: workspacePlan.own },
    ],
  };
}

/** What a plan costs and who pays it, in sentences. */
export function tellMoneyOf(owner: Owner, funding: Funding, money: TellMoney): readonly string[] {
  const { cost, own, project, third, missing } = funding;
  const paid = owner.isNetwork ? t.paidNetwork : t.paid;
  return [
    t.costs(money(cost)),
    ...(pledgedOf(funding) ? [paid(money(own), money(project), money(third))] : []),
    ...(missing > 0 ? [t.missing(money(missing))] : missing < 0 ? [t.over(money(-missing))] : []),
  ];
}

function tellPlan({ cells, owner, format }: PlanReportSetting, activities: readonly Activity[]): readonly string[] {
  if (!activities.length) return [t.nothing];
  const count = (state: Activity['state']) => format.number(activities.filter((one) => one.state === state).length);
  const dated = activities.flatMap((activity) => daysOf(activity) ?? []).sort();
  const [first] = dated;
  const last = dated.at(-1);
  const money = tellMoneyOf(
    owner,
    sumFunding(activities.map(({ funding }) => funding)),
    moneyOf(cells, owner.id, format),
  );
  return [
    t.progress(workspacePlan.activities(activities.length), count('done'), count('under-way'), count('to-do')),
    ...(first && last ? [t.span(format.date(first), format.date(last))] : []),
    money.join(' '),
  ];
}

function listReview(
  { cells, owner, format, frame }: PlanReportSetting,
  activities: readonly Activity[],
): readonly ReportBlock[] {
  const money = moneyOf(cells, owner.id, format);
  const began = textOf(cells, 'network/began');
  const items = activities.flatMap((activity) =>
    listFaults(activity, began, frame.createdOn).map((fault) =>
      t.fault(nameOf(activity), tellFault(fault, format, money)),
    ),
  );
  if (!items.length) return [];
  return [
    { kind: 'heading', level: 2, text: t.review },
    { kind: 'list', ordered: false, items },
  ];
}

function tableActivities({ areas }: PlanReportSetting, activities: readonly Activity[]): readonly ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: t.activities },
    {
      kind: 'table',
      id: 'activities',
      title: t.activities,
      columns: [
        { label: t.what, width: 3 },
        { label: t.gap, width: 2 },
        { label: t.begins, width: 1.3 },
        { label: t.ends, width: 1.3 },
        { label: t.responsible, width: 1.5 },
        { label: t.needs, width: 2 },
        { label: t.sign, width: 3 },
        { label: t.state },
      ],
      rows: activities.map((activity) => [
        nameOf(activity),
        tellGap(activity, areas),
        day(activity.begins),
        day(activity.ends),
        activity.who,
        activity.needs,
        activity.sign,
        workspacePlan.states[activity.state],
      ]),
    },
  ];
}

/** What begins and what ends in each month. */
function tellMonths(format: Formats, activities: readonly Activity[]): readonly ReportBlock[] {
  const say = (of: readonly Activity[], one: (names: string) => string, many: (names: string) => string) =>
    of.length ? [(of.length === 1 ? one : many)(format.list(of.map((activity) => t.quoted(nameOf(activity)))))] : [];
  const items = listMonths(activities).map(({ month, begins, ends }) => {
    const written = format.date(month);
    const parts = [...say(begins, t.begin, t.beginMany), ...say(ends, t.end, t.endMany)];
    return t.month(written.charAt(0).toUpperCase() + written.slice(1), parts.join('; '));
  });
  if (!items.length) return [];
  return [
    { kind: 'heading', level: 2, text: t.months },
    { kind: 'list', ordered: false, items },
  ];
}

/** Where the lines of each activity stand in their table. */
const placeLines = (activities: readonly Activity[]): readonly number[] =>
  activities.map((_, place) => activities.slice(0, place).reduce((sum, { lines }) => sum + lines.length, 0));

function tableCosts(activities: readonly Activity[]): readonly ReportBlock[] {
  const lines = activities.flatMap((activity) => activity.lines.map((line) => ({ activity, line })));
  if (!lines.length) return [];
  const total = lines.reduce((sum, { line }) => sum + (centsOfLine(line) ?? 0), 0);
  const number = (value: number | undefined): ReportCell => ({ value: value ?? null, decimals: 2 });
  return [
    { kind: 'heading', level: 2, text: t.lines },
    {
      kind: 'table',
      id: LINES,
      title: t.lines,
      columns: [
        { label: t.what, width: 3 },
        { label: t.lineWhat, width: 3 },
        { label: t.quantity, isNumber: true },
        { label: t.unitCost, isNumber: true },
        { label: t.total, isNumber: true },
      ],
      rows: [
        ...lines.map(({ activity, line }, row): ReportCell[] => [
          nameOf(activity),
          line.what,
          number(line.quantity),
          number(line.unitCost),
          amount(centsOfLine(line) ?? 0, (name) => `ROUND(${name(LINES, row, 2)}*${name(LINES, row, 3)},2)`),
        ]),
        [t.total, null, null, null, amount(total, (name) => `SUM(${nameRange(name, LINES, 4, 0, lines.length - 1)})`)],
      ],
      hasTotal: true,
    },
  ];
}

/** What a source pays of an activity: as it was said, or as the share that it is of the cost. */
function payCell({ pledge, funding }: Activity, place: number, row: number): ReportCell {
  const source = SOURCES[place] ?? 'own';
  if (!pledge.isByShare) return amount(funding[source]);
  const upTo = (count: number) => SOURCES.slice(0, count).reduce((sum, one) => sum + (pledge.said[one] ?? 0) * 100, 0);
  const part = (name: CellName, count: number) => `ROUND(${name(BUDGET, row, 1)}*${Math.round(upTo(count))}/10000,2)`;
  return amount(funding[source], (name) =>
    place === 0 ? part(name, 1) : `${part(name, place + 1)}-${part(name, place)}`,
  );
}

function tableBudget(owner: Owner, activities: readonly Activity[]): readonly ReportBlock[] {
  const begins = placeLines(activities);
  const sum = sumFunding(activities.map(({ funding }) => funding));
  const missing = (cents: number, row: number) =>
    amount(cents, (name) => [1, 2, 3, 4].map((column) => name(BUDGET, row, column)).join('-'));
  const total = (cents: number, column: number) =>
    amount(cents, (name) => `SUM(${nameRange(name, BUDGET, column, 0, activities.length - 1)})`);
  const rows = activities.map((activity, row): ReportCell[] => {
    const { lines, funding } = activity;
    const from = begins[row] ?? 0;
    const cost = lines.length
      ? amount(funding.cost, (name) => `SUM(${nameRange(name, LINES, 4, from, from + lines.length - 1)})`)
      : amount(0);
    const paid = SOURCES.map((_, place) => payCell(activity, place, row));
    return [nameOf(activity), cost, ...paid, missing(funding.missing, row)];
  });
  return [
    { kind: 'heading', level: 2, text: t.budget },
    {
      kind: 'table',
      id: BUDGET,
      title: t.budget,
      columns: [
        { label: t.what, width: 3 },
        { label: t.cost, isNumber: true },
        { label: owner.isNetwork ? t.ownNetwork : t.own, isNumber: true },
        { label: t.project, isNumber: true },
        { label: t.third, isNumber: true },
        { label: t.lacking, isNumber: true },
      ],
      rows: [
        ...rows,
        [
          t.total,
          ...[sum.cost, ...SOURCES.map((source) => sum[source])].map((cents, place) => total(cents, place + 1)),
          missing(sum.missing, activities.length),
        ],
      ],
      hasTotal: true,
      ...(sum.missing < 0 || activities.some(({ funding }) => funding.missing < 0) ? { note: t.budgetNote } : {}),
    },
  ];
}

function tellServices(activities: readonly Activity[]): readonly ReportBlock[] {
  const items = activities.flatMap((activity) => {
    const { service, serviceName } = activity;
    const kind = service && workspacePlan.activity.services[service];
    return kind ? [t.service(kind, serviceName || nameOf(activity), nameOf(activity))] : [];
  });
  if (!items.length) return [];
  return [
    { kind: 'heading', level: 2, text: t.services },
    { kind: 'list', ordered: false, items },
  ];
}
