import { useMemo } from 'react';
import type { Entry } from '#domain/workspace/contest/contests.ts';
import { workspaceContest as t } from '#words/workspaceContest.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { toFileName } from '../saveFile.ts';
import { Back } from './Back.tsx';
import { buildFeedbackReport } from './feedbackReport.ts';
import type { ContestSetting } from './setting.ts';
import { nameEntry } from './tell.ts';

interface Props {
  readonly setting: ContestSetting;
  readonly entry: Entry;
}

/** What a contestant gets to read. */
export function FeedbackPage({ setting, entry }: Props) {
  const report = useMemo(() => buildFeedbackReport(setting, entry), [setting, entry]);
  return (
    <>
      <Back contestId={setting.contest.id} />
      <ReportView report={report} />
      <Documents report={report} name={`${t.feedback.file}-${toFileName(nameEntry(entry))}`} isText />
    </>
  );
}
