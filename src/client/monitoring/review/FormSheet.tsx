import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { MonitoringForm } from '#domain/monitoring/config.ts';
import type { ChainState } from '#domain/monitoring/ledger/standing.ts';
import type { LedgerView } from '#domain/monitoring/ledger/verify.ts';
import { listOddities } from '#domain/monitoring/review/listOddities.ts';
import { listVersions } from '#domain/monitoring/review/versions.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import { mountHand } from '../device/mountHand.ts';
import { useDesk, type Desk } from '../desk/desk.tsx';
import { Embedded, StatusMark } from '../desk/parts.tsx';
import { Who } from '../desk/Who.tsx';
import { listAddressees } from '../outgoing.ts';
import { nameForm, namePeriod, nameUnit } from '../names.ts';
import { Acts } from './Acts.tsx';
import { AnswersTable } from './AnswersTable.tsx';
import { Branches } from './Branches.tsx';
import { buildCompared, type Compared } from './compared.ts';
import { Story } from './Story.tsx';

/** One form that was opened: what happened, what it says beside what it said, and what can be done. */
export function FormSheet({ id, leave }: { readonly id: string; readonly leave: () => void }) {
  const { app, view } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const derived = view.states.get(id);
  const form = derived?.chain.place?.form;
  const back = (
    <p className="tools">
      <button type="button" onClick={leave}>
        ← {t.back}
      </button>
    </p>
  );
  if (!derived || !form)
    return (
      <div className="desk">
        {back}
        <p className="note">{t.gone}</p>
      </div>
    );
  const { key } = derived.chain;
  return (
    <div className="desk desk-sheet">
      {back}
      <h2 ref={heading} tabIndex={-1}>
        {nameUnit(app, key.unit)}
      </h2>
      <p className="desk-about">
        {nameForm(app.config, key.form)}, {namePeriod(app.config, key.period)} <StatusMark status={derived.status} />
      </p>
      <Who />
      {derived.status === 'conflicto' ? (
        <Branches derived={derived} form={form} />
      ) : (
        <SingleForm derived={derived} form={form} />
      )}
      <Hand derived={derived} />
    </div>
  );
}

/** A form that nobody went on with apart. */
function SingleForm({ derived, form }: { readonly derived: ChainState; readonly form: MonitoringForm }) {
  const desk = useDesk();
  const compared = useCompared(derived);
  const odd = useMemo(() => (compared ? listOddities(form, compared.now, compared.last).length : 0), [form, compared]);
  const { unit, form: formId } = derived.chain.key;
  const sent = derived.state?.version.formVersion ?? form.version;
  return (
    <>
      <h3>{t.story.title}</h3>
      <Story chain={derived.chain} />
      <h3>{t.answers.title}</h3>
      {sent !== form.version && <p className="note">{t.answers.otherVersion(sent, form.version)}</p>}
      {compared ? (
        <AnswersTable
          form={form}
          caption={t.answers.caption(nameUnit(desk.app, unit), nameForm(desk.app.config, formId))}
          compared={compared}
        />
      ) : (
        <p className="note">{t.answers.absent}</p>
      )}
      <Acts derived={derived} odd={odd} />
    </>
  );
}

function useCompared(derived: ChainState): Compared | undefined {
  const { view, app } = useDesk();
  return useMemo(() => {
    const [version, before] = listVersions(derived.chain);
    return buildCompared({ view, app }, derived.chain.key, version, { name: t.answers.now, before });
  }, [view, app, derived]);
}

/** Hands on this one form to those who go on with it: who sent it, who reviews, who approves. */
function Hand({ derived }: { readonly derived: ChainState }) {
  const { app, view, who } = useDesk();
  const { key } = derived.chain;
  const mount = useCallback(
    (host: HTMLElement) =>
      mountHand(host, app, {
        name: `${key.form}-${key.unit}`,
        handing: { chains: [key], withContents: true },
        suggested: listNext(view, app, derived, who?.author),
      }),
    [app, view, derived, key, who],
  );
  return (
    <details className="desk-fold">
      <summary>{t.hand.this}</summary>
      <Embedded mount={mount} />
    </details>
  );
}

/** Who goes on: who sent it where it was sent back, else those with a role in what comes next. */
function listNext(view: LedgerView, app: Desk['app'], { state, status, chain }: ChainState, own: string | undefined) {
  const { permissions } = chain.place?.form ?? {};
  const everybody = listAddressees(view, app.config, app.now()).filter(({ fingerprint }) => fingerprint !== own);
  if (status === 'observada' || status === 'correccion-autorizada')
    return everybody.filter(({ code }) => code === (state?.request?.code ?? state?.version.code));
  const roles: readonly (string | undefined)[] =
    status === 'correccion-pedida'
      ? (permissions?.authoriseCorrection ?? []).slice(state?.request?.permits.length ?? 0)
      : status === 'aprobada'
        ? app.config.roles.filter(({ enrols }) => enrols).map(({ id }) => id)
        : [permissions?.review, permissions?.approve];
  return everybody.filter(({ role }) => roles.includes(role));
}
