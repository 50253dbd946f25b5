import { useState } from 'react';
import { writeException, type ExceptionRecord } from '#domain/monitoring/administer/exceptionRecord.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { useDesk } from '../desk/desk.tsx';
import { Copyable, SelectField, TextField } from '../desk/parts.tsx';
import { nameUnit } from '../names.ts';

const EMPTY = { period: '', unit: '', form: '', reason: '', role: '', until: '' };

/** Prepares an exception: a page cannot change its site, so it writes the lines that go into its record. */
export function ExceptionForm() {
  const { app, view, format } = useDesk();
  const { config } = app;
  const [asked, ask] = useState({ ...EMPTY, period: config.periods.at(-1)?.id ?? '' });
  const [said, say] = useState('');
  const [record, setRecord] = useState<ExceptionRecord>();
  const set = (part: keyof typeof EMPTY) => (value: string) => ask({ ...asked, [part]: value });
  const firms = [...view.registry.firms.keys()];
  const units = [...config.units.map(({ id }) => id), ...firms];
  const write = () => {
    const period = config.periods.find(({ id }) => id === asked.period);
    const { unit, form, reason, role, until } = asked;
    setRecord(undefined);
    if (!period || !unit || !reason.trim() || !role || !until) return say(t.periods.needs);
    if (until <= period.closesOn) return say(t.periods.tooEarly(format.date(period.closesOn)));
    say('');
    const exception = { unit, formId: form || undefined, reason, authorisedBy: role, until };
    setRecord(writeException(period, exception, firms.includes(unit)));
  };
  const none = ['', '…'] as const;
  return (
    <section className="desk-panel" aria-label={t.periods.make}>
      <h3>{t.periods.make}</h3>
      <div className="desk-fields">
        <SelectField
          label={t.periods.period}
          value={asked.period}
          change={set('period')}
          options={config.periods.map(({ id, title }) => [id, title])}
        />
        <SelectField
          label={t.periods.unit}
          value={asked.unit}
          change={set('unit')}
          options={[none, ...units.map((unit) => [unit, nameUnit(app, unit)] as const)]}
        />
        <SelectField
          label={t.periods.form}
          value={asked.form}
          change={set('form')}
          options={[['', t.periods.anyForm], ...config.forms.map(({ id, title }) => [id, title] as const)]}
        />
        <SelectField
          label={t.periods.role}
          value={asked.role}
          change={set('role')}
          options={[none, ...config.roles.map(({ id, title }) => [id, title] as const)]}
        />
        <TextField label={t.periods.until} type="date" value={asked.until} change={set('until')} />
        <TextField label={t.periods.reason} help={t.periods.reasonHelp} value={asked.reason} change={set('reason')} />
      </div>
      <p className="tools">
        <button type="button" className="go" onClick={write}>
          {t.periods.write}
        </button>
      </p>
      <p role="status" className={said ? 'note' : ''}>
        {said}
      </p>
      {record && (
        <>
          <p>
            {t.periods.file}: <code>{record.file}</code>. {record.joins ? t.periods.whereJoin : t.periods.whereNew}
          </p>
          <Copyable text={record.lines} label={t.periods.lines} />
        </>
      )}
    </section>
  );
}
