import { useMemo } from 'react';
import { workspaceContest as t } from '#words/workspaceContest.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { Back } from './Back.tsx';
import type { ContestSetting } from './setting.ts';
import { buildTableReport } from './tableReport.ts';

/** All scores and what comes of them, with their documents. */
export function TablePage({ setting }: { readonly setting: ContestSetting }) {
  const report = useMemo(() => buildTableReport(setting), [setting]);
  return (
    <>
      <Back contestId={setting.contest.id} />
      <ReportView report={report} />
      <Documents report={report} name={t.table.file} />
    </>
  );
}
