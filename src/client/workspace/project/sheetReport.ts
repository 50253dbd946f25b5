/** The sheet with which a project is presented, and what of it is still missing. */
import { textOf } from '#domain/workspace/cells.ts';
import type { Project } from '#domain/workspace/project/projects.ts';
import { listMembers, shareProfit } from '#domain/workspace/project/shares.ts';
import type { Report, ReportBlock, ReportCell } from '#domain/workspace/report.ts';
import { workspaceProject } from '#words/workspaceProject.ts';
import { amountCell, dayCell } from '../cofinancing/reportCells.ts';
import { nameFirm } from '../nameFirm.ts';
import { drawCash, tableCash } from './cashTable.ts';
import { tableScenarios } from './scenarioTable.ts';
import type { ProjectSetting } from './setting.ts';
import { tellRule } from './shareTable.ts';
import { nameProject, tellCash, tellChange, tellCosts, tellFalls, tellLosses, tellState } from './tell.ts';

const t = workspaceProject.sheet;
const { idea: ideaWords, shares: shareWords, decisions: decisionWords } = workspaceProject;

const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });
const head = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });
/** A heading with what stands under it, where there is anything. */
const part = (title: string, blocks: readonly ReportBlock[]): readonly ReportBlock[] =>
  blocks.length ? [head(title), ...blocks] : [];
const list = (items: readonly string[]): readonly ReportBlock[] =>
  items.length ? [{ kind: 'list', ordered: false, items }] : [];

/** What a sheet still lacks. */
export function listSheetMissing(project: Project): readonly string[] {
  const { missings } = t;
  const { business, kind } = project;
  const isPlan = kind === 'business-plan';
  const hasUnits = business.price !== undefined && business.units.some((count) => count > 0);
  return [
    ...(project.idea ? [] : [missings.idea]),
    ...(project.client ? [] : [missings.client]),
    ...(isPlan && !project.offer ? [missings.offer] : []),
    ...(isPlan && !project.selling ? [missings.selling] : []),
    ...(project.begins && project.ends ? [] : [missings.days]),
    ...(project.sign ? [] : [missings.sign]),
    ...(project.loss === undefined ? [missings.loss] : []),
    ...(hasUnits ? [] : [missings.price]),
    ...(business.variable + business.fixed > 0 ? [] : [missings.costs]),
    ...(project.risks.length ? [] : [missings.risks]),
    ...(project.sells || project.invoices || project.collects ? [] : [missings.roles]),
  ];
}

/** The sheet of a pilot, or the document of a business plan, which says more. */
export function buildSheetReport(setting: ProjectSetting): Report {
  const { cells, project, steps, scenarios, format, frame } = setting;
  const isPlan = project.kind === 'business-plan';
  const [base] = scenarios;
  const hasPrice = project.business.price !== undefined && base !== undefined;
  const cash = hasPrice ? tellCash(setting, base.cash) : undefined;
  return {
    ...frame,
    title: `${workspaceProject.kinds[project.kind]}: ${nameProject(project)}`,
    about: [
      [t.network, textOf(cells, 'network/name')],
      [t.days, tellDays(setting)],
      [t.state, tellState(steps, format)],
      [t.date, format.date(frame.createdOn)],
    ],
    blocks: [
      ...(project.isInvented ? [say(workspaceProject.invented)] : []),
      ...tellChange(setting).map(say),
      ...listIdea(setting),
      ...part(t.numbers, [
        // A pilot stands on one sheet: there the sentences are points.
        ...(isPlan ? tellCosts(setting).map(say) : list(tellCosts(setting))),
        ...(isPlan && hasPrice ? [tableScenarios(setting)] : []),
        ...tellLosses(setting).map(say),
        ...(isPlan ? tellFalls(setting).map(say) : []),
      ]),
      ...(cash && base
        ? part(t.cash, [
            say([cash.lowest, ...cash.rest].join(' ')),
            isPlan ? tableCash(setting, base) : drawCash(setting, base.cash),
          ])
        : []),
      ...part(t.firms, listFirmBlocks(setting)),
      ...part(t.roles, listRoles(setting)),
      ...part(t.schedule, listActivityBlocks(setting)),
      ...part(t.services, list(listServices(setting))),
      ...part(
        t.risks,
        list(project.risks.map(({ what, answer, who }) => [what, answer, who].filter(Boolean).join(' · '))),
      ),
      ...part(t.approval, [
        ...list(
          steps.map(({ state, on, who, note }) =>
            [decisionWords.entry(workspaceProject.states[state], format.date(on), who), note]
              .filter(Boolean)
              .join('. '),
          ),
        ),
        {
          kind: 'signatures',
          names: [t.approvalLine, ...listMembers(project).map(({ firm }) => nameFirm(cells, firm))],
        },
      ]),
      ...part(t.closing, listClosing(setting)),
      say(workspaceProject.own),
    ],
  };
}

/** What is done together, for whom and why: under headings in a plan, in a list on the one sheet of a pilot. */
function listIdea({ project, money }: ProjectSetting): readonly ReportBlock[] {
  const isPlan = project.kind === 'business-plan';
  const said = (
    [
      [ideaWords.what, project.idea],
      [ideaWords.client, project.client],
      [ideaWords.product, project.product],
      [ideaWords.why, project.why],
      [ideaWords.offer, isPlan ? project.offer : ''],
      [ideaWords.selling, isPlan ? project.selling : ''],
      [ideaWords.sign, project.sign],
      [ideaWords.loss, project.loss === undefined ? '' : money(project.loss)],
    ] as const
  ).filter(([, text]) => text !== '');
  if (isPlan) return said.flatMap(([title, text]) => part(title, [say(text)]));
  const line = (title: string, text: string) => `${title}${/[?:]$/.test(title) ? '' : ':'} ${text}`;
  return part(workspaceProject.parts.idea, list(said.map(([title, text]) => line(title, text))));
}

function tellDays({ project: { begins, ends }, format }: ProjectSetting): string {
  if (begins && ends) return t.span(format.date(begins), format.date(ends));
  return [begins, ends].filter(Boolean).map(format.date).join('');
}

/** What each firm puts in and what falls to it with what was thought. */
function listFirmBlocks(setting: ProjectSetting): readonly ReportBlock[] {
  const { cells, project, scenarios, rule, money, format } = setting;
  const members = listMembers(project);
  if (!members.length) return [];
  const profit = scenarios[0]?.profit;
  const shares = profit === undefined ? undefined : shareProfit(profit, members, rule);
  return [
    ...tellRule(setting).map(say),
    {
      kind: 'table',
      id: 'firms',
      title: shareWords.table,
      columns: [
        { label: shareWords.firm, width: 2 },
        { label: t.puts, width: 3 },
        { label: t.gets, isNumber: true },
      ],
      rows: members.map((member, place): ReportCell[] => [
        nameFirm(cells, member.firm),
        [
          ...(member.money > 0 ? [money(member.money)] : []),
          ...(member.inKind ? [member.inKind] : []),
          ...(member.kindValue > 0 ? [money(member.kindValue)] : []),
          ...(member.work
            ? [`${shareWords.work}: ${format.number(member.work, Number.isInteger(member.work) ? 0 : 2)}`]
            : []),
        ].join(', '),
        shares?.ok ? amountCell(shares.cents[place] ?? 0) : null,
      ]),
    },
    ...(shares && !shares.ok ? [say(shareWords.faults[shares.fault])] : []),
  ];
}

function listRoles({ project }: ProjectSetting): readonly ReportBlock[] {
  const { seller, sells, invoices, collects } = project;
  return [
    ...(seller ? [say(ideaWords.sellers[seller])] : []),
    ...list(
      (
        [
          [t.role.sells, sells],
          [t.role.invoices, invoices],
          [t.role.collects, collects],
        ] as const
      ).flatMap(([role, who]) => (who ? [`${role}: ${who}`] : [])),
    ),
  ];
}

/** The activities of the plan of the network that are of this project. */
function listActivityBlocks({ project: { activities } }: ProjectSetting): readonly ReportBlock[] {
  if (!activities.length) return [];
  return [
    {
      kind: 'table',
      id: 'activities',
      title: t.schedule,
      columns: [
        { label: t.activity, width: 3 },
        { label: t.who, width: 1.5 },
        { label: t.from },
        { label: t.until },
        { label: t.cost, isNumber: true },
      ],
      rows: activities.map(({ what, who, begins, ends, funding }): ReportCell[] => [
        what,
        who,
        dayCell(begins),
        dayCell(ends),
        amountCell(funding.cost),
      ]),
    },
  ];
}

const listServices = ({ project: { activities }, format }: ProjectSetting): readonly string[] =>
  activities
    .filter(({ service }) => service !== undefined)
    .map(({ serviceName, what, ends }) => t.service(serviceName || what, ends && format.date(ends)));

/** How it went, once somebody said so. */
function listClosing({ project }: ProjectSetting): readonly ReportBlock[] {
  const { reached, outcome, learned, decision } = project;
  return list([
    ...(reached ? [`${decisionWords.reached} ${decisionWords.reachedOf[reached]}`] : []),
    ...(outcome ? [`${decisionWords.outcome}: ${outcome}`] : []),
    ...(learned ? [`${decisionWords.learned}: ${learned}`] : []),
    ...(decision ? [`${decisionWords.decision}: ${decisionWords.decisions[decision]}`] : []),
  ]);
}
