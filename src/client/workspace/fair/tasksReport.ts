import { MOMENTS, type Moment } from '#domain/workspace/fair/fields.ts';
import { isTaskLate, listDue, type FairTask } from '#domain/workspace/fair/tasks.ts';
import type { Report, ReportBlock, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { dayCell } from './reportCells.ts';
import { headOf } from './headOf.ts';
import type { FairSetting } from './setting.ts';
import { nameFair } from './tell.ts';

const t = workspaceFair.report;
const words = workspaceFair.tasks;

const tellState = (task: FairTask, today: string): string =>
  task.isDone ? t.done : isTaskLate(task, today) ? t.late : t.open;

function tableTasks({ today }: FairSetting, moment: Moment, tasks: readonly FairTask[]): ReportTable {
  return {
    kind: 'table',
    id: moment,
    title: words.moments[moment],
    columns: [
      { label: t.task, width: 3 },
      { label: t.how, width: 4 },
      { label: t.due, width: 1.3 },
      { label: t.who, width: 1.6 },
      { label: t.state, width: 1.1 },
      { label: t.note, width: 2 },
    ],
    rows: tasks.map((task): ReportCell[] => [
      task.title || words.unnamed,
      task.model?.text ?? null,
      dayCell(task.due),
      task.who,
      tellState(task, today),
      task.note,
    ]),
  };
}

/** The list of what is done before, during and after a fair. */
export function buildTasksReport(setting: FairSetting): Report {
  const { fair, tasks, today, frame } = setting;
  const due = listDue(tasks);
  const late = due.filter((task) => isTaskLate(task, today)).length;
  const aside = tasks.filter(({ isAside }) => isAside);
  const done = words.done(due.filter(({ isDone }) => isDone).length, due.length);
  return {
    ...frame,
    title: t.tasksTitle(nameFair(fair)),
    about: headOf(setting),
    blocks: [
      { kind: 'paragraph', text: [`${done}.`, ...(late ? [words.late(late)] : [])].join(' ') },
      ...MOMENTS.flatMap((moment): readonly ReportBlock[] => {
        const own = due.filter((task) => task.moment === moment);
        if (!own.length) return [];
        return [{ kind: 'heading', level: 2, text: words.moments[moment] }, tableTasks(setting, moment, own)];
      }),
      ...(aside.length
        ? [
            { kind: 'heading', level: 2, text: t.aside } as const,
            { kind: 'list', ordered: false, items: aside.map(({ title }) => title || words.unnamed) } as const,
          ]
        : []),
      { kind: 'paragraph', text: workspaceFair.own },
    ],
  };
}
