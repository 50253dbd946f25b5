import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { toolAddressOf } from '#domain/addresses.ts';
import { readPeriods, type PeriodReading } from '#domain/monitoring/reports/reading.ts';
import { monitoringReports as t } from '#words/monitoringReports.ts';
import type { MonitoringApp } from '../app.ts';
import { mountBring } from '../device/mountBring.ts';
import { Outstanding } from './Outstanding.tsx';
import { ReportBars } from './ReportBars.tsx';
import { ReportTable } from './ReportTable.tsx';
import { buildReport, listChoices, VIEWS, type Choice } from './report.ts';
import { saveReport } from './exporting.ts';
import { ReportTeller } from './telling.ts';

/** Reports of the approved forms on this device. */
export function ReportsTool({ app }: { readonly app: MonitoringApp }) {
  const { ledger, config } = app;
  const view = useSyncExternalStore(
    (changed) => ledger.onChange(changed),
    () => ledger.view,
  );
  const periods = useMemo(() => readPeriods(view, config), [view, config]);
  return (
    <div className="reports">
      <p className="note">{t.private}</p>
      {view.registry.root === undefined ? <Empty app={app} /> : <Report app={app} periods={periods} />}
    </div>
  );
}

/** Without a ledger: how to bring one, and where there are figures to see. */
function Empty({ app }: { readonly app: MonitoringApp }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current && app.mode === 'real') mountBring(host.current, app, {});
  }, [app]);
  const last = app.config.periods.reduce((latest, { closesOn }) => (latest > closesOn ? latest : closesOn), '');
  const isClosed = last !== '' && last < app.today();
  const tell = useMemo(() => new ReportTeller(app), [app]);
  return (
    <>
      <p>{isClosed ? t.closed(tell.format.date(last)) : t.empty}</p>
      <p>
        <a href={`${app.model.base}${toolAddressOf('practice').slice(1)}`}>{t.practice}</a>
      </p>
      <div ref={host} />
    </>
  );
}

interface ReportProps {
  readonly app: MonitoringApp;
  readonly periods: readonly PeriodReading[];
}

function Report({ app, periods }: ReportProps) {
  const [choice, choose] = useState<Choice>(() => listChoices(app.config)[0] ?? { by: 'indicator', id: '' });
  const tell = useMemo(() => new ReportTeller(app), [app]);
  const report = useMemo(() => buildReport(app, periods, choice, tell), [app, periods, choice, tell]);
  const lacks = tell.lacks(report.lines, (line) =>
    report.rows === 'groups' ? tell.group(line) : line.indicator.title,
  );
  return (
    <>
      <Chooser app={app} choice={choice} choose={choose} />
      <h2>{report.title}</h2>
      {report.indicator && <p className="meta">{sayTarget(app, tell.targets(report.indicator))}</p>}
      {report.indicator && <ReportBars title={report.title} lines={report.lines} tell={tell} />}
      <ReportTable
        title={report.title}
        lines={report.lines}
        periods={periods.map(({ period }) => period)}
        rows={report.rows}
        tell={tell}
      />
      <Downloads app={app} save={(type) => saveReport(app, report.lines, tell, type)} />
      {lacks.length > 0 && (
        <section>
          <h2>{t.missing}</h2>
          <ul>
            {lacks.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <Outstanding app={app} periods={periods} group={report.group} formId={report.indicator?.formId} />
    </>
  );
}

function sayTarget({ mode }: MonitoringApp, targets: readonly string[]): string {
  if (!targets.length) return t.noTarget;
  const said = t.targets(targets.join(' '));
  return mode === 'practice' ? `${said} ${t.realTarget}` : said;
}

interface ChooserProps {
  readonly app: MonitoringApp;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
}

/** What is reported: an indicator, or all of a network or a region. */
function Chooser({ app, choice, choose }: ChooserProps) {
  const choices = listChoices(app.config);
  const here = choices.filter(({ by }) => by === choice.by);
  return (
    <div className="report-choice no-print">
      <label>
        {t.see}
        <select
          value={choice.by}
          onChange={({ target }) => choose(choices.find(({ by }) => by === target.value) ?? choice)}
        >
          {VIEWS.filter((by) => choices.some((each) => each.by === by)).map((by) => (
            <option key={by} value={by}>
              {t.by[by]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.which[choice.by]}
        <select
          value={choice.id}
          onChange={({ target }) => choose(here.find(({ id }) => id === target.value) ?? choice)}
        >
          {here.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface DownloadsProps {
  readonly app: MonitoringApp;
  readonly save: (type: 'csv' | 'xlsx') => Promise<string>;
}

function Downloads({ save }: DownloadsProps) {
  const [said, say] = useState('');
  const download = (type: 'csv' | 'xlsx') => void save(type).then(say, (error: unknown) => say(String(error)));
  return (
    <>
      <p className="tools no-print" role="group" aria-label={t.download}>
        <button type="button" onClick={() => download('csv')}>
          {t.csv}
        </button>
        <button type="button" onClick={() => download('xlsx')}>
          {t.xlsx}
        </button>
        <button type="button" onClick={() => print()}>
          {t.print}
        </button>
      </p>
      <p role="status" className="no-print">
        {said}
      </p>
    </>
  );
}
