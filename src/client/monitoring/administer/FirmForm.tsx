import { useEffect, useRef, useState } from 'react';
import { NAME_PATTERN } from '#domain/monitoring/ledger/acts.ts';
import type { FirmEntry } from '#domain/monitoring/ledger/registry.ts';
import { textIn } from '#domain/monitoring/review/versions.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { useDesk } from '../desk/desk.tsx';
import { AskFirst, OutcomeLine, SelectField, TextField } from '../desk/parts.tsx';
import { useAct } from '../desk/useAct.ts';
import { useRegistryAct } from './useRegistryAct.ts';

/** Enrols a firm, or tells anew where it belongs. @param entry what was told of it last */
export function FirmForm({ entry }: { readonly entry?: FirmEntry | undefined }) {
  const { app, view } = useDesk();
  const sign = useRegistryAct();
  const { busy, outcome, run } = useAct();
  const [firm, setFirm] = useState(entry?.firm ?? '');
  const [name, setName] = useState(textIn(view, entry?.name) ?? '');
  const [unit, setUnit] = useState(entry?.unit ?? '');
  const [from, setFrom] = useState(entry?.from ?? app.today());
  const [until, setUntil] = useState(entry?.until ?? '');
  const [missing, setMissing] = useState('');
  const [signed, setSigned] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (entry) heading.current?.focus();
  }, [entry]);
  const networks = app.config.units.filter(({ level }) => level === 'network');
  const enrol = () => {
    const lacks = !NAME_PATTERN.test(firm) ? t.people.badCode : unit === '' ? t.firms.chooseUnit : '';
    setMissing(lacks);
    if (lacks) return;
    setSigned(firm);
    run(
      () =>
        sign(
          { act: 'inscribir-empresa', firm, unit, from, until: until === '' ? null : until },
          { name: name.trim() || undefined },
        ),
      () => {
        if (entry) return;
        // The next firm has another code and name, and mostly the same network and days.
        setFirm('');
        setName('');
      },
    );
  };
  return (
    <section className="desk-panel" aria-label={t.firms.enrol}>
      <h3 ref={heading} tabIndex={-1}>
        {t.firms.enrol}
      </h3>
      <div className="desk-fields">
        <TextField label={t.firms.code} help={t.firms.codeHelp} value={firm} change={setFirm} />
        <TextField label={t.firms.name} help={t.firms.nameHelp} value={name} change={setName} />
        <SelectField
          label={t.firms.unit}
          value={unit}
          change={setUnit}
          options={[['', t.firms.chooseUnit], ...networks.map(({ id, title }) => [id, title] as const)]}
        />
        <TextField label={t.people.from} type="date" value={from} change={setFrom} />
        <TextField label={t.people.until} type="date" value={until} change={setUntil} />
      </div>
      {missing && (
        <p className="note" role="alert">
          {missing}
        </p>
      )}
      <p className="tools">
        <AskFirst label={t.firms.sign} busy={busy} act={enrol} />
      </p>
      <OutcomeLine outcome={outcome} done={t.firms.enrolled(signed)} />
    </section>
  );
}
