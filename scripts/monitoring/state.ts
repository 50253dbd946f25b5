import type { MonitoringForm, MonitoringPeriod } from '#domain/monitoring/config.ts';
import { chainId } from '#domain/monitoring/ledger/acts.ts';
import { dayOf } from '#domain/monitoring/ledger/days.ts';
import { listExpected } from '#domain/monitoring/ledger/standing.ts';
import type { LedgerView } from '#domain/monitoring/ledger/verify.ts';
import type { Session } from './session.ts';

/** The matrix of all forms: what each unit's is in, in each period. Firms are told by their codes. */
export function formatState(session: Session, view: LedgerView): string {
  const { config, book } = session;
  const words = book.t.ledger;
  return config.periods
    .map((period) => {
      const [opens, closes] = [book.format.date(period.opensOn), book.format.date(period.closesOn)];
      const forms = config.forms.map((form) => formatForm(session, view, period, form));
      return [words.statePeriod(period.title, opens, closes), ...forms].join('\n');
    })
    .join('\n\n');
}

function formatForm(
  { config, book }: Session,
  view: LedgerView,
  period: MonitoringPeriod,
  form: MonitoringForm,
): string {
  const words = book.t.ledger;
  const names = book.t.ledgerStates;
  const units = new Map<string, string[]>();
  const expected = new Set(listExpected(config, view.registry, form.level, period.id));
  for (const { chain } of view.states.values())
    if (chain.place && chain.key.period === period.id && chain.key.form === form.id) expected.add(chain.key.unit);
  let approved = 0;
  for (const unit of expected) {
    const found = view.states.get(chainId({ period: period.id, unit, form: form.id }));
    if (found?.approval) approved += 1;
    const status = names[found?.status ?? 'nada'];
    const list = units.get(status);
    if (list) list.push(unit);
    else units.set(status, [unit]);
  }
  const width = Math.max(...Object.values(names).map(({ length }) => length)) + 2;
  const rows = Object.values(names).flatMap((status) => {
    const list = units.get(status);
    return list ? [`    ${status.padEnd(width)}${list.join(', ')}`] : [];
  });
  const title = `  ${words.stateForm(form.title, approved, expected.size)}`;
  return [title, ...(rows.length ? rows : [`    ${words.stateNone}`])].join('\n');
}

/** Who is enrolled, with which key, for what and until when. */
export function formatPeople({ config, book }: Session, { registry }: LedgerView): string {
  const { ledger: words } = book.t;
  const titles = new Map(config.roles.map(({ id, title }) => [id, title]));
  const members = [...registry.memberships].flatMap(([fingerprint, list]) =>
    list.map(({ code, role, units, from, until }) => {
      const revocation = registry.revocations.get(fingerprint);
      const held = words.person(
        code,
        titles.get(role) ?? role,
        book.format.list([...units]),
        book.format.date(from),
        until === null ? null : book.format.date(until),
      );
      const day = revocation && book.format.date(dayOf(revocation.at, config.timeZone));
      return `${held}\n  ${fingerprint}${day === undefined ? '' : ` (${words.personRevoked(day)})`}`;
    }),
  );
  return [`${words.root}\n  ${registry.root ?? ''}`, ...members.sort(book.format.compare)].join('\n');
}
