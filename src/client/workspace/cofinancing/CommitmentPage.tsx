import { useMemo } from 'react';
import type { Firm } from '#domain/workspace/network.ts';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { toFileName } from '../saveFile.ts';
import { Back } from './Back.tsx';
import { buildCommitmentReport, listBefore } from './commitmentReport.ts';
import { Faults } from './Faults.tsx';
import type { LedgerSetting } from './setting.ts';
import { tellFirm } from './tell.ts';

const t = workspaceCofinancing.commitment;

interface Props {
  readonly setting: LedgerSetting;
  readonly firm: Firm;
}

/** What a firm and the entity sign, with what is missing before they can. */
export function CommitmentPage({ setting, firm }: Props) {
  const report = useMemo(() => buildCommitmentReport(setting, firm), [setting, firm]);
  const before = listBefore(setting, firm);
  return (
    <>
      <Back />
      <h2 className="no-print">{workspaceCofinancing.overview.commitment(tellFirm(setting.cells, firm.id))}</h2>
      {before.length > 0 && (
        <section className="note no-print" aria-labelledby="antes-de-firmar">
          <h3 id="antes-de-firmar">{t.before}</h3>
          <Faults told={before} />
          <p className="meta">{t.beforeHelp}</p>
        </section>
      )}
      <ReportView report={report} />
      <Documents report={report} name={`${t.sheet}-${toFileName(tellFirm(setting.cells, firm.id))}`} />
    </>
  );
}
