import { useMemo, useState } from 'react';
import { listRows, pathOf, REMOVED, type Cells } from '#domain/workspace/cells.ts';
import { MOMENTS, type Moment } from '#domain/workspace/diagnosis/answers.ts';
import { buildGroupCells, countFirms, SMALLEST_GROUP } from '#domain/workspace/diagnosis/compare.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { workspace as words } from '#words/workspace.ts';
import { workspaceDiagnosis } from '#words/workspaceDiagnosis.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { frameOf } from '../frame.ts';
import { markLent } from '../marks.ts';
import { ReportView } from '../ReportView.tsx';
import { goTo, PARTS } from '../route.ts';
import { saveFile } from '../saveFile.ts';
import { readGiven, tellFault, writeWorkspace } from '../workspaceFile.ts';
import { buildGroupReport } from './groupReport.ts';

const t = workspaceDiagnosis.group;

/** Rows of a file that was lent. */
const listLent = (cells: Cells): readonly string[] => listRows(cells, 'group');

/** The network with its group: quartiles by area, services that are needed, and what is lent and borrowed. */
export function GroupResults({ moment }: { readonly moment: Moment }) {
  const workspace = useWorkspace();
  const cells = useCells();
  const { model, format } = workspace;
  const report = useMemo(
    () => buildGroupReport({ cells, areas: model.areas, moment, format, frame: frameOf(workspace) }),
    [cells, model, moment, format, workspace],
  );
  const firms = countFirms(cells, model.areas, moment);
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <div className="desk-field narrow no-print">
        <label htmlFor="momento">{workspaceDiagnosis.moment}</label>
        <select id="momento" value={moment} onChange={({ target }) => goTo(PARTS.diagnosis, 'grupo', target.value)}>
          {MOMENTS.map((one) => (
            <option key={one} value={one}>
              {workspaceDiagnosis.moments[one]}
            </option>
          ))}
        </select>
      </div>
      <p className="meta">
        {firms < SMALLEST_GROUP ? t.few(firms, SMALLEST_GROUP) : null} {t.least(SMALLEST_GROUP)}
      </p>
      <Exchange />
      <ReportView report={report} />
      <Documents report={report} name={t.sheet} />
    </>
  );
}

/** What is lent to other networks, and borrowed from them. */
function Exchange() {
  const { model, session, today, takeAway } = useWorkspace();
  const cells = useCells();
  const [said, say] = useState('');
  const own = new Set(listFirms(cells).map(({ id }) => id));
  // One's own file, brought back, is lent by nobody.
  const listBorrowed = (all: Cells) => listLent(all).filter((row) => !own.has(row));
  const borrowed = listBorrowed(cells);
  const lend = () => {
    const mark = markLent(session.id);
    const lent = buildGroupCells(cells, model.areas, mark);
    const text = writeWorkspace({ model, session, today }, lent, 'group');
    saveFile(new Blob([text], { type: 'application/json' }), `${t.lendName}-${today}.json`);
    say(words.copies.saved);
  };
  const borrow = async (file: File | undefined) => {
    if (!file) return;
    const reading = await readGiven(file, model.site);
    if (!reading.ok) return say(tellFault(reading));
    const rows = new Map([...reading.file.cells].filter(([path]) => path.startsWith('group/')));
    const { added, newer } = session.merge(rows);
    // Rows that somebody took out come back when their file is opened again.
    session.write(...listLent(rows).map((row) => ({ path: pathOf('group', row, REMOVED), value: false })));
    const isNew = added + newer > 0 || listBorrowed(session.cells).length > borrowed.length;
    say(isNew ? t.took(listBorrowed(rows).length) : t.tookNone);
  };
  const drop = () => takeAway(t.dropped, ...borrowed.map((row) => pathOf('group', row)));
  return (
    <section className="exchange no-print" aria-label={t.lend}>
      <p className="tools">
        <button type="button" onClick={lend}>
          {t.lend}
        </button>
      </p>
      <p className="meta">{t.lendHelp}</p>
      {!session.isReadOnly && (
        <div className="desk-field">
          <label htmlFor="prestado">{t.borrow}</label>
          <input
            id="prestado"
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              void borrow(target.files?.[0]);
              target.value = '';
            }}
          />
        </div>
      )}
      {borrowed.length > 0 && (
        <p className="tools">
          <span>{t.borrowed(borrowed.length)}</span>
          <button type="button" className="plain" onClick={drop}>
            {t.drop}
          </button>
        </p>
      )}
      <p role="status" className="meta">
        {said}
      </p>
    </section>
  );
}
