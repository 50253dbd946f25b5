import { useMemo, useState } from 'react';
import { pathOf, REMOVED } from '#domain/workspace/cells.ts';
import { contestPathOf } from '#domain/workspace/contest/fields.ts';
import { markOfOutcome } from '#domain/workspace/contest/outcome.ts';
import { workspaceContest } from '#words/workspaceContest.ts';
import { useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { TextField } from '../fields.tsx';
import { ReportView } from '../ReportView.tsx';
import { newId } from '../session.ts';
import { buildActReport } from './actReport.ts';
import { Back } from './Back.tsx';
import { Blocks } from './Blocks.tsx';
import { Faults } from './Faults.tsx';
import { PlainField } from './PlainField.tsx';
import { isComplete, type ContestSetting } from './setting.ts';
import { nameEntries, tellFarApart, tellProgress } from './tell.ts';

const t = workspaceContest.act;

interface Props {
  readonly setting: ContestSetting;
}

/** The record, with what is missing before the contest is closed, and its closing. */
export function ActPage({ setting }: Props) {
  const { contest } = setting;
  const report = useMemo(() => buildActReport(setting), [setting]);
  return (
    <>
      <Back contestId={contest.id} />
      <h2 className="no-print">{workspaceContest.steps.act}</h2>
      <div className="no-print">{contest.closed ? <Reopening setting={setting} /> : <Closing setting={setting} />}</div>
      <ReportView report={report} />
      <Documents report={report} name={t.file} isText />
    </>
  );
}

function Closing({ setting }: Props) {
  const { session, today } = useWorkspace();
  const { contest, ranking, apart } = setting;
  const path = (field: string) => contestPathOf(contest.id, field);
  const canClose = isComplete(setting);
  const before = [
    ...(contest.places === undefined ? [workspaceContest.faults.noPlaces] : []),
    ...(ranking.missing.length ? [tellProgress(setting)] : []),
    ...(apart ? [workspaceContest.jury.apart(apart)] : []),
    ...(ranking.toDraw.length ? [workspaceContest.result.drawHelp(nameEntries(setting, ranking.toDraw))] : []),
    ...tellFarApart(setting),
  ];
  if (session.isReadOnly) return null;
  return (
    <>
      <Blocks setting={setting} />
      {before.length > 0 && (
        <section className="note" aria-labelledby="antes-de-cerrar">
          <h3 id="antes-de-cerrar">{t.before}</h3>
          <Faults told={before} />
          <p className="meta">{t.beforeHelp}</p>
        </section>
      )}
      <section aria-labelledby="cerrar-concurso">
        <h3 id="cerrar-concurso">{t.closing}</h3>
        <TextField path={path('closer')} label={t.closeWho} />
        <p className="tools">
          <button
            type="button"
            className="go"
            disabled={!canClose}
            onClick={() =>
              session.writeForGood(
                { path: path('closed'), value: today },
                { path: path('closed-as'), value: markOfOutcome(ranking) },
              )
            }
          >
            {t.close}
          </button>
        </p>
        <p className="meta">{canClose ? t.closeHelp : t.canNot}</p>
      </section>
    </>
  );
}

function Reopening({ setting: { contest, format, isOther } }: Props) {
  const { session, today } = useWorkspace();
  const [why, setWhy] = useState('');
  const reopen = () => {
    const row = contestPathOf(contest.id, 'change', newId());
    session.writeForGood(
      { path: contestPathOf(contest.id, 'closed'), value: null },
      { path: contestPathOf(contest.id, 'closed-as'), value: null },
      { path: pathOf(row, REMOVED), value: false },
      { path: pathOf(row, 'kind'), value: 'reopened' },
      { path: pathOf(row, 'on'), value: today },
      { path: pathOf(row, 'why'), value: why.trim() },
      { path: pathOf(row, 'before'), value: t.isClosed(format.date(contest.closed), contest.closer) },
    );
  };
  return (
    <>
      <p role="status">{t.isClosed(format.date(contest.closed), contest.closer)}</p>
      <Faults told={isOther ? [t.isOther] : []} />
      {!session.isReadOnly && (
        <details>
          <summary>{t.reopen}</summary>
          <PlainField label={t.reopenWhy} value={why} change={setWhy} />
          <p className="meta">{t.reopenHelp}</p>
          <p className="tools">
            <button type="button" disabled={why.trim() === ''} onClick={reopen}>
              {t.reopen}
            </button>
          </p>
        </details>
      )}
    </>
  );
}
