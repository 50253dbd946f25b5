import { useState } from 'react';
import { isWithin } from '#domain/monitoring/ledger/days.ts';
import type { FirmEntry } from '#domain/monitoring/ledger/registry.ts';
import { textIn } from '#domain/monitoring/review/versions.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { useDesk, type Desk } from '../desk/desk.tsx';
import { nameUnit } from '../names.ts';
import { AgreementForm } from './AgreementForm.tsx';
import { FirmForm } from './FirmForm.tsx';
import { IfMay } from './IfMay.tsx';

/** A span of days in words. */
export const tellSpan = ({ format }: Pick<Desk, 'format'>, from: string, until: string | null): string =>
  t.people.span(format.date(from), until === null ? undefined : format.date(until));

/** What is done with a firm that was chosen. */
interface Chosen {
  readonly firm: string;
  readonly act: 'change' | 'agree' | 'withdraw';
}

/** The firms of the ledger, with what each agreed to. */
export function Firms() {
  const { view, format } = useDesk();
  const [chosen, choose] = useState<Chosen>();
  const firms = [...view.registry.firms].sort(([one], [other]) => format.compare(one, other));
  const last = (firm: string | undefined) => view.registry.firms.get(firm ?? '')?.at(-1);
  const leave = () => choose(undefined);
  return (
    <section>
      <h2>{t.firms.title}</h2>
      {firms.length === 0 && <p>{t.firms.none}</p>}
      <ul className="desk-people">
        {firms.map(([code, entries]) => {
          const entry = entries.at(-1);
          return entry && <Firm key={code} entry={entry} choose={choose} />;
        })}
      </ul>
      <p className="meta">{t.firms.agreementHelp}</p>
      <IfMay>
        {(chosen?.act === 'agree' || chosen?.act === 'withdraw') && (
          <AgreementForm key={`${chosen.firm} ${chosen.act}`} firm={chosen.firm} act={chosen.act} leave={leave} />
        )}
        <FirmForm
          key={chosen?.act === 'change' ? chosen.firm : ''}
          entry={chosen?.act === 'change' ? last(chosen.firm) : undefined}
        />
      </IfMay>
    </section>
  );
}

function Firm({ entry, choose }: { readonly entry: FirmEntry; readonly choose: (chosen: Chosen) => void }) {
  const desk = useDesk();
  const { app, view } = desk;
  const { firm, unit, from, until, name } = entry;
  const today = app.today();
  const agreement = view.registry.agreements.get(firm)?.findLast((given) => isWithin(today, given.from, given.until));
  return (
    <li data-over={!isWithin(today, from, until)}>
      <p>
        <b>{firm}</b> {textIn(view, name) ?? <span className="meta">{t.firms.noName}</span>}
      </p>
      <p className="meta">
        {nameUnit(app, unit)} · {tellSpan(desk, from, until)} · {t.firms.columns.agreement}:{' '}
        {agreement ? t.firms.agreed(tellSpan(desk, agreement.from, agreement.until)) : t.firms.notAgreed}
      </p>
      <p className="tools">
        <button type="button" onClick={() => choose({ firm, act: 'change' })} aria-label={`${t.firms.change}: ${firm}`}>
          {t.firms.change}
        </button>
        <button
          type="button"
          onClick={() => choose({ firm, act: agreement ? 'withdraw' : 'agree' })}
          aria-label={agreement ? t.firms.withdrawFor(firm) : t.firms.agreeFor(firm)}
        >
          {agreement ? t.firms.withdraw : t.firms.agree}
        </button>
      </p>
    </li>
  );
}
