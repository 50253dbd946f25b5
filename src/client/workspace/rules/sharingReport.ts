import { textOf } from '#domain/workspace/cells.ts';
import { fromCents } from '#domain/workspace/money.ts';
import { findSharingQuestion } from '#domain/workspace/rules/answers.ts';
import { listUnevenFirms, type Example } from '#domain/workspace/rules/example.ts';
import type { SharingWay } from '#domain/workspace/rules/model.ts';
import { WAYS, type SetAside } from '#domain/workspace/rules/sharing.ts';
import {
  nameRange,
  type CellName,
  type Report,
  type ReportBlock,
  type ReportCell,
  type ReportTable,
} from '#domain/workspace/report.ts';
import { workspace } from '#words/workspace.ts';
import { workspaceRules as words } from '#words/workspaceRules.ts';
import { nameFirm } from '../nameFirm.ts';
import type { RulesSetting } from './setting.ts';
import { tellPercent } from './tell.ts';

const t = words.sharing;

/** Names of the tables, in formulas. */
const [BASE, FIRMS, MIX, SHARES, REMAINDERS] = ['base', 'firms', 'mix', 'shares', 'remainders'] as const;
const MIX_PARTS = ['equal', 'contribution', 'work'] as const;
/** Decimals of a cent to which a spreadsheet works: further ones are noise of its numbers. */
const FINE = 6;

type Formula = (name: CellName) => string;

const amount = (cents: number | undefined, formula?: Formula): ReportCell => ({
  value: cents === undefined ? null : fromCents(cents),
  decimals: 2,
  ...(formula ? { formula } : {}),
});

/** The example of sharing as a document of its own, with the tables from which a spreadsheet works it out again. */
export function buildSharingReport(setting: RulesSetting, example: Example): Report {
  const { cells, format, frame } = setting;
  return {
    ...frame,
    title: t.report,
    about: [
      [workspace.documents.network, textOf(cells, 'network/name')],
      [words.document.on, format.date(frame.createdOn)],
      [words.currency, textOf(cells, 'rules/currency')],
    ],
    blocks: [
      ...listSharingBlocks(setting, example),
      ...listRemainders(setting, example),
      { kind: 'paragraph', text: words.own },
    ],
  };
}

/** What is shared and what each firm gets by each way. */
export function listSharingBlocks(setting: RulesSetting, example: Example): readonly ReportBlock[] {
  const { profit, aside, rate, reserve } = example;
  if (profit === undefined) return [{ kind: 'paragraph', text: t.noProfit }];
  if (!aside) {
    const taken = words.faults.asideOver(tellPercent(rate.value + reserve.value, setting.format));
    return [{ kind: 'paragraph', text: taken }];
  }
  return [
    ...(profit < 0 ? [{ kind: 'paragraph', text: t.loss } as const] : []),
    ...(profit === 0 ? [{ kind: 'paragraph', text: t.zero } as const] : []),
    { kind: 'heading', level: 2, text: t.base },
    tableBase(example, profit, aside),
    { kind: 'heading', level: 2, text: t.firms },
    tableFirms(setting, example),
    ...listMix(example),
    ...listShares(setting, example),
  ];
}

/** Where the rows of the base stand. */
const rowsOfBase = ({ isByParts }: Example) => {
  const profit = isByParts ? 2 : 0;
  return { profit, rate: profit + 1, reserve: profit + 2, rest: profit + 3 };
};

function tableBase(example: Example, profit: number, aside: SetAside): ReportTable {
  const { isByParts, income, costs, rate, reserve } = example;
  const rows = rowsOfBase(example);
  const percent = (value: number): ReportCell => ({ value, decimals: 2, suffix: ' %' });
  const upTo = (name: CellName, count: number) =>
    `ROUND(${name(BASE, rows.profit, 2)}*(${[rows.rate, rows.reserve]
      .slice(0, count)
      .map((row) => name(BASE, row, 1))
      .join('+')})/100,2)`;
  const ofProfit =
    (say: Formula): Formula =>
    (name) =>
      `IF(${name(BASE, rows.profit, 2)}>0,${say(name)},0)`;
  return {
    kind: 'table',
    id: BASE,
    title: t.base,
    columns: [
      { label: t.concept, width: 3 },
      { label: t.percent, isNumber: true },
      { label: t.amount, isNumber: true },
    ],
    rows: [
      ...(isByParts
        ? [
            [t.income, null, amount(income ?? 0)],
            [t.costs, null, amount(costs ?? 0)],
          ]
        : []),
      [t.baseProfit, null, amount(profit, isByParts ? (name) => `${name(BASE, 0, 2)}-${name(BASE, 1, 2)}` : undefined)],
      [
        t.baseRate,
        percent(rate.value),
        amount(
          aside.rate,
          ofProfit((name) => upTo(name, 1)),
        ),
      ],
      [
        t.baseReserve,
        percent(reserve.value),
        amount(
          aside.reserve,
          ofProfit((name) => `${upTo(name, 2)}-${upTo(name, 1)}`),
        ),
      ],
      [
        t.baseRest,
        null,
        amount(aside.rest, (name) => [rows.profit, rows.rate, rows.reserve].map((row) => name(BASE, row, 2)).join('-')),
      ],
    ],
    hasTotal: true,
  };
}

function tableFirms({ cells }: RulesSetting, { partners }: Example): ReportTable {
  const last = partners.length - 1;
  const put = partners.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
  const worked = partners.reduce((sum, { work }) => sum + Math.round((work ?? 0) * 100), 0);
  const total = (value: number, column: number): ReportCell => ({
    value: fromCents(value),
    decimals: 2,
    ...(partners.length ? { formula: (name: CellName) => `SUM(${nameRange(name, FIRMS, column, 0, last)})` } : {}),
  });
  return {
    kind: 'table',
    id: FIRMS,
    title: t.firms,
    columns: [
      { label: t.firm, width: 3 },
      { label: t.contribution, isNumber: true },
      { label: t.work, isNumber: true },
    ],
    rows: [
      ...partners.map(({ firm, contribution, work }): ReportCell[] => [
        nameFirm(cells, firm),
        amount(contribution),
        { value: work ?? null, decimals: 2 },
      ]),
      [t.total, total(put, 1), total(worked, 2)],
    ],
    hasTotal: true,
  };
}

function listMix({ mix }: Example): readonly ReportBlock[] {
  const total = MIX_PARTS.reduce((sum, part) => sum + mix[part].value, 0);
  const percent = (value: number, formula?: Formula): ReportCell => ({
    value,
    decimals: 2,
    suffix: ' %',
    ...(formula ? { formula } : {}),
  });
  return [
    { kind: 'heading', level: 2, text: t.mixTable },
    {
      kind: 'table',
      id: MIX,
      title: t.mixTable,
      columns: [
        { label: t.part, width: 3 },
        { label: t.percent, isNumber: true },
      ],
      rows: [
        ...MIX_PARTS.map((part): ReportCell[] => [t.mixParts[part], percent(mix[part].value)]),
        [t.total, percent(total, (name) => `SUM(${nameRange(name, MIX, 1, 0, MIX_PARTS.length - 1)})`)],
      ],
      hasTotal: true,
      ...(MIX_PARTS.every((part) => mix[part].from === 'nobody') ? { note: t.mixDefault } : {}),
    },
  ];
}

/** The cents of a firm before they are made whole, as a spreadsheet works them out. */
function exactOf(example: Example, way: SharingWay, row: number): Formula {
  const { partners, mix } = example;
  const [count, last] = [partners.length, partners.length - 1];
  return (name) => {
    const whole = `ABS(${name(BASE, rowsOfBase(example).rest, 2)})*100`;
    const of = (column: number) => `${name(FIRMS, row, column)}/SUM(${nameRange(name, FIRMS, column, 0, last)})`;
    const part: Readonly<Record<(typeof MIX_PARTS)[number], string>> = {
      equal: `1/${count}`,
      contribution: of(1),
      work: of(2),
    };
    const said =
      way === 'mixed'
        ? MIX_PARTS.flatMap((one, place) =>
            // A part that does not count is left out: nobody may have put in or worked anything.
            mix[one].value > 0 ? [`${name(MIX, place, 1)}/100*${part[one]}`] : [],
          ).join('+')
        : part[way];
    return `ROUND(${whole}*(${said}),${FINE})`;
  };
}

/** The way's column in the tables that have one for each. */
const columnOf = (way: SharingWay): number => WAYS.indexOf(way) + 1;

/** What a firm gets: its whole cents, and one more where its remainder is among the greatest. */
function shareFormula(example: Example, way: SharingWay, row: number): Formula {
  const column = columnOf(way);
  const last = example.partners.length - 1;
  return (name) => {
    const all = nameRange(name, REMAINDERS, column, 0, last);
    const own = name(REMAINDERS, row, column);
    const place = `COUNTIF(${all},">"&${own})+COUNTIF(${nameRange(name, REMAINDERS, column, 0, row)},${own})`;
    const rest = name(BASE, rowsOfBase(example).rest, 2);
    return `SIGN(${rest})*(INT(${exactOf(example, way, row)(name)})+IF(${place}<=ROUND(SUM(${all}),0),1,0))/100`;
  };
}

function listShares(setting: RulesSetting, example: Example): readonly ReportBlock[] {
  const { cells, topics, format } = setting;
  const { partners, results, chosen, aside } = example;
  if (!results) return [{ kind: 'paragraph', text: t.faults['no-firms'] }];
  const last = partners.length - 1;
  const cellOf = (way: SharingWay, row: number): ReportCell => {
    const result = results[way];
    return result.ok ? amount(result.shares[row], shareFormula(example, way, row)) : null;
  };
  const totalOf = (way: SharingWay): ReportCell =>
    results[way].ok ? amount(aside?.rest, (name) => `SUM(${nameRange(name, SHARES, columnOf(way), 0, last)})`) : null;
  const unknown = WAYS.flatMap((way) => {
    const result = results[way];
    return result.ok ? [] : [t.unknown(t.ways[way], t.faults[result.fault])];
  });
  const idle = partners.filter(({ contribution }) => !contribution).map(({ firm }) => nameFirm(cells, firm));
  const limits = findSharingQuestion(topics)?.equalPart;
  const uneven = listUnevenFirms(example, topics).map((firm) => nameFirm(cells, firm));
  const say = (text: string) => ({ kind: 'paragraph', text }) as const;
  return [
    { kind: 'heading', level: 2, text: t.shares },
    {
      kind: 'table',
      id: SHARES,
      title: t.shares,
      columns: [{ label: t.firm, width: 2 }, ...WAYS.map((way) => ({ label: t.ways[way], isNumber: true }))],
      rows: [
        ...partners.map(({ firm }, row): ReportCell[] => [
          nameFirm(cells, firm),
          ...WAYS.map((way) => cellOf(way, row)),
        ]),
        [t.total, ...WAYS.map(totalOf)],
      ],
      hasTotal: true,
      ...(unknown.length ? { note: unknown.join(' ') } : {}),
    },
    ...(idle.length > 0 && idle.length < partners.length ? [say(t.zeroContribution(format.list(idle)))] : []),
    ...(chosen ? [say(t.chosen(t.ways[chosen]))] : []),
    ...(limits && uneven.length
      ? [
          say(
            t.uneven(
              format.list(uneven),
              tellPercent(limits.least, format),
              tellPercent(limits.most, format),
              limits.why,
            ),
          ),
        ]
      : []),
  ];
}

/** What each firm is left with below a cent: the cents that are left over go by it. */
function listRemainders({ cells }: RulesSetting, example: Example): readonly ReportBlock[] {
  const { partners, results, aside } = example;
  if (!results || !aside) return [];
  const cellOf = (way: SharingWay, row: number): ReportCell => {
    if (!results[way].ok) return null;
    const exact = exactOf(example, way, row);
    return {
      value: remainderOf(example, aside.rest, way, row),
      decimals: FINE,
      formula: (name) => `ROUND(${exact(name)}-INT(${exact(name)}),${FINE})`,
    };
  };
  return [
    { kind: 'heading', level: 2, text: t.remainders },
    {
      kind: 'table',
      id: REMAINDERS,
      title: t.remainders,
      columns: [{ label: t.firm, width: 2 }, ...WAYS.map((way) => ({ label: t.ways[way], isNumber: true }))],
      rows: partners.map(({ firm }, row) => [nameFirm(cells, firm), ...WAYS.map((way) => cellOf(way, row))]),
      note: t.remaindersNote,
    },
  ];
}

/** The fraction of a cent of a firm, to the decimals that are shown. */
function remainderOf({ partners, mix }: Example, rest: number, way: SharingWay, row: number): number {
  const put = partners.map(({ contribution }) => contribution ?? 0);
  const worked = partners.map(({ work }) => work ?? 0);
  const part = (of: readonly number[]) => (of[row] ?? 0) / (of.reduce((sum, one) => sum + one, 0) || 1);
  const parts = { equal: 1 / partners.length, contribution: part(put), work: part(worked) };
  const weight =
    way === 'mixed' ? MIX_PARTS.reduce((sum, one) => sum + (mix[one].value / 100) * parts[one], 0) : parts[way];
  const fine = 10 ** FINE;
  const exact = Math.round(Math.abs(rest) * weight * fine) / fine;
  return Math.round((exact - Math.floor(exact)) * fine) / fine;
}
