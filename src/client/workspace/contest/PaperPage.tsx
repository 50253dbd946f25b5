import { useMemo } from 'react';
import type { Judge } from '#domain/workspace/contest/contests.ts';
import { workspaceContest as t } from '#words/workspaceContest.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { toFileName } from '../saveFile.ts';
import { Back } from './Back.tsx';
import { buildPaperReport } from './paperReport.ts';
import type { ContestSetting } from './setting.ts';

interface Props {
  readonly setting: ContestSetting;
  readonly judge: Judge;
}

/** The sheet of a judge on paper. */
export function PaperPage({ setting, judge }: Props) {
  const report = useMemo(() => buildPaperReport(setting, judge), [setting, judge]);
  return (
    <>
      <Back contestId={setting.contest.id} />
      <ReportView report={report} />
      <Documents report={report} name={`${t.give.name}-${toFileName(judge.label)}`} isText />
    </>
  );
}
