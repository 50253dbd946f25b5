import { useState } from 'react';
import { dayOf, isWithin } from '#domain/monitoring/ledger/days.ts';
import type { Membership } from '#domain/monitoring/ledger/registry.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { useDesk, type Desk } from '../desk/desk.tsx';
import { describeMembership, nameRole } from '../names.ts';
import { Enrol } from './Enrol.tsx';
import { IfMay } from './IfMay.tsx';
import { Renew } from './Renew.tsx';
import { Revoke } from './Revoke.tsx';

/** Everybody who is enrolled, role by role, in the order of their codes. */
const listMembers = ({ view, format }: Desk): readonly Membership[] =>
  [...view.registry.memberships.values()].flat().sort((one, other) => format.compare(one.code, other.code));

/** Whether a membership counts today, in words. */
function tellValidity({ view, app, format }: Desk, { fingerprint, from, until }: Membership): string {
  const revocation = view.registry.revocations.get(fingerprint);
  if (revocation) return t.people.revoked(format.date(dayOf(revocation.at, app.config.timeZone)));
  if (isWithin(app.today(), from, until)) return t.people.valid;
  return from > app.today() ? t.people.notYet : t.people.over;
}

/** What is done with a membership that was chosen. */
interface Chosen {
  readonly member: Membership;
  readonly act: 'renew' | 'revoke';
}

/** Who may act, with which key and until when; and the enrolment of others. */
export function People() {
  const desk = useDesk();
  const members = listMembers(desk);
  const [chosen, choose] = useState<Chosen>();
  return (
    <section>
      <h2>{t.people.title}</h2>
      {members.length === 0 && <p>{t.people.none}</p>}
      <ul className="desk-people">
        {members.map((member) => (
          <Person key={`${member.fingerprint} ${member.role}`} member={member} choose={choose} />
        ))}
      </ul>
      <IfMay>
        {chosen?.act === 'renew' && (
          <Renew key={chosen.member.fingerprint} member={chosen.member} leave={() => choose(undefined)} />
        )}
        {chosen?.act === 'revoke' && (
          <Revoke key={chosen.member.fingerprint} member={chosen.member} leave={() => choose(undefined)} />
        )}
        <Enrol />
      </IfMay>
    </section>
  );
}

function Person(props: { readonly member: Membership; readonly choose: (chosen: Chosen) => void }) {
  const desk = useDesk();
  const { member, choose } = props;
  const { app, view, format } = desk;
  const { code, fingerprint, from, until } = member;
  const isRevoked = view.registry.revocations.has(fingerprint);
  const lastDay = until === null ? undefined : format.date(until);
  return (
    <li data-over={isRevoked || !isWithin(app.today(), from, until)}>
      <p>
        <b>{code}</b> {describeMembership(app, member)}
      </p>
      <p className="meta">
        {tellValidity(desk, member)} · {t.people.span(format.date(from), lastDay)}
      </p>
      <p className="meta">
        <code>{fingerprint}</code>
      </p>
      {!isRevoked && (
        <p className="tools">
          <button
            type="button"
            onClick={() => choose({ member, act: 'renew' })}
            aria-label={t.people.renewFor(code, nameRole(app.config, member.role))}
          >
            {t.people.renew}
          </button>
          <button type="button" onClick={() => choose({ member, act: 'revoke' })} aria-label={t.people.revokeFor(code)}>
            {t.people.revoke}
          </button>
        </p>
      )}
    </li>
  );
}
