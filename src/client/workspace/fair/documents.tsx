import { useMemo } from 'react';
import type { Report } from '#domain/workspace/report.ts';
import { workspaceFair as t } from '#words/workspaceFair.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { toFileName } from '../saveFile.ts';
import { buildBalanceReport } from './balanceReport.ts';
import { buildContactsReport } from './contactsReport.ts';
import type { FairSetting } from './setting.ts';
import { buildSummaryReport } from './summaryReport.ts';
import { buildTasksReport } from './tasksReport.ts';
import { nameFair } from './tell.ts';
import { WAYS } from './ways.ts';

interface Props {
  readonly setting: FairSetting;
}

interface PaperProps {
  readonly report: Report;
  /** Name of its files. */
  readonly name: string;
  /** The way back, and what it is called. */
  readonly to: readonly string[];
  readonly label: string;
}

/** A document of a fair, on the page and in its files. */
function Paper({ report, name, to, label }: PaperProps) {
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.fair, ...to)}>{label}</a>
      </p>
      <ReportView report={report} />
      <Documents report={report} name={name} />
    </>
  );
}

const fileOf = (sheet: string, { fair }: FairSetting): string => `${sheet}-${toFileName(nameFair(fair))}`;

/** The list of tasks. */
export function TasksDocument({ setting }: Props) {
  const report = useMemo(() => buildTasksReport(setting), [setting]);
  return (
    <Paper
      report={report}
      name={fileOf(t.report.tasksSheet, setting)}
      to={[setting.fair.id, WAYS.tasks]}
      label={t.pages.tasks}
    />
  );
}

/** The register of contacts. */
export function ContactsDocument({ setting }: Props) {
  const report = useMemo(() => buildContactsReport(setting), [setting]);
  return (
    <Paper
      report={report}
      name={fileOf(t.report.contactsSheet, setting)}
      to={[setting.fair.id, WAYS.contacts]}
      label={t.contact.back}
    />
  );
}

/** The balance. */
export function BalanceDocument({ setting }: Props) {
  const report = useMemo(() => buildBalanceReport(setting), [setting]);
  return (
    <Paper
      report={report}
      name={fileOf(t.report.balanceSheet, setting)}
      to={[setting.fair.id, WAYS.balance]}
      label={t.pages.balance}
    />
  );
}

/** All fairs beside each other. */
export function SummaryDocument({ fairs }: { readonly fairs: readonly FairSetting[] }) {
  const [first, ...rest] = fairs;
  const report = useMemo(() => first && buildSummaryReport([first, ...rest]), [fairs]);
  return report ? <Paper report={report} name={t.report.summarySheet} to={[]} label={t.back} /> : null;
}
