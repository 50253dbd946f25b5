import { valueOf } from '#domain/workspace/cells.ts';
import type { Entry } from '#domain/workspace/contest/contests.ts';
import type { Report, ReportBlock, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { tellAdvice, tellResult } from './explain.ts';
import { tableRanking, tableScores, tableWeights } from './scoreTables.ts';
import type { ContestSetting } from './setting.ts';
import {
  nameCondition,
  nameContest,
  nameEntry,
  nameOfEntry,
  tellFarApart,
  tellReasons,
  tellRobust,
  tellSpread,
  tellTie,
  tellWinners,
} from './tell.ts';

const { act: t, columns, bases, conditions: answers, steps } = workspaceContest;

const heading = (text: string): ReportBlock => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
const list = (items: readonly string[], none: string): ReportBlock =>
  items.length ? { kind: 'list', ordered: false, items } : paragraph(none);

/** The record of a contest: what was given, to whom and why, and what was told to each contestant. */
export function buildActReport(setting: ContestSetting): Report {
  const { contest, ranking, format, frame } = setting;
  const { entries, criteria, judges, closed, conditions } = contest;
  const out = entries.filter(({ state }) => state === 'out');
  const ties = ranking.lines.filter(({ tiedWith }) => tiedWith.length > 0);
  const hasScores = ranking.lines.some(({ total }) => total);
  return {
    ...frame,
    title: t.title(nameContest(contest)),
    about: [
      [t.prize, contest.prize],
      [t.places, contest.places === undefined ? '' : steps.places(contest.places)],
      [t.payer, contest.payer],
      [t.lesser, contest.lesser],
      [t.due, contest.due && format.date(contest.due)],
      [t.decides, contest.decides && format.date(contest.decides)],
      [t.closed, closed && format.date(closed)],
      [t.closer, contest.closer],
      [t.date, format.date(frame.createdOn)],
    ],
    blocks: [
      ...(closed ? [] : [paragraph(t.draft)]),
      ...(setting.isOther ? [paragraph(t.isOther)] : []),
      ...(ranking.missing.length ? [paragraph(t.provisional)] : []),
      heading(t.winners),
      paragraph(tellWinners(setting)),
      heading(t.entries),
      tableEntries(entries),
      heading(t.conditions),
      ...(conditions.length ? [tableConditions(setting)] : [paragraph(t.noConditions)]),
      heading(t.outs),
      list(
        out.map((entry) => `${nameEntry(entry)}. ${answers.outFor(tellReasons(contest, entry, format))}`),
        t.none,
      ),
      ...(criteria.length ? [heading(t.criteria), tableWeights(setting)] : []),
      heading(t.jury),
      tableJudges(setting),
      ...(hasScores && judges.length
        ? [heading(t.ranking), tableRanking(setting), heading(t.scores), tableScores(setting)]
        : []),
      paragraph(workspaceContest.result.how),
      heading(t.ties),
      paragraph(t.tieRule(bases.ties[contest.tie])),
      list(
        ties.map((line) => `${nameOfEntry(contest, line.entryId)}. ${tellTie(setting, line)}`),
        t.noTies,
      ),
      ...(contest.drawNote ? [paragraph(contest.drawNote)] : []),
      heading(t.spread),
      list([...tellSpread(setting), ...tellFarApart(setting)], workspaceContest.result.nothing),
      ...(judges.length > 1 && hasScores ? [heading(t.robust), list(tellRobust(setting), '')] : []),
      heading(t.changes),
      ...(contest.changes.length ? [tableChanges(setting)] : [paragraph(t.noChanges)]),
      heading(t.explain),
      ...entries.flatMap((entry): readonly ReportBlock[] => [
        { kind: 'heading', level: 3, text: nameEntry(entry) },
        paragraph([tellResult(setting, entry), ...tellAdvice(setting, entry)].join(' ')),
      ]),
      ...(contest.lesser ? [paragraph(`${t.lesser}: ${contest.lesser}`)] : []),
      heading(t.signatures),
      {
        kind: 'signatures',
        names: [
          ...judges.map(({ label, name }) => [label, name].filter(Boolean).join(': ')),
          [t.forOrganiser, contest.closer].filter(Boolean).join(': '),
        ],
      },
    ],
  };
}

const tableEntries = (entries: readonly Entry[]): ReportTable => ({
  kind: 'table',
  id: 'entries',
  title: t.entries,
  columns: [
    { label: columns.network, width: 2 },
    { label: columns.product, width: 3 },
    { label: columns.place, width: 2 },
    { label: columns.result, width: 1.4 },
  ],
  rows: entries.map((entry) => [nameEntry(entry), entry.product, entry.place, answers.states[entry.state]]),
});

function tableConditions({ contest }: ContestSetting): ReportTable {
  return {
    kind: 'table',
    id: 'conditions',
    title: t.conditions,
    columns: [
      { label: columns.network, width: 2 },
      { label: columns.condition, width: 3 },
      { label: columns.answer },
      { label: columns.seen, width: 3 },
    ],
    rows: contest.entries.flatMap((entry) =>
      contest.conditions.map((condition): ReportCell[] => {
        const check = entry.checks.get(condition.id);
        return [
          nameEntry(entry),
          nameCondition(condition),
          answers.answers[check?.verdict ?? 'unseen'],
          check?.seen ?? '',
        ];
      }),
    ),
  };
}

function tableJudges({ contest, cells, format }: ContestSetting): ReportTable {
  return {
    kind: 'table',
    id: 'judges',
    title: t.jury,
    columns: [
      { label: columns.judge, width: 2 },
      { label: columns.from, width: 3 },
      { label: columns.conflicts, width: 2 },
    ],
    rows: contest.judges.map((judge) => [
      [judge.label, judge.name].filter(Boolean).join(': '),
      judge.from,
      format.list(
        contest.entries
          .filter(({ id }) => valueOf(cells, `contest/${contest.id}/judge/${judge.id}/conflict/${id}`) === true)
          .map(nameEntry),
      ),
    ]),
  };
}

function tableChanges({ contest: { changes } }: ContestSetting): ReportTable {
  return {
    kind: 'table',
    id: 'changes',
    title: t.changes,
    columns: [
      { label: columns.day, width: 1.4 },
      { label: columns.what, width: 1.4 },
      { label: columns.why, width: 3 },
      { label: columns.before, width: 3 },
    ],
    rows: changes.map(({ on, kind, why, before }) => [on ? { day: on } : '', t.changeKinds[kind], why, before]),
  };
}
