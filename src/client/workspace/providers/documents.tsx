import { useMemo } from 'react';
import { workspaceProviders as t } from '#words/workspaceProviders.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { toFileName } from '../saveFile.ts';
import { CardButton } from './files.tsx';
import { Back, Head } from './Head.tsx';
import { buildDirectoryReport, buildFormReport, buildSheetReport } from './reports.ts';
import type { ProviderProps, ProvidersSetting } from './setting.ts';
import { nameProvider } from './tell.ts';
import { WAYS } from './ways.ts';

/** The whole directory on paper. */
export function DirectoryDocument({ setting }: { readonly setting: ProvidersSetting }) {
  const report = useMemo(() => buildDirectoryReport(setting), [setting]);
  return (
    <>
      <Back />
      <ReportView report={report} />
      <Documents report={report} name={t.report.directorySheet} />
    </>
  );
}

/** The sheet of one provider. */
export function SheetDocument({ setting, provider }: ProviderProps) {
  const report = useMemo(() => buildSheetReport(setting, provider), [setting, provider]);
  return (
    <>
      <Head provider={provider} page="sheet" />
      <ReportView report={report} />
      <Documents report={report} name={`${t.report.sheet}-${toFileName(nameProvider(provider))}`} />
      <CardButton provider={provider} />
    </>
  );
}

/** The consent to be signed. */
export function FormDocument({ setting, provider }: ProviderProps) {
  const report = useMemo(() => buildFormReport(setting, provider), [setting, provider]);
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.providers, provider.id, WAYS.permission)}>{t.permission.title}</a>
      </p>
      <ReportView report={report} />
      <Documents report={report} isText name={`${t.report.formSheet}-${toFileName(nameProvider(provider))}`} />
    </>
  );
}
