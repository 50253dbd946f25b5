import { useMemo } from 'react';
import { workspaceProject as t } from '#words/workspaceProject.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { buildNumbersReport } from './numbersReport.ts';
import type { ProjectProps } from './setting.ts';
import { linkToProject } from './ways.ts';

/** All numbers of a project, and the spreadsheet that goes on computing them. */
export function NumbersPage({ setting }: ProjectProps) {
  const report = useMemo(() => buildNumbersReport(setting), [setting]);
  return (
    <>
      <p className="no-print">
        <a href={linkToProject(setting.project.id)}>{t.back}</a>
      </p>
      <ReportView report={report} />
      <Documents report={report} name={t.numbers.file} />
    </>
  );
}
