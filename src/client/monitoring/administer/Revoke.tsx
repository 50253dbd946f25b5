import { useEffect, useRef, useState } from 'react';
import type { Membership } from '#domain/monitoring/ledger/registry.ts';
import { signRevocation } from '#domain/monitoring/ledger/signing.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { useDesk } from '../desk/desk.tsx';
import { doSigned } from '../desk/doActs.ts';
import { AskFirst, OutcomeLine, TextField } from '../desk/parts.tsx';
import { useAct } from '../desk/useAct.ts';
import { nameForm, nameUnit } from '../names.ts';
import { Leave } from './Leave.tsx';

/** Revokes a key that was lost. The checkpoint that goes along says what of it still stands. */
export function Revoke({ member, leave }: { readonly member: Membership; readonly leave: () => void }) {
  const { app, view, who } = useDesk();
  const { busy, outcome, run } = useAct();
  const [comment, setComment] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { code, fingerprint } = member;
  const falls = [...view.states.values()].filter(
    ({ status, state }) => status === 'enviada' && state?.version.author === fingerprint,
  );
  const isRevoked = view.registry.revocations.has(fingerprint);
  const revoke = () =>
    run(() =>
      doSigned(
        app,
        async (signer) =>
          (await signRevocation(app.ledger.view, signer, fingerprint, comment.trim() || undefined)).files,
      ),
    );
  return (
    <div className="desk-panel">
      <h3 ref={heading} tabIndex={-1}>
        {t.people.revokeFor(code)}
      </h3>
      {!isRevoked && (
        <>
          <p>{t.people.revokeHelp}</p>
          {who?.author === fingerprint && <p className="note">{t.people.self}</p>}
          <p>{t.people.revokeFalls(falls.length)}</p>
          <ul>
            {falls.map(({ chain }) => (
              <li key={chain.id}>
                {nameUnit(app, chain.key.unit)}, {nameForm(app.config, chain.key.form)}
              </li>
            ))}
          </ul>
          <TextField label={t.people.revokeComment} value={comment} change={setComment} />
        </>
      )}
      <p className="tools">
        {!isRevoked && (
          <AskFirst label={t.people.revokeSign} question={t.people.revokeSure(code)} busy={busy} act={revoke} />
        )}
        <Leave leave={leave} />
      </p>
      <OutcomeLine outcome={outcome} done={t.people.revokeDone(code)} />
    </div>
  );
}
