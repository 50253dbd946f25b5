import { useMemo, useState } from 'react';
import { listActivities } from '#domain/workspace/plan/activities.ts';
import { daysOf } from '#domain/workspace/plan/timeline.ts';
import { workspace as words } from '#words/workspace.ts';
import { workspacePlan as t } from '#words/workspacePlan.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { frameOf } from '../frame.ts';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { saveFile, toFileName } from '../saveFile.ts';
import { writePlanCalendar } from './planCalendar.ts';
import type { Owner } from './owners.ts';
import { buildPlanReport } from './planReport.ts';

/** Part of the names of the files of a plan. */
const fileNameOf = ({ isNetwork, name }: Owner): string => toFileName(isNetwork ? words.documents.network : name);

/** A plan on the page, as documents and as a calendar. */
export function PlanDocument({ owner }: { readonly owner: Owner }) {
  const workspace = useWorkspace();
  const cells = useCells();
  const { model, format } = workspace;
  const report = useMemo(
    () => buildPlanReport({ cells, areas: model.areas, owner, format, frame: frameOf(workspace) }),
    [cells, model, owner, format, workspace],
  );
  return (
    <>
      <p className="no-print">
        <a href={linkTo(PARTS.plan, owner.id)}>{t.backToPlan}</a>
      </p>
      <ReportView report={report} />
      <Documents report={report} name={`${t.report.sheet}-${fileNameOf(owner)}`} />
      <CalendarFile owner={owner} />
    </>
  );
}

/** The activities for the calendar of a device. */
function CalendarFile({ owner }: { readonly owner: Owner }) {
  const { model, format, today } = useWorkspace();
  const cells = useCells();
  const [said, say] = useState('');
  const activities = listActivities(cells, owner.id);
  const dated = activities.filter((activity) => daysOf(activity));
  if (!dated.length) return null;
  const name = `${t.calendar.name}-${fileNameOf(owner)}-${today}.ics`;
  const save = () => {
    const text = writePlanCalendar({ cells, owner, activities: dated, maker: model.siteName, today, format });
    saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), name);
    say(t.calendar.saved(name));
  };
  const leftOut = activities.length - dated.length;
  return (
    <section className="documents" aria-labelledby="plan-calendario">
      <h3 id="plan-calendario">{t.calendar.title}</h3>
      <p className="meta">
        {t.calendar.help} {leftOut > 0 && t.calendar.leftOut(leftOut)}
      </p>
      <p className="tools">
        <button type="button" onClick={save}>
          {t.calendar.save}
        </button>
      </p>
      <p role="status" className="meta">
        {said}
      </p>
    </section>
  );
}
