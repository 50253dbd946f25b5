import { listMembers, shareProfit } from '#domain/workspace/project/shares.ts';
import type { ReportBlock, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { amountCell, totalCell } from '../cofinancing/reportCells.ts';
import { nameFirm } from '../nameFirm.ts';
import type { ProjectSetting } from './setting.ts';
import { tellShare } from './tell.ts';

const t = workspaceProject.shares;
const SHARES = 'shares';

/** By which rule a profit is shared, and what is set aside of it before. */
export function tellRule({ rule, format }: Pick<ProjectSetting, 'rule' | 'format'>): readonly string[] {
  const percent = (value: number) => `${tellShare(Math.round(value * 100), format)} %`;
  return [
    (rule.isOfRules ? t.ofRules : t.ofProject)(t.ways[rule.way]),
    ...(rule.rate + rule.reserve > 0 ? [t.set(percent(rule.rate), percent(rule.reserve))] : []),
  ];
}

/** What each firm puts in and gets in each case, and what goes to the network; or why that is not known. */
export function listShareBlocks({ cells, project, scenarios, rule }: ProjectSetting): readonly ReportBlock[] {
  const members = listMembers(project);
  const known = scenarios.flatMap(({ id, profit }) =>
    profit === undefined ? [] : [{ id, profit, shares: shareProfit(profit, members, rule) }],
  );
  if (!known.length) return [{ kind: 'paragraph', text: t.noProfit }];
  const faults = new Set(known.flatMap(({ shares }) => (shares.ok ? [] : [t.faults[shares.fault]])));
  if (faults.size) return [...faults].map((text): ReportBlock => ({ kind: 'paragraph', text }));
  // Whoever explains what falls to a firm needs what it goes by.
  const isByWork = rule.way === 'work' || (rule.way === 'mixed' && rule.mix.work > 0);
  const ofWork = (work: number | undefined): ReportCell[] => (isByWork ? [{ value: work ?? null, decimals: 2 }] : []);
  const first = isByWork ? 3 : 2;
  const setAside = (part: 'rate' | 'reserve', label: string): ReportCell[][] =>
    known.some(({ shares }) => shares.ok && shares.aside[part] > 0)
      ? [
          [
            label,
            null,
            ...ofWork(undefined),
            ...known.map(({ shares }) => amountCell(shares.ok ? shares.aside[part] : 0)),
          ],
        ]
      : [];
  const rows: ReportCell[][] = [
    ...members.map(({ firm, money, kindValue, work }, place): ReportCell[] => [
      nameFirm(cells, firm),
      amountCell(money + kindValue),
      ...ofWork(work),
      ...known.map(({ shares }) => amountCell(shares.ok ? (shares.cents[place] ?? 0) : 0)),
    ]),
    ...setAside('rate', t.forNetwork),
    ...setAside('reserve', t.forReserve),
  ];
  const put = members.reduce((all, { money, kindValue }) => all + money + kindValue, 0);
  const table: ReportTable = {
    kind: 'table',
    id: SHARES,
    title: t.table,
    columns: [
      { label: t.firm, width: 2 },
      { label: t.contribution, isNumber: true },
      ...(isByWork ? [{ label: t.work, isNumber: true }] : []),
      ...known.map(({ id }) => ({ label: t.gets(workspaceProject.scenarios.names[id]), isNumber: true })),
    ],
    rows: [
      ...rows,
      [
        t.total,
        totalCell(put, SHARES, rows.length, 1),
        ...ofWork(undefined),
        ...known.map(({ profit }, place) => totalCell(profit, SHARES, rows.length, place + first)),
      ],
    ],
    hasTotal: true,
    note: t.note,
  };
  return [{ kind: 'heading', level: 2, text: t.table }, table];
}
