import type { Report, ReportBlock } from '#domain/workspace/report.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { tableRanking, tableScores, tableWeights } from './scoreTables.ts';
import type { ContestSetting } from './setting.ts';
import { nameContest, tellProgress, tellWinners } from './tell.ts';

const { table: t, result } = workspaceContest;

/** The whole reckoning of a contest: its first table is the ranking. */
export function buildTableReport(setting: ContestSetting): Report {
  const { contest, frame, format } = setting;
  const tables = [tableRanking(setting), tableScores(setting), tableWeights(setting)];
  return {
    ...frame,
    title: t.title(nameContest(contest)),
    about: [[workspaceContest.act.date, format.date(frame.createdOn)]],
    blocks: [
      { kind: 'paragraph', text: `${tellProgress(setting)} ${tellWinners(setting)}` },
      ...tables.flatMap((table): readonly ReportBlock[] => [{ kind: 'heading', level: 2, text: table.title }, table]),
      { kind: 'paragraph', text: result.how },
    ],
  };
}
