import { listOutstanding, type ReportGroup } from '#domain/monitoring/reports/figures.ts';
import type { PeriodReading } from '#domain/monitoring/reports/reading.ts';
import { ledgerStates } from '#words/ledgerStates.ts';
import { monitoringReports as t } from '#words/monitoringReports.ts';
import type { MonitoringApp } from '../app.ts';
import { nameForm, nameUnit } from '../names.ts';

interface Props {
  readonly app: MonitoringApp;
  readonly periods: readonly PeriodReading[];
  readonly group: ReportGroup;
  /** One form alone; all without it. */
  readonly formId?: string | undefined;
}

/** The forms that are not in the figures, with the state that each is in. */
export function Outstanding({ app, periods, group, formId }: Props) {
  const parts = periods.flatMap((reading) => {
    const all = listOutstanding(reading, group, formId);
    return [...new Set(all.map(({ form }) => form))].map((form) => ({
      title: t.outstandingIn(reading.period.title, nameForm(app.config, form)),
      forms: all.filter((each) => each.form === form),
    }));
  });
  const count = parts.reduce((sum, { forms }) => sum + forms.length, 0);
  if (!count) return <p>{t.outstanding(0)}</p>;
  return (
    <details className="report-outstanding">
      <summary>{t.outstanding(count)}</summary>
      {parts.map(({ title, forms }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {forms.map(({ unit, status }) => (
              <li key={unit}>
                {nameUnit(app, unit)}: {status === 'erased' ? t.erased : ledgerStates[status]}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
