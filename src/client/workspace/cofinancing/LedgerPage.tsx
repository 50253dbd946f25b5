import { useMemo } from 'react';
import { workspaceCofinancing as t } from '#words/workspaceCofinancing.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { Back } from './Back.tsx';
import { DueCalendar } from './DueCalendar.tsx';
import { buildLedgerReport } from './ledgerReport.ts';
import type { LedgerSetting } from './setting.ts';

/** The whole ledger, on the page and in its documents. */
export function LedgerPage({ setting }: { readonly setting: LedgerSetting }) {
  const report = useMemo(() => buildLedgerReport(setting), [setting]);
  return (
    <>
      <Back />
      <ReportView report={report} />
      <Documents report={report} name={t.ledger.sheet} />
      <DueCalendar setting={setting} />
    </>
  );
}
