import { listAdmitted, type Judge } from '#domain/workspace/contest/contests.ts';
import { LEVELS } from '#domain/workspace/contest/fields.ts';
import type { Report, ReportBlock } from '#domain/workspace/report.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import type { ContestSetting } from './setting.ts';
import { nameContest, nameCriterion, nameEntry } from './tell.ts';

const { paper: t, columns } = workspaceContest;

/** Where a level is marked by hand. */
const BOX = '☐';

/** The sheet of a judge to be filled in by hand: nothing of it is written yet. */
export function buildPaperReport({ contest, frame }: ContestSetting, judge: Judge): Report {
  const sheets = listAdmitted(contest).flatMap((entry, place): readonly ReportBlock[] => [
    { kind: 'heading', level: 2, text: [nameEntry(entry), entry.product].filter(Boolean).join(' · ') },
    ...(judge.conflicts.has(entry.id)
      ? [{ kind: 'paragraph' as const, text: t.conflict }]
      : [
          {
            kind: 'table' as const,
            id: `sheet-${place + 1}`,
            title: nameEntry(entry),
            columns: [
              { label: t.criterion, width: 5 },
              { label: columns.weight, isNumber: true, width: 1.2 },
              ...LEVELS.map((level) => ({ label: String(level), width: 0.6 })),
            ],
            rows: contest.criteria.map((criterion) => [
              nameCriterion(criterion),
              { value: criterion.weight, decimals: 0 },
              ...LEVELS.map(() => BOX),
            ]),
          },
          { kind: 'paragraph' as const, text: t.remark },
        ]),
  ]);
  const levels = contest.criteria.flatMap((criterion): readonly ReportBlock[] => [
    { kind: 'heading', level: 3, text: nameCriterion(criterion) },
    ...(criterion.ask ? [{ kind: 'paragraph' as const, text: criterion.ask }] : []),
    {
      kind: 'list',
      ordered: false,
      items: LEVELS.map((level) => t.levelLine(level, criterion.levels[level - 1] ?? '')),
    },
  ]);
  return {
    ...frame,
    title: t.title(judge.label, nameContest(contest)),
    about: [],
    blocks: [
      { kind: 'paragraph', text: t.help },
      ...sheets,
      { kind: 'heading', level: 2, text: t.levels },
      ...levels,
      { kind: 'signatures', names: [`${t.signature}: ${judge.label}`] },
    ],
  };
}
