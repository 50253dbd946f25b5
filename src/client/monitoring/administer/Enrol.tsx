import { useCallback, useEffect, useState } from 'react';
import { NAME_PATTERN } from '#domain/monitoring/ledger/acts.ts';
import { fingerprintOf } from '#domain/monitoring/crypto/signing.ts';
import { narrowsMembership } from '#domain/monitoring/ledger/membership.ts';
import type { KeyRequest } from '#domain/monitoring/ledger/request.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { mountBring } from '../device/mountBring.ts';
import { useDesk } from '../desk/desk.tsx';
import { AskFirst, Embedded, OutcomeLine, SelectField, TextField } from '../desk/parts.tsx';
import { useAct } from '../desk/useAct.ts';
import { ReadCode } from './ReadCode.tsx';
import { UnitChoice } from './UnitChoice.tsx';
import { useRegistryAct } from './useRegistryAct.ts';

/** A request that was opened, with the fingerprint that is compared. */
interface Opened extends KeyRequest {
  readonly name: string;
  readonly fingerprint: string;
}

/** Enrols somebody: their request first, then what they may do; signed only once the fingerprint was compared. */
export function Enrol() {
  const { app } = useDesk();
  const [requests, setRequests] = useState<readonly Opened[]>([]);
  const [place, setPlace] = useState(0);
  const take = useCallback(async (came: readonly (KeyRequest & { readonly name: string })[]) => {
    const opened = await Promise.all(
      came.map(async (one) => ({ ...one, fingerprint: await fingerprintOf(one.signingKey) })),
    );
    setRequests(opened);
    setPlace(0);
  }, []);
  const mount = useCallback(
    (host: HTMLElement) => mountBring(host, app, { requests: (came) => void take(came) }),
    [app, take],
  );
  const request = requests[place];
  return (
    <section className="desk-panel" aria-label={t.people.enrol}>
      <h3>{t.people.enrol}</h3>
      <h4>{t.people.request}</h4>
      <p className="meta">{t.people.requestHelp}</p>
      <Embedded mount={mount} />
      <ReadCode found={(one) => void take([{ ...one, name: t.people.requestText }])} />
      {requests.length > 1 && (
        <SelectField
          label={t.people.request}
          value={String(place)}
          change={(value) => setPlace(Number(value))}
          options={requests.map(({ name, fingerprint }, at) => [String(at), `${name} (${fingerprint.slice(0, 9)})`])}
        />
      )}
      {request ? <EnrolForm key={request.fingerprint} request={request} /> : <p>{t.people.requestNone}</p>}
    </section>
  );
}

/** What somebody may do, and from when to when. */
function EnrolForm({ request }: { readonly request: Opened }) {
  const { app, view } = useDesk();
  const sign = useRegistryAct();
  const { busy, outcome, run } = useAct();
  const held = view.registry.memberships.get(request.fingerprint) ?? [];
  const [code, setCode] = useState(held[0]?.code ?? '');
  const [role, setRole] = useState('');
  const [units, setUnits] = useState<readonly string[]>([]);
  const [from, setFrom] = useState(app.today());
  const [until, setUntil] = useState('');
  const [compared, setCompared] = useState(false);
  const [missing, setMissing] = useState('');
  const scope = app.config.roles.find(({ id }) => id === role)?.scope;
  const same = held.find((one) => one.role === role);
  // A role that is told again takes the place of what was told of it: that is where the form begins.
  useEffect(() => {
    setUnits(same?.units ?? []);
    setFrom(same?.from ?? app.today());
    setUntil(same?.until ?? '');
  }, [role]);
  const narrows = same && narrowsMembership(same, { units, from, until: until === '' ? null : until });
  const findMissing = (): string => {
    if (!NAME_PATTERN.test(code)) return t.people.badCode;
    if (scope === undefined) return t.people.chooseRole;
    if (scope !== 'site' && !units.length) return t.people.unitsNone;
    return compared ? '' : t.people.compareFirst;
  };
  const enrol = () => {
    const lacks = findMissing();
    setMissing(lacks);
    if (lacks) return;
    const { signingKey, encryptionKey } = request;
    run(() =>
      sign({
        act: 'inscribir',
        ...{ code, role, units: [...units], signingKey, encryptionKey },
        ...{ from, until: until === '' ? null : until },
      }),
    );
  };
  return (
    <>
      <p>{t.people.requestFrom(request.name)}</p>
      <p className="fingerprint">{request.fingerprint}</p>
      <p>{t.people.compare}</p>
      <label className="desk-check">
        <input type="checkbox" checked={compared} onChange={({ target }) => setCompared(target.checked)} />{' '}
        {t.people.compared}
      </label>
      <div className="desk-fields">
        <TextField label={t.people.code} help={t.people.codeHelp} value={code} change={setCode} />
        <SelectField
          label={t.people.role}
          value={role}
          change={setRole}
          options={[['', t.people.chooseRole], ...app.config.roles.map(({ id, title }) => [id, title] as const)]}
        />
      </div>
      {scope !== undefined && <UnitChoice scope={scope} units={units} change={setUnits} />}
      <div className="desk-fields">
        <TextField label={t.people.from} type="date" value={from} change={setFrom} />
        <TextField label={t.people.until} type="date" value={until} change={setUntil} />
      </div>
      {same && <p className="note">{narrows ? t.people.narrows : t.people.heldAlready}</p>}
      {missing && (
        <p className="note" role="alert">
          {missing}
        </p>
      )}
      <p className="tools">
        <AskFirst label={t.people.sign} busy={busy} act={enrol} />
      </p>
      <OutcomeLine outcome={outcome} done={t.people.enrolled(code)} />
    </>
  );
}
