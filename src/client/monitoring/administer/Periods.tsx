import type { MonitoringPeriod, PeriodException } from '#domain/monitoring/config.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { useDesk } from '../desk/desk.tsx';
import { nameForm, nameRole, nameUnit } from '../names.ts';
import { ExceptionForm } from './ExceptionForm.tsx';

const DAY = 86_400_000;

/** Days from one to another; negative where the other came before. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The periods of the site with the days that are left, their exceptions, and the lines of a new one. */
export function Periods() {
  const { app } = useDesk();
  return (
    <section>
      <h2>{t.periods.title}</h2>
      <p className="meta">{t.periods.source}</p>
      {app.config.periods.map((period) => (
        <Period key={period.id} period={period} />
      ))}
      <ExceptionForm />
    </section>
  );
}

function tellState({ opensOn, closesOn }: MonitoringPeriod, today: string): string {
  if (today < opensOn) return t.periods.opensIn(daysBetween(today, opensOn));
  return today > closesOn ? t.periods.closed : t.periods.open(daysBetween(today, closesOn));
}

function Period({ period }: { readonly period: MonitoringPeriod }) {
  const { app, format } = useDesk();
  return (
    <article className="desk-period">
      <h3>
        {period.title} <span className="badge">{tellState(period, app.today())}</span>
      </h3>
      <p>
        {t.periods.takes(format.date(period.opensOn), format.date(period.closesOn))}{' '}
        <span className="meta">{t.periods.covers(format.date(period.coversFrom), format.date(period.coversTo))}</span>
      </p>
      {period.exceptions.length === 0 ? (
        <p className="meta">{t.periods.noExceptions}</p>
      ) : (
        <>
          <h4>{t.periods.exceptions}</h4>
          <ul>
            {period.exceptions.map((exception, place) => (
              <Exception key={place} exception={exception} />
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Exception({ exception }: { readonly exception: PeriodException }) {
  const { app, format } = useDesk();
  const { unit, formId, until, authorisedBy, reason } = exception;
  const form = formId === undefined ? t.periods.anyForm : nameForm(app.config, formId);
  return (
    <li>
      {t.periods.exception(nameUnit(app, unit.toLowerCase()), form, format.date(until))}{' '}
      <span className="badge">{t.periods.left(daysBetween(app.today(), until))}</span>
      <br />
      <span className="meta">{t.periods.by(nameRole(app.config, authorisedBy), reason)}</span>
    </li>
  );
}
