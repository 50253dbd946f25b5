import { useMemo } from 'react';
import { workspacePurchase as t } from '#words/workspacePurchase.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { toFileName } from '../saveFile.ts';
import { buildFirmReport, nameFirmSheet } from './firmReport.ts';
import type { PurchaseProps } from './setting.ts';
import { linkToPurchase } from './ways.ts';

/** The sheet of a firm, on the page and in its documents. */
export function FirmPage({ setting, firmId }: PurchaseProps & { readonly firmId: string }) {
  const report = useMemo(() => buildFirmReport(setting, firmId), [setting, firmId]);
  return (
    <>
      <p className="no-print">
        <a href={linkToPurchase(setting.purchase.id, 'compare')}>{t.pages.compare}</a>
      </p>
      <ReportView report={report} />
      <Documents report={report} name={toFileName(nameFirmSheet(setting, firmId))} />
    </>
  );
}
