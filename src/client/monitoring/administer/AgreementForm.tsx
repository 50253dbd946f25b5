import { useEffect, useRef, useState } from 'react';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { useDesk } from '../desk/desk.tsx';
import { AskFirst, OutcomeLine, TextField } from '../desk/parts.tsx';
import { useAct } from '../desk/useAct.ts';
import { Leave } from './Leave.tsx';
import { useRegistryAct } from './useRegistryAct.ts';

/** Notes that a firm agrees that a small group with it is published, or that it does so no longer. */
export function AgreementForm(props: {
  readonly firm: string;
  readonly act: 'agree' | 'withdraw';
  readonly leave: () => void;
}) {
  const { firm, act, leave } = props;
  const { app } = useDesk();
  const sign = useRegistryAct();
  const { busy, outcome, run } = useAct();
  const [from, setFrom] = useState(app.today());
  const [until, setUntil] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isWithdrawal = act === 'withdraw';
  const note = () =>
    run(() =>
      sign(
        isWithdrawal
          ? { act: 'retirar-acuerdo', firm, from }
          : { act: 'acuerdo', firm, from, until: until === '' ? null : until },
      ),
    );
  return (
    <div className="desk-panel">
      <h3 ref={heading} tabIndex={-1}>
        {isWithdrawal ? t.firms.withdrawFor(firm) : t.firms.agreeFor(firm)}
      </h3>
      {isWithdrawal && <p>{t.firms.withdrawHelp}</p>}
      <div className="desk-fields">
        <TextField label={t.people.from} type="date" value={from} change={setFrom} />
        {!isWithdrawal && <TextField label={t.people.until} type="date" value={until} change={setUntil} />}
      </div>
      <p className="tools">
        <AskFirst label={isWithdrawal ? t.firms.withdrawSign : t.firms.agreementSign} busy={busy} act={note} />
        <Leave leave={leave} />
      </p>
      <OutcomeLine outcome={outcome} done={t.firms.noted} />
    </div>
  );
}
