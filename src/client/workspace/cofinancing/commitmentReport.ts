import { textOf } from '#domain/workspace/cells.ts';
import { listCostFaults } from '#domain/workspace/cofinancing/faults.ts';
import type { Firm } from '#domain/workspace/network.ts';
import type { Report, ReportBlock, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import { amountCell, dayCell, totalCell } from './reportCells.ts';
import type { LedgerSetting } from './setting.ts';
import { nameCost, tellCostFault, tellFirm } from './tell.ts';

const t = workspaceCofinancing.commitment;
const { columns } = workspaceCofinancing;
const GIVES = 'gives';
const PROJECT = 'project';

const heading = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });
const table = (of: Omit<ReportTable, 'kind' | 'hasTotal'>): ReportTable => ({ kind: 'table', hasTotal: true, ...of });

/** What a firm promised, item by item. */
const listGiven = ({ costs }: LedgerSetting, firm: Firm) =>
  costs.flatMap((cost) => {
    const cents = cost.promises.find((promise) => promise.firm.id === firm.id)?.cents ?? 0;
    return cents > 0 ? [{ cost, cents }] : [];
  });

/** What is missing before a commitment can be signed. */
export function listBefore(setting: LedgerSetting, firm: Firm): readonly string[] {
  const { cells, expenses, format, money } = setting;
  const given = listGiven(setting, firm);
  const isEmpty = (path: string) => textOf(cells, path) === '';
  return [
    ...(isEmpty('network/name') ? [t.faults.network] : []),
    ...(isEmpty('cofinancing/entity') ? [t.faults.entity] : []),
    ...(isEmpty('cofinancing/on') ? [t.faults.date] : []),
    ...(given.length ? [] : [t.faults.gives]),
    ...(isEmpty('cofinancing/how') ? [t.faults.how] : []),
    ...given.flatMap(({ cost }) =>
      listCostFaults(cells, expenses, cost).map((fault) =>
        workspaceCofinancing.ledger.fault(nameCost(cost), tellCostFault(fault, format, money)),
      ),
    ),
  ];
}

/** What a firm and the entity that carries the project out sign. */
export function buildCommitmentReport(setting: LedgerSetting, firm: Firm): Report {
  const { cells, format, frame } = setting;
  const text = (field: string) => textOf(cells, `cofinancing/${field}`);
  const name = tellFirm(cells, firm.id);
  return {
    ...frame,
    title: t.title,
    about: [
      [t.network, textOf(cells, 'network/name')],
      [t.firm, name],
      [t.entity, text('entity')],
      [t.date, text('on') && format.date(text('on'))],
      [workspaceCofinancing.ledger.currency, text('currency')],
    ],
    blocks: [
      { kind: 'paragraph', text: t.opening(name, text('entity') || t.someEntity) },
      heading(t.gives),
      ...tellGiven(setting, firm),
      heading(t.project),
      ...tellProject(setting),
      ...tellOthers(setting),
      ...tellNotPaid(setting),
      ...(['how', 'also', 'if-late'] as const).flatMap((term) =>
        sayLines(term === 'if-late' ? t.ifLate : t[term], text(term)),
      ),
      { kind: 'paragraph', text: t.legal },
      {
        kind: 'signatures',
        names: [t.signer(name, firm.person), t.signer(text('entity') || t.entity, text('signer'))],
      },
    ],
  };
}

function tellGiven(setting: LedgerSetting, firm: Firm): readonly ReportBlock[] {
  const given = listGiven(setting, firm);
  if (!given.length) return [{ kind: 'paragraph', text: t.givesNothing }];
  const total = given.reduce((sum, { cents }) => sum + cents, 0);
  const hasParts = given.some(({ cost }) => cost.parts > 1);
  return [
    table({
      id: GIVES,
      title: t.gives,
      columns: [
        { label: columns.cost, width: 3 },
        { label: columns.amount, isNumber: true },
        { label: columns.due, width: 1.4 },
        { label: columns.parts, isNumber: true },
      ],
      rows: [
        ...given.map(({ cost, cents }): ReportCell[] => [
          nameCost(cost),
          amountCell(cents),
          dayCell(cost.due),
          { value: cost.parts, decimals: 0 },
        ]),
        [columns.total, totalCell(total, GIVES, given.length, 1), null, null],
      ],
      ...(hasParts ? { note: t.givesNote } : {}),
    }),
  ];
}

function tellProject({ costs }: LedgerSetting): readonly ReportBlock[] {
  const paid = costs.filter(({ funding }) => funding.project > 0);
  if (!paid.length) return [{ kind: 'paragraph', text: t.projectNothing }];
  const total = paid.reduce((sum, { funding }) => sum + funding.project, 0);
  return [
    table({
      id: PROJECT,
      title: t.project,
      columns: [
        { label: columns.cost, width: 3 },
        { label: columns.amount, isNumber: true },
      ],
      rows: [
        ...paid.map((cost): ReportCell[] => [nameCost(cost), amountCell(cost.funding.project)]),
        [columns.total, totalCell(total, PROJECT, paid.length, 1)],
      ],
    }),
  ];
}

/** What other entities give, each on a line of its own. */
function tellOthers({ costs, money }: LedgerSetting): readonly ReportBlock[] {
  const items = costs
    .filter(({ funding }) => funding.third > 0)
    .map((cost) => t.other(cost.thirdName || t.someOther, money(cost.funding.third), nameCost(cost)));
  return items.length ? [heading(t.others), { kind: 'list', ordered: false, items }] : [];
}

/** What the project does not pay, as the site has it. */
function tellNotPaid({ expenses }: LedgerSetting): readonly ReportBlock[] {
  const items = expenses
    .filter(({ projectMayPay }) => projectMayPay === 'no')
    .map(({ title, why }) => t.notPaidItem(title, why));
  return items.length ? [heading(t.notPaid), { kind: 'list', ordered: false, items }] : [];
}

/** A heading, and what stands below it: lines as a list, one as a sentence, nothing as what is to be agreed. */
function sayLines(title: string, text: string): readonly ReportBlock[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [
    heading(title),
    lines.length > 1 ? { kind: 'list', ordered: false, items: lines } : { kind: 'paragraph', text: lines[0] ?? t.open },
  ];
}
