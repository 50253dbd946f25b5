import { useMemo, useState } from 'react';
import { listLog, type LogEntry } from '#domain/monitoring/administer/log.ts';
import { listLogRows, LOG_COLUMNS } from '#domain/monitoring/administer/logRows.ts';
import { textIn } from '#domain/monitoring/review/versions.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { monitoringDesk } from '#words/monitoringDesk.ts';
import { tellMoment, useDesk, type Desk } from '../desk/desk.tsx';
import { SelectField } from '../desk/parts.tsx';
import { save } from '../outgoing.ts';
import { nameAuthor, nameForm, namePeriod, nameUnit } from '../names.ts';

/** Rows that are shown at first, and that each wish for more adds. */
const STEP = 50;

const did = (act: string): string => (monitoringDesk.did as Readonly<Record<string, string>>)[act] ?? act;
const personOf = ({ view }: Desk, { code, author }: LogEntry): string => code ?? nameAuthor(view.registry, author);

/** What an act was done to. */
function tellObject({ app }: Desk, { unit, form, period, about }: LogEntry): string {
  if (unit === undefined || form === undefined || period === undefined)
    return about === undefined ? '' : nameUnit(app, about);
  return t.matrix.correction(nameUnit(app, unit), nameForm(app.config, form), namePeriod(app.config, period));
}

/** Who did what and when, with its filters, and as a table for a spreadsheet. */
export function Log() {
  const desk = useDesk();
  const { view } = desk;
  const log = useMemo(() => listLog(view), [view]);
  const [filter, setFilter] = useState({ person: '', act: '', unit: '' });
  const [most, setMost] = useState(STEP);
  const shown = log.filter(
    (entry) =>
      (filter.person === '' || personOf(desk, entry) === filter.person) &&
      (filter.act === '' || entry.act === filter.act) &&
      (filter.unit === '' || entry.unit === filter.unit),
  );
  const [said, say] = useState('');
  const download = async () => {
    const publisher = await import('#publishers/csv.ts').catch(() => undefined);
    say(publisher ? '' : monitoringDesk.notBrought);
    if (!publisher) return;
    const rows = listLogRows(shown, {
      comment: (digest) => textIn(view, digest) ?? '',
      person: (entry) => personOf(desk, entry),
    });
    const csv = publisher.toExcelCsv(
      LOG_COLUMNS.map((column) => ({ id: t.log.csv[column], type: 'text' })),
      rows.map((row) => Object.fromEntries(LOG_COLUMNS.map((column) => [t.log.csv[column], row[column]]))),
    );
    save(new Blob([csv], { type: 'text/csv' }), `${t.log.fileName}.csv`);
  };
  if (!log.length) return <p>{t.log.none}</p>;
  return (
    <section>
      <h2>{t.log.title}</h2>
      <Filters desk={desk} log={log} filter={filter} change={setFilter} />
      <p className="tools">
        <span role="status">{said || t.log.count(shown.length)}</span>
        <button type="button" onClick={() => void download()}>
          {t.log.download}
        </button>
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label={t.log.caption} data-hint={monitoringDesk.scroll}>
        <table className="desk-log">
          <caption>{t.log.caption}</caption>
          <thead>
            <tr>
              {(['at', 'who', 'act', 'on'] as const).map((column) => (
                <th key={column} scope="col">
                  {t.log.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, most).map((entry) => (
              <tr key={entry.hash}>
                <td>{tellMoment(desk, entry.at)}</td>
                <td>{personOf(desk, entry)}</td>
                <td>{did(entry.act)}</td>
                <td>{tellObject(desk, entry)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length > most && (
        <p className="tools">
          <button type="button" onClick={() => setMost(most + STEP)}>
            {t.log.more}
          </button>
        </p>
      )}
      <p className="meta">{t.log.clock}</p>
    </section>
  );
}

type Filter = { readonly person: string; readonly act: string; readonly unit: string };

function Filters(props: {
  readonly desk: Desk;
  readonly log: readonly LogEntry[];
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
}) {
  const { desk, log, filter, change } = props;
  const list = (values: readonly string[], name: (value: string) => string = (value) => value) => [
    ['', monitoringDesk.all] as const,
    ...[...new Set(values)]
      .map((value) => [value, name(value)] as const)
      .sort(([, one], [, other]) => desk.format.compare(one, other)),
  ];
  const options = {
    person: list(log.map((entry) => personOf(desk, entry))),
    act: list(
      log.map(({ act }) => act),
      (act) => (monitoringDesk.acts as Readonly<Record<string, string>>)[act] ?? act,
    ),
    unit: list(
      log.flatMap(({ unit }) => unit ?? []),
      (unit) => nameUnit(desk.app, unit),
    ),
  };
  return (
    <div className="desk-fields">
      {(['person', 'act', 'unit'] as const).map((part) => (
        <SelectField
          key={part}
          label={t.log[part]}
          value={filter[part]}
          change={(value) => change({ ...filter, [part]: value })}
          options={options[part]}
        />
      ))}
    </div>
  );
}
