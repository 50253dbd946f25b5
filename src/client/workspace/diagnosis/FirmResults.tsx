import { useMemo } from 'react';
import type { Moment } from '#domain/workspace/diagnosis/answers.ts';
import type { Firm } from '#domain/workspace/network.ts';
import { workspaceDiagnosis as t } from '#words/workspaceDiagnosis.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { frameOf } from '../frame.ts';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { toFileName } from '../saveFile.ts';
import { buildFirmReport } from './firmReport.ts';

/** What came of the diagnosis of a firm, on the page and in its documents. */
export function FirmResults({ firm, moment }: { readonly firm: Firm; readonly moment: Moment }) {
  const workspace = useWorkspace();
  const cells = useCells();
  const { model, format } = workspace;
  const report = useMemo(
    () => buildFirmReport({ cells, areas: model.areas, firm, moment, format, frame: frameOf(workspace) }),
    [cells, model, firm, moment, format, workspace],
  );
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.diagnosis, firm.id, moment)}>{t.backToForm}</a>
      </p>
      <ReportView report={report} />
      <Documents report={report} name={`${t.report.sheet}-${toFileName(firm.name)}`} />
    </>
  );
}
