import { useState } from 'react';
import { listContents } from '#domain/monitoring/ledger/listContents.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { useDesk } from '../desk/desk.tsx';
import type { Outcome } from '../desk/doActs.ts';
import { AskFirst, OutcomeLine, SelectField } from '../desk/parts.tsx';
import { useAct } from '../desk/useAct.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { nameForm, namePeriod, nameUnit, tellStore } from '../names.ts';

const nothing: Outcome = { ok: false, told: { reason: t.ledger.eraseNothing, mend: '' } };

/** Erases the answers and comments of a form on this device. What was done with it stays. */
export function Erase() {
  const { app, view, format } = useDesk();
  const { busy, outcome, run } = useAct();
  const [id, setId] = useState('');
  const chains = [...view.states.values()].map(({ chain }) => chain).filter((chain) => listContents(chain).size);
  const nameOf = ({ unit, form, period }: (typeof chains)[number]['key']) =>
    t.matrix.correction(nameUnit(app, unit), nameForm(app.config, form), namePeriod(app.config, period));
  const options = chains
    .map((chain) => [chain.id, nameOf(chain.key)] as const)
    .sort(([, one], [, other]) => format.compare(one, other));
  const chosen = chains.find((chain) => chain.id === id);
  const erase = async (): Promise<Outcome> => {
    if (!chosen) return nothing;
    const digests = [...listContents(chosen)].filter((digest) => view.blobs.has(digest));
    try {
      return (await app.ledger.erase(digests, chosen.key)) ? { ok: true } : nothing;
    } catch (error) {
      return { ok: false, told: { reason: tellStore(error) ?? monitoringDesk.stranger, mend: '' } };
    }
  };
  if (!chains.length) return null;
  return (
    <>
      <h3>{t.ledger.erase}</h3>
      <p>{t.ledger.eraseHelp}</p>
      <div className="desk-fields">
        <SelectField
          label={t.ledger.eraseChoose}
          value={id}
          change={setId}
          options={[['', t.ledger.erasePick], ...options]}
        />
      </div>
      {chosen && (
        <p className="tools">
          <AskFirst
            key={id}
            label={t.ledger.eraseNow}
            question={t.ledger.eraseSure(nameOf(chosen.key))}
            busy={busy}
            act={() => run(erase)}
          />
        </p>
      )}
      <OutcomeLine outcome={outcome} done={t.ledger.erased} />
    </>
  );
}
