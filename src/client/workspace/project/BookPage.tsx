import { useMemo } from 'react';
import { workspaceProject as t } from '#words/workspaceProject.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { buildBookReport } from './bookReport.ts';
import type { ProjectProps } from './setting.ts';
import { linkToProject } from './ways.ts';

/** The whole accounts of a project, on the page and in their documents. */
export function BookPage({ setting }: ProjectProps) {
  const report = useMemo(() => buildBookReport(setting), [setting]);
  return (
    <>
      <p className="no-print">
        <a href={linkToProject(setting.project.id, 'accounts')}>{t.parts.accounts}</a>
      </p>
      <ReportView report={report} />
      <Documents report={report} name={t.accounts.sheet} />
    </>
  );
}
