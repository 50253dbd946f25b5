import { useCallback, useState } from 'react';
import { composeCheckpoint } from '#domain/monitoring/ledger/compose.ts';
import { timeOf } from '#domain/monitoring/ledger/acts.ts';
import { dayOf } from '#domain/monitoring/ledger/days.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { mountBring } from '../device/mountBring.ts';
import { mountHand } from '../device/mountHand.ts';
import { useDesk } from '../desk/desk.tsx';
import { doSigned } from '../desk/doActs.ts';
import { AskFirst, Embedded, OutcomeLine, SelectField } from '../desk/parts.tsx';
import { useAct } from '../desk/useAct.ts';
import { buildHanding, listAddressees, save } from '../outgoing.ts';
import { nameAuthor } from '../names.ts';
import { BringFolder } from './BringFolder.tsx';
import { Erase } from './Erase.tsx';
import { IfMay } from './IfMay.tsx';

/** The ledger as a whole: checkpoints, what comes and goes, and what is erased here. */
export function LedgerPart() {
  const { app } = useDesk();
  const mount = useCallback((host: HTMLElement) => mountBring(host, app, {}), [app]);
  return (
    <section>
      <h2>{t.ledger.title}</h2>
      <Checkpoints />
      <h3>{t.ledger.bring}</h3>
      <Embedded mount={mount} />
      <BringFolder />
      <HandLedger />
      <SaveBundle />
      <Erase />
    </section>
  );
}

function Checkpoints() {
  const { app, view, format } = useDesk();
  const { busy, outcome, run } = useAct();
  const last = view.checkpoints.at(-1)?.value;
  const sign = () =>
    run(() =>
      doSigned(app, async (signer) => {
        const { bytes } = await composeCheckpoint(signer, app.ledger.view);
        return [{ file: 'puntos/punto#checkpoints[1]', bytes }];
      }),
    );
  return (
    <>
      <h3>{t.ledger.checkpoint}</h3>
      <p>{t.ledger.checkpointHelp}</p>
      <p className="meta">
        {last
          ? t.ledger.checkpointLast(
              format.date(dayOf(timeOf(last.at), app.config.timeZone)),
              nameAuthor(view.registry, last.author),
            )
          : t.ledger.checkpointNone}
      </p>
      <IfMay>
        <p className="tools">
          <AskFirst label={t.ledger.checkpointSign} busy={busy} act={sign} />
        </p>
        <OutcomeLine outcome={outcome} done={monitoringDesk.done} />
      </IfMay>
    </>
  );
}

/** What of the ledger is handed over. */
type Part = 'registry' | 'whole';

/** Hands the ledger over to somebody: all of it, or only who may act in it. */
function HandLedger() {
  const { app, view, who } = useDesk();
  const [part, setPart] = useState<Part>('registry');
  const mount = useCallback(
    (host: HTMLElement) =>
      mountHand(host, app, {
        name: t.ledger.handNames[part],
        handing: part === 'whole' ? { withContents: true } : { chains: [], withContents: false },
        suggested: listAddressees(view, app.config, app.now()).filter(({ fingerprint }) => fingerprint !== who?.author),
      }),
    [app, view, part, who],
  );
  return (
    <>
      <h3>{t.ledger.hand}</h3>
      <div className="desk-fields">
        <SelectField
          label={t.ledger.handWhat}
          value={part}
          change={(value) => setPart(value as Part)}
          options={[
            ['registry', t.ledger.handRegistry],
            ['whole', t.ledger.handWhole],
          ]}
        />
      </div>
      <Embedded mount={mount} />
    </>
  );
}

/** A plain bundle, which the command line imports. */
function SaveBundle() {
  const { app, view } = useDesk();
  const [said, say] = useState('');
  const saveNow = () => {
    const bundle = buildHanding(view, app.identity, { withContents: true });
    save(new Blob([bundle], { type: 'application/json' }), `${t.ledger.saveName}.json`);
    say(t.ledger.saved);
  };
  return (
    <>
      <h3>{t.ledger.save}</h3>
      <p>{t.ledger.saveHelp}</p>
      <p className="tools">
        <button type="button" onClick={saveNow}>
          {t.ledger.saveNow}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}
