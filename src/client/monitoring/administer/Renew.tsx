import { useEffect, useRef, useState } from 'react';
import { narrowsMembership } from '#domain/monitoring/ledger/membership.ts';
import type { Membership } from '#domain/monitoring/ledger/registry.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { useDesk } from '../desk/desk.tsx';
import { AskFirst, OutcomeLine, TextField } from '../desk/parts.tsx';
import { useAct } from '../desk/useAct.ts';
import { nameRole } from '../names.ts';
import { Leave } from './Leave.tsx';
import { useRegistryAct } from './useRegistryAct.ts';

/** Makes the validity of a membership longer or shorter. */
export function Renew({ member, leave }: { readonly member: Membership; readonly leave: () => void }) {
  const { app } = useDesk();
  const sign = useRegistryAct();
  const { busy, outcome, run } = useAct();
  const [from, setFrom] = useState(member.from);
  const [until, setUntil] = useState(member.until ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { code, role, units, signingKey, encryptionKey } = member;
  const next = { units, from, until: until === '' ? null : until };
  const renew = () =>
    run(() =>
      sign({
        act: 'inscribir',
        ...{ code, role, signingKey, encryptionKey },
        ...next,
        units: [...units],
      }),
    );
  return (
    <div className="desk-panel">
      <h3 ref={heading} tabIndex={-1}>
        {t.people.renewFor(code, nameRole(app.config, role))}
      </h3>
      <div className="desk-fields">
        <TextField label={t.people.from} type="date" value={from} change={setFrom} />
        <TextField label={t.people.until} type="date" value={until} change={setUntil} />
      </div>
      {narrowsMembership(member, next) && <p className="note">{t.people.narrows}</p>}
      <p className="tools">
        <AskFirst label={t.people.renewSign} busy={busy} act={renew} />
        <Leave leave={leave} />
      </p>
      <OutcomeLine outcome={outcome} done={monitoringDesk.done} />
    </div>
  );
}
