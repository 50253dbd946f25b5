/** What is to be done before, during and after a fair. */
import { listRows, textOf, valueOf, type Cells } from '../cells.ts';
import { dueOn } from './days.ts';
import type { Fair } from './fairs.ts';
import { fairPathOf, MOMENTS, taskPathOf, type Moment } from './fields.ts';
import type { FairTaskModel } from './model.ts';

/** A task of a fair: one of the site, or one that the network added. */
export interface FairTask {
  readonly id: string;
  readonly title: string;
  readonly moment: Moment;
  /** The record of the site; undefined for the network's own. */
  readonly model: FairTaskModel | undefined;
  /** `YYYY-MM-DD`: the day that somebody wrote, or the one worked out; empty where neither is known. */
  readonly due: string;
  /** The day that is worked out from those of the fair. */
  readonly usual: string;
  readonly who: string;
  readonly note: string;
  readonly isDone: boolean;
  /** Whether it does not apply to this fair. */
  readonly isAside: boolean;
}

const isMoment = (value: unknown): value is Moment => MOMENTS.includes(value as Moment);

/** The tasks of a fair by their moment, each moment by its days; what has none stands last. */
export function listTasks(cells: Cells, fair: Fair, models: readonly FairTaskModel[]): readonly FairTask[] {
  const read = (id: string, title: string, moment: Moment, model?: FairTaskModel): FairTask => {
    const path = (field: string) => taskPathOf(fair.id, id, field);
    const usual = model ? dueOn(fair, moment, model.days) : '';
    return {
      id,
      title,
      moment,
      model,
      usual,
      due: textOf(cells, path('due')) || usual,
      who: textOf(cells, path('who')),
      note: textOf(cells, path('note')),
      isDone: valueOf(cells, path('done')) === true,
      isAside: valueOf(cells, path('aside')) === true,
    };
  };
  const ownIds = listRows(cells, fairPathOf(fair.id, 'task'));
  const all = [
    ...models.map((model) => read(model.id, model.title, model.moment, model)),
    ...ownIds.map((id) => {
      const moment = valueOf(cells, taskPathOf(fair.id, id, 'moment'));
      return read(id, textOf(cells, taskPathOf(fair.id, id, 'what')), isMoment(moment) ? moment : 'before');
    }),
  ];
  // Sorting keeps the order of what is equal: the site's own.
  const keyOf = ({ moment, due }: FairTask) => `${MOMENTS.indexOf(moment)} ${due || '9999-99'}`;
  return all.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : Number(keyOf(one) > keyOf(other))));
}

/** Whether a task should have been done before today. */
export const isTaskLate = ({ isDone, isAside, due }: FairTask, today: string): boolean =>
  !isDone && !isAside && due !== '' && due < today;

/** Tasks that count: those that were not put aside. */
export const listDue = (tasks: readonly FairTask[]): readonly FairTask[] => tasks.filter(({ isAside }) => !isAside);
