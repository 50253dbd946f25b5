import { isWithin } from '#domain/monitoring/ledger/days.ts';
import type { Membership } from '#domain/monitoring/ledger/registry.ts';
import { monitoringDesk as t } from '#words/monitoringDesk.ts';
import { monitoringDevice } from '#words/monitoringDevice.ts';
import { nameRole, nameUnit } from '../names.ts';
import { useDesk, type Desk } from './desk.tsx';

/** A role in words, with its end where it has one. */
function describe({ app, format }: Desk, { role, units, from, until }: Membership): string {
  const held = t.role(nameRole(app.config, role), format.list(units.map((unit) => nameUnit(app, unit))));
  if (until === null) return held;
  return isWithin(app.today(), from, until) || from > app.today()
    ? t.until(held, format.date(until))
    : t.ended(held, format.date(until));
}

/** Who acts here, or why nobody can. */
export function Who() {
  const desk = useDesk();
  const { view, who, members, format } = desk;
  if (!who) return <p className="note">{t.noKey}</p>;
  const isRoot = who.author === view.registry.root;
  if (!members.length && !isRoot) return <p className="note">{t.notEnrolled(who.author)}</p>;
  const roles = [...(isRoot ? [monitoringDevice.who.root] : []), ...members.map((member) => describe(desk, member))];
  return <p className="meta">{t.signsAs(members[0]?.code ?? who.author.slice(0, 9), format.list(roles))}</p>;
}
