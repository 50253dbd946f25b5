import { useState } from 'react';
import { REMOVED } from '#domain/workspace/cells.ts';
import { MOMENTS, taskPathOf, type Moment } from '#domain/workspace/fair/fields.ts';
import { isTaskLate, listDue, type FairTask } from '#domain/workspace/fair/tasks.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, NoteField, TextField, TickField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { FairHead } from './FairHead.tsx';
import { Reminders } from './Files.tsx';
import type { FairSetting } from './setting.ts';
import { WAYS } from './ways.ts';

const t = workspaceFair.tasks;

interface Props {
  readonly setting: FairSetting;
}

/** What is to be done before, during and after the fair. */
export function TasksPage({ setting }: Props) {
  const { session } = useWorkspace();
  const { fair, tasks, today } = setting;
  const due = listDue(tasks);
  const aside = tasks.filter(({ isAside }) => isAside);
  const late = due.filter((task) => isTaskLate(task, today)).length;
  return (
    <>
      <FairHead setting={setting} page="tasks" />
      <p>{fair.begins || fair.ends ? t.lead : t.noDays}</p>
      <p role="status">
        <strong>{t.done(due.filter(({ isDone }) => isDone).length, due.length)}.</strong> {late > 0 && t.late(late)}
      </p>
      {MOMENTS.map((moment) => (
        <Tasks key={moment} setting={setting} moment={moment} tasks={due.filter((task) => task.moment === moment)} />
      ))}
      <Adding setting={setting} />
      {aside.length > 0 && (
        <details className="no-print">
          <summary>{t.asideTitle(aside.length)}</summary>
          <ul className="fair-aside">
            {aside.map((task) => (
              <li key={task.id}>
                {task.title || t.unnamed}
                {!session.isReadOnly && (
                  <button
                    type="button"
                    className="plain"
                    aria-label={`${t.takeUp}: ${task.title || t.unnamed}`}
                    onClick={() => session.write({ path: taskPathOf(fair.id, task.id, 'aside'), value: null })}
                  >
                    {t.takeUp}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <a href={linkTo(PARTS.fair, fair.id, WAYS.tasksDocument)}>{t.document}</a>
      </p>
      <Reminders setting={setting} />
      <p className="meta fair-note">{workspaceFair.own}</p>
    </>
  );
}

function Tasks({ setting, moment, tasks }: Props & { readonly moment: Moment; readonly tasks: readonly FairTask[] }) {
  return (
    <section aria-labelledby={`tareas-${moment}`}>
      <h3 id={`tareas-${moment}`}>{t.moments[moment]}</h3>
      {tasks.length === 0 && <p className="meta">{t.empty}</p>}
      <ul className="fair-tasks">
        {tasks.map((task) => (
          <li key={task.id} data-done={task.isDone || undefined}>
            <TaskRow setting={setting} task={task} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskRow({ setting, task }: Props & { readonly task: FairTask }) {
  const { fair, format, today } = setting;
  const path = (field: string) => taskPathOf(fair.id, task.id, field);
  const isLate = isTaskLate(task, today);
  const day = task.due ? t.until(format.date(task.due)) : t.noDay;
  const [wasNew] = useState(task.model === undefined && task.title === '');
  return (
    <>
      <TickField path={path('done')} label={task.title || t.unnamed} />
      <p className="meta fair-when">
        {[day, task.who].filter(Boolean).join(' · ')}
        {isLate && <strong className="fair-late"> · {t.isLate}</strong>}
      </p>
      <details open={wasNew || undefined}>
        <summary aria-label={`${t.open}: ${task.title || t.unnamed}`}>{t.open}</summary>
        <TaskFields setting={setting} task={task} />
      </details>
    </>
  );
}

/** How a task is done, who does it, until when, and the ways to leave it aside. */
function TaskFields({ setting, task }: Props & { readonly task: FairTask }) {
  const { session, model, takeAway } = useWorkspace();
  const { fair, format } = setting;
  const { id, model: record, usual } = task;
  const path = (field: string) => taskPathOf(fair.id, id, field);
  return (
    <>
      {record ? (
        <>
          <p>{record.text}</p>
          <p className="meta">{record.isProposed ? t.proposed : t.documented}</p>
        </>
      ) : (
        <div className="desk-fields plan-days">
          <TextField path={path('what')} label={t.what} />
          <Choice
            label={t.moment}
            value={task.moment}
            choose={(value) => session.write({ path: path('moment'), value })}
          >
            {MOMENTS.map((moment) => (
              <option key={moment} value={moment}>
                {t.moments[moment]}
              </option>
            ))}
          </Choice>
        </div>
      )}
      <div className="desk-fields plan-days">
        <TextField path={path('who')} label={t.who} />
        <DayField path={path('due')} label={t.due} help={usual ? t.usual(format.date(usual)) : undefined} />
      </div>
      <NoteField path={path('note')} label={t.note} />
      {record && record.links.length > 0 && (
        <p className="meta fair-links">
          {t.sources}:{' '}
          {record.links.map(({ text, address }) => (
            <a key={address + text} href={`${model.base}${address.slice(1)}`}>
              {text}
            </a>
          ))}
        </p>
      )}
      {!session.isReadOnly && (
        <p className="tools">
          <button
            type="button"
            className="plain"
            aria-label={`${record ? t.aside : workspaceFair.drop}: ${task.title || t.unnamed}`}
            onClick={() =>
              record
                ? session.write({ path: path('aside'), value: true })
                : takeAway(workspaceFair.removed(task.title || t.unnamed), taskPathOf(fair.id, id))
            }
          >
            {record ? t.aside : workspaceFair.drop}
          </button>
        </p>
      )}
    </>
  );
}

function Adding({ setting: { fair } }: Props) {
  const { session } = useWorkspace();
  if (session.isReadOnly) return null;
  return (
    <p className="tools">
      <button
        type="button"
        onClick={() => session.write({ path: taskPathOf(fair.id, newId(), REMOVED), value: false })}
      >
        {t.add}
      </button>
    </p>
  );
}
