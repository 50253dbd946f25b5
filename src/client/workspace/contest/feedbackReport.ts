import { remarkOf, type Entry } from '#domain/workspace/contest/contests.ts';
import { MOST_LEVEL } from '#domain/workspace/contest/fields.ts';
import { roundFraction } from '#domain/workspace/contest/fraction.ts';
import type { Report, ReportBlock, ReportCell } from '#domain/workspace/report.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { tellAdvice, tellResult } from './explain.ts';
import type { ContestSetting } from './setting.ts';
import { DECIMALS, nameContest, nameCriterion, nameEntry } from './tell.ts';

const { feedback: t, columns } = workspaceContest;

/** What a contestant gets to read: its own figures alone, and nothing by which a judge could be known. */
export function buildFeedbackReport(setting: ContestSetting, entry: Entry): Report {
  const { contest, cells, ranking, format, frame } = setting;
  const line = ranking.lines.find(({ entryId }) => entryId === entry.id);
  const remarks = contest.judges.map((judge) => remarkOf(cells, contest.id, judge, entry.id)).filter(Boolean);
  const advice = tellAdvice(setting, entry);
  const wins = line?.wins === 'yes';
  return {
    ...frame,
    title: t.title(nameEntry(entry)),
    about: [
      [t.contest, nameContest(contest)],
      [t.date, format.date(contest.closed || frame.createdOn)],
    ],
    blocks: [
      ...(contest.closed ? [] : [{ kind: 'paragraph' as const, text: t.draft }]),
      { kind: 'paragraph', text: tellResult(setting, entry) },
      ...(line?.total ? tableScore(setting, line.means) : []),
      ...(advice.length
        ? [
            { kind: 'heading' as const, level: 2 as const, text: t.next },
            { kind: 'paragraph' as const, text: advice.join(' ') },
          ]
        : []),
      { kind: 'heading', level: 2, text: t.remarks },
      // In the order of their letters: that of the judges would say whose they are.
      remarks.length
        ? { kind: 'list', ordered: false, items: [...remarks].sort() }
        : { kind: 'paragraph', text: t.noRemarks },
      ...(contest.lesser && !wins ? [{ kind: 'paragraph' as const, text: t.lesser(contest.lesser) }] : []),
      { kind: 'paragraph', text: t.blind },
    ],
  };
}

function tableScore(
  { contest }: ContestSetting,
  means: ContestSetting['ranking']['lines'][number]['means'],
): readonly ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: t.scores },
    {
      kind: 'table',
      id: 'score',
      title: t.scores,
      columns: [
        { label: columns.criterion, width: 2.5 },
        { label: columns.weight, isNumber: true },
        { label: columns.mean, isNumber: true },
        { label: t.levelNow, width: 4 },
      ],
      rows: contest.criteria.map((criterion, place): ReportCell[] => {
        const mean = means[place];
        // The level that it has reached, which a mean between two has not gone beyond.
        const level = mean ? Math.min(MOST_LEVEL, Number(mean.of / mean.by)) : 0;
        return [
          nameCriterion(criterion),
          { value: criterion.weight, decimals: 0 },
          mean ? { value: roundFraction(mean, DECIMALS), decimals: DECIMALS } : null,
          criterion.levels[level - 1] ?? '',
        ];
      }),
    },
  ];
}
