import { useMemo } from 'react';
import type { Candidate } from '#domain/workspace/facilitator/candidates.ts';
import { workspaceFacilitator as t } from '#words/workspaceFacilitator.ts';
import { Back, Paper } from './Parts.tsx';
import { buildCompareReport, buildFeedbackReport, buildPaperReport } from './selectionReports.ts';
import type { FacilitatorSetting, Named } from './types.ts';
import { WAYS } from './ways.ts';

interface PaperProps {
  readonly setting: FacilitatorSetting;
}

const toSelection = <Back to={[WAYS.selection]} label={t.selection.title} />;

/** The candidates side by side. */
export function ComparePage({ setting }: PaperProps) {
  const report = useMemo(() => buildCompareReport(setting), [setting]);
  return (
    <>
      {toSelection}
      {setting.candidates.length < 2 ? (
        <>
          <h2>{t.compare.title}</h2>
          <p>{t.compare.few}</p>
        </>
      ) : (
        <Paper report={report} name={t.compare.file} />
      )}
    </>
  );
}

/** What a candidate gets to read. */
export function FeedbackPage({ setting, candidate }: PaperProps & { readonly candidate: Named<Candidate> }) {
  const report = useMemo(() => buildFeedbackReport(setting, candidate), [setting, candidate]);
  return (
    <>
      {toSelection}
      <Paper report={report} name={t.feedback.file} />
    </>
  );
}

/** The sheet to fill in by hand. */
export function SheetPage({ setting }: PaperProps) {
  const report = useMemo(() => buildPaperReport(setting), [setting]);
  return (
    <>
      {toSelection}
      <Paper report={report} name={t.paper.file} isText />
    </>
  );
}
