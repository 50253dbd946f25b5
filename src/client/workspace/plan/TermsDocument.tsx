import { useMemo } from 'react';
import { workspacePlan as t } from '#words/workspacePlan.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { frameOf } from '../frame.ts';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { toFileName } from '../saveFile.ts';
import type { ActivityProps } from './owners.ts';
import { nameOf } from './tell.ts';
import { buildTermsReport } from './termsReport.ts';

/** The terms of reference of a service, on the page and as documents. */
export function TermsDocument({ owner, activity }: ActivityProps) {
  const workspace = useWorkspace();
  const cells = useCells();
  const { format } = workspace;
  const report = useMemo(
    () => buildTermsReport({ cells, owner, activity, format, frame: frameOf(workspace) }),
    [cells, owner, activity, format, workspace],
  );
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.plan, owner.id, activity.id)}>{t.activity.backToActivity}</a>
      </p>
      <ReportView report={report} />
      <Documents report={report} name={`${t.terms.sheet}-${toFileName(activity.serviceName || nameOf(activity))}`} />
    </>
  );
}
