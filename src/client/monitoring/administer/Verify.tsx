import { useState } from 'react';
import { timeOf } from '#domain/monitoring/ledger/acts.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { tellMoment, useDesk } from '../desk/desk.tsx';
import { FaultList } from '../desk/FaultList.tsx';
import { nameAuthor } from '../names.ts';
import { useKeptHead } from './keptHead.tsx';

/** All that is wrong in the ledger, and what to look at, each with its reason and what to do. */
export function Verify() {
  const { app, view } = useDesk();
  const [busy, setBusy] = useState(false);
  const { faults, remarks, states, accepted } = view;
  const acts = [...accepted.values()].filter(({ kind }) => kind === 'act').length;
  const forms = [...states.values()].filter(({ chain }) => chain.accepted.length).length;
  const again = async () => {
    setBusy(true);
    try {
      await app.ledger.reload();
    } finally {
      setBusy(false);
    }
  };
  return (
    <section>
      <h2>{t.verify.title}</h2>
      <p className="tools">
        <button type="button" disabled={busy} onClick={() => void again()}>
          {t.verify.again}
        </button>
      </p>
      <div role="status">
        {faults.length === 0 && <p>{t.verify.whole(acts, forms)}</p>}
        {faults.length > 0 && <h3>{t.verify.faults(faults.length)}</h3>}
      </div>
      {faults.length > 0 && <FaultList faults={faults} />}
      <Fork />
      {remarks.length > 0 && (
        <>
          <h3>{t.verify.remarks(remarks.length)}</h3>
          <FaultList faults={remarks} />
        </>
      )}
    </section>
  );
}

/** Two continuations of the registry: which of them stays. */
function Fork() {
  const desk = useDesk();
  const { view } = desk;
  const { kept, keep } = useKeptHead();
  const { heads } = view.registry;
  if (heads.length < 2) return null;
  const acts = view.registryActs.filter(({ hash }) => heads.includes(hash));
  return (
    <fieldset className="desk-units">
      <legend>{t.verify.fork}</legend>
      <p>{t.verify.forkHelp}</p>
      {acts.map(({ hash, value }) => (
        <label key={hash} className="desk-check">
          <input type="radio" name="head" checked={kept === hash} onChange={() => keep(hash)} />{' '}
          {t.verify.forkHead(
            monitoringDesk.acts[value.act],
            nameAuthor(view.registry, value.author),
            tellMoment(desk, timeOf(value.at)),
          )}
        </label>
      ))}
    </fieldset>
  );
}
