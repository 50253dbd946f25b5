import { useMemo } from 'react';
import { listActFaults, type ActFault } from '#domain/workspace/formation/acts.ts';
import { actPathOf, type Act } from '#domain/workspace/formation/fields.ts';
import { workspaceFormation as words } from '#words/workspaceFormation.ts';
import { Documents } from '../Documents.tsx';
import { DayField, NoteField, TextField } from '../fields.tsx';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { buildActReport } from './actReport.ts';
import { nameFirm } from '../nameFirm.ts';
import { useFormationSetting, type FormationSetting } from './setting.ts';
import { FIRM_WAY } from './ways.ts';

const t = words.acts;

/** An act: what is written for it alone, what is missing, and the act itself. */
export function ActPage({ act }: { readonly act: Act }) {
  const setting = useFormationSetting();
  const report = useMemo(() => buildActReport(setting, act), [setting, act]);
  const path = (field: string) => actPathOf(act, field);
  return (
    <>
      <div className="no-print">
        <p>
          <a href={linkTo(PARTS.formation)}>{words.back}</a>
        </p>
        <h2>{t.names[act]}</h2>
        <div className="desk-fields">
          <DayField path={path('on')} label={t.on} />
          <TextField path={path('place')} label={t.place} />
        </div>
        <NoteField path={path('purpose')} label={t.purpose} />
        <TextField path={path('speaker')} label={t.speaker} help={t.speakerHelp} />
        <TextField path={path('first-task')} label={t.firstTask} />
        {act === 'member' && <TextField path={path('legal-form')} label={t.legalForm} help={t.legalFormHelp} />}
        <Missing setting={setting} act={act} />
      </div>
      <ReportView report={report} />
      <Documents report={report} name={t.sheets[act]} />
    </>
  );
}

/** What is missing before it can be signed, each with the way to where it is written. */
function Missing({ setting, act }: { readonly setting: FormationSetting; readonly act: Act }) {
  const faults = listActFaults(setting.cells, setting.criteria, act);
  if (!faults.length) return null;
  return (
    <section className="note act-missing" aria-labelledby="antes-de-firmar">
      <h3 id="antes-de-firmar">{t.missingTitle}</h3>
      <ul>
        {faults.map((fault) => (
          <li key={fault.kind}>
            {tellFault(setting, fault)} <WayTo setting={setting} fault={fault} />
          </li>
        ))}
      </ul>
      <p className="meta">{t.missingHelp}</p>
    </section>
  );
}

function tellFault({ cells, format }: FormationSetting, fault: ActFault): string {
  switch (fault.kind) {
    case 'few':
      return t.faults.few(fault.count);
    case 'nameless':
    case 'unlooked':
    case 'no-gives':
    case 'over':
      return t.faults[fault.kind](format.list(fault.firms.map((firm) => nameFirm(cells, firm))));
    case 'before-meeting':
    case 'before-joining':
      return t.faults[fault.kind](format.date(fault.day));
    default:
      return t.faults[fault.kind];
  }
}

function WayTo({ setting: { cells }, fault }: { readonly setting: FormationSetting; readonly fault: ActFault }) {
  if (fault.kind === 'no-network' || fault.kind === 'nameless')
    return <a href={linkTo(PARTS.network)}>{t.goNetwork}</a>;
  const [firm] = 'firms' in fault ? fault.firms : [];
  return firm ? <a href={linkTo(PARTS.formation, FIRM_WAY, firm.id)}>{t.goFirm(nameFirm(cells, firm))}</a> : null;
}
