import { useCallback, useState } from 'react';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { mountBring } from '../device/mountBring.ts';
import { useDesk } from '../desk/desk.tsx';
import { doRegistryAct } from '../desk/doActs.ts';
import { AskFirst, Copyable, Embedded, OutcomeLine, TextField } from '../desk/parts.tsx';
import { useAct } from '../desk/useAct.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { save } from '../outgoing.ts';
import { tellStore } from '../names.ts';

/** Begins a ledger, or brings the one that there is. */
export function Begin() {
  const { app, view, who } = useDesk();
  const { mode, config } = app;
  if (view.registry.root !== undefined) return <Begun root={view.registry.root} />;
  const root = config.rootFingerprint;
  if (mode === 'practice')
    return (
      <section>
        <h2>{t.sections.inicio}</h2>
        {who ? <Start /> : <MakeRoot isPractice />}
      </section>
    );
  if (root === undefined)
    return (
      <section>
        <h2>{t.sections.inicio}</h2>
        <p>{t.begin.none}</p>
        {who ? <p>{t.begin.have(who.author)}</p> : <MakeRoot isPractice={false} />}
        {who && <ConfigLine fingerprint={who.author} />}
      </section>
    );
  return (
    <section>
      <h2>{who?.author === root ? t.begin.startTitle : t.begin.bringTitle}</h2>
      {who?.author === root ? <Start /> : <BringLedger root={root} />}
    </section>
  );
}

/** What there is once a ledger has begun. */
function Begun({ root }: { readonly root: string }) {
  const { view } = useDesk();
  const people = new Set([...view.registry.memberships.values()].flat().map(({ code }) => code)).size;
  const forms = [...view.states.values()].filter(({ chain }) => chain.accepted.length).length;
  return (
    <section>
      <h2>{t.begin.begun}</h2>
      <p>{t.begin.numbers(t.begin.people(people), t.begin.firms(view.registry.firms.size), t.begin.forms(forms))}</p>
      {people === 0 && (
        <p>
          <a href="#personas">{t.begin.next}</a>
        </p>
      )}
      <p>{t.begin.root}:</p>
      <p className="fingerprint">{root}</p>
    </section>
  );
}

/** The first act, by the key that is open. */
function Start() {
  const { app } = useDesk();
  const { busy, outcome, run } = useAct();
  const start = () =>
    run(() => {
      const kept = app.keyring.current?.kept;
      const { signingKey = '', encryptionKey = '' } = kept ?? {};
      return doRegistryAct(app, { act: 'iniciar', signingKey, encryptionKey });
    });
  return (
    <>
      <p>{t.begin.startHelp}</p>
      <p className="tools">
        <AskFirst label={t.begin.start} busy={busy} act={start} />
      </p>
      <OutcomeLine outcome={outcome} done={monitoringDesk.done} />
    </>
  );
}

const SHORTEST = 12;

/** Makes the root key. Its copy is saved at once: there is no other way to have it again. */
function MakeRoot({ isPractice }: { readonly isPractice: boolean }) {
  const { app } = useDesk();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const make = async () => {
    if (!isPractice && passphrase.trim().length < SHORTEST) return say(t.begin.short);
    if (!isPractice && passphrase !== again) return say(t.begin.differ);
    setBusy(true);
    say(t.begin.making);
    try {
      const copy = await app.keyring.make(t.begin.label, 'open', isPractice ? undefined : passphrase);
      if (copy) save(new Blob([copy]), `${t.begin.copyName}.llave`);
      say(copy ? t.begin.copySaved : '');
    } catch (error) {
      say(tellStore(error) ?? monitoringDesk.stranger);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h3>{t.begin.makeTitle}</h3>
      <p>{isPractice ? t.begin.makePractice : t.begin.makeHelp}</p>
      {!isPractice && (
        <div className="desk-fields">
          <TextField label={t.begin.passphrase} type="password" value={passphrase} change={setPassphrase} />
          <TextField label={t.begin.again} type="password" value={again} change={setAgain} />
        </div>
      )}
      <p className="tools">
        <button type="submit" className="go" disabled={busy}>
          {isPractice ? t.begin.makeOnly : t.begin.make}
        </button>
      </p>
      <p role="status">{said}</p>
    </form>
  );
}

/** The line that the site needs, exactly. */
const ConfigLine = ({ fingerprint }: { readonly fingerprint: string }) => (
  <>
    <h3>{t.begin.lineTitle}</h3>
    <p className="fingerprint">{fingerprint}</p>
    <p>{t.begin.lineHelp}</p>
    <Copyable text={`rootFingerprint: '${fingerprint}',`} label={t.begin.lineTitle} />
    <p>{t.begin.afterLine}</p>
  </>
);

function BringLedger({ root }: { readonly root: string }) {
  const { app } = useDesk();
  const mount = useCallback((host: HTMLElement) => mountBring(host, app, {}), [app]);
  return (
    <>
      <p>{t.begin.bringHelp(root)}</p>
      <Embedded mount={mount} />
    </>
  );
}
