import { useMemo } from 'react';
import { workspaceProject as t } from '#words/workspaceProject.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { Faults } from './Faults.tsx';
import { Onward } from './Head.tsx';
import type { ProjectProps } from './setting.ts';
import { buildSheetReport, listSheetMissing } from './sheetReport.ts';
import { linkToProject } from './ways.ts';

/** The sheet with which a project is presented. What is missing is told, and the sheet can be taken all the same. */
export function SheetPage({ setting }: ProjectProps) {
  const report = useMemo(() => buildSheetReport(setting), [setting]);
  const missing = listSheetMissing(setting.project);
  return (
    <>
      <div className="no-print">
        <p>
          <a href={linkToProject(setting.project.id)}>{t.back}</a>
        </p>
        {missing.length > 0 && (
          <>
            <p>{t.sheet.missing}</p>
            <Faults told={missing} />
          </>
        )}
      </div>
      <ReportView report={report} />
      <Documents report={report} name={t.sheet.file[setting.project.kind]} isText />
      <Onward setting={setting} way="sheet" />
    </>
  );
}
