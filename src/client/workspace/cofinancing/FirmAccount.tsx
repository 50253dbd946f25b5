import { useMemo } from 'react';
import { listFirms } from '#domain/workspace/network.ts';
import { workspaceCofinancing as t } from '#words/workspaceCofinancing.ts';
import { useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { toFileName } from '../saveFile.ts';
import { buildAccountReport } from './accountReport.ts';
import { Back } from './Back.tsx';
import { beginPayment } from './beginPayment.ts';
import { DueCalendar } from './DueCalendar.tsx';
import type { LedgerSetting } from './setting.ts';
import { tellFirm } from './tell.ts';
import { WAYS } from './ways.ts';

interface Props {
  readonly setting: LedgerSetting;
  readonly firmId: string;
}

/** The account of a firm, on the page and in its documents. */
export function FirmAccount({ setting, firmId }: Props) {
  const { session } = useWorkspace();
  const report = useMemo(() => buildAccountReport(setting, firmId), [setting, firmId]);
  const isThere = listFirms(setting.cells).some(({ id }) => id === firmId);
  const file = toFileName(tellFirm(setting.cells, firmId));
  return (
    <>
      <Back />
      <ReportView report={report} />
      {isThere && (
        <p className="tools no-print">
          {!session.isReadOnly && (
            <button type="button" className="go" onClick={() => beginPayment(session, setting, firmId)}>
              {t.overview.pay}
            </button>
          )}
          <a href={linkTo(PARTS.cofinancing, WAYS.commitment, firmId)}>{t.account.toCommitment}</a>
        </p>
      )}
      <Documents report={report} name={`${t.account.sheet}-${file}`} />
      <DueCalendar setting={setting} firmId={firmId} />
    </>
  );
}
