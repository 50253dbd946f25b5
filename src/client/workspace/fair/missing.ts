import type { Cells } from '#domain/workspace/cells.ts';
import { isContactLate, listAllContacts, listUnfinished } from '#domain/workspace/fair/contacts.ts';
import { spanOf } from '#domain/workspace/fair/days.ts';
import { listFairs } from '#domain/workspace/fair/fairs.ts';
import { isTaskLate, listTasks } from '#domain/workspace/fair/tasks.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { workspace } from '#words/workspace.ts';

const t = workspace.panel;

/** What of the fairs is late, was begun and not finished, or has nobody who follows it up. */
export function tellFairMissing(cells: Cells, { fairTasks }: WorkspacePageModel, today: string): string | undefined {
  const count = { tasks: 0, late: 0, unfinished: 0, unshared: 0 };
  for (const fair of listFairs(cells)) {
    const all = listAllContacts(cells, fair.id);
    const contacts = all.filter(({ isSaved }) => isSaved);
    const { last } = spanOf(fair);
    count.tasks += listTasks(cells, fair, fairTasks).filter((task) => isTaskLate(task, today)).length;
    count.late += contacts.filter((contact) => isContactLate(contact, today)).length;
    count.unfinished += listUnfinished(all).length;
    if (last !== '' && last < today)
      count.unshared += contacts.filter(({ firmId, state }) => firmId === '' && state !== 'closed').length;
  }
  const told = [
    ...(count.unfinished ? [t.unfinishedFair(count.unfinished)] : []),
    ...(count.unshared ? [t.unsharedFair(count.unshared)] : []),
    ...(count.late ? [t.lateContactsFair(count.late)] : []),
    ...(count.tasks ? [t.lateTasksFair(count.tasks)] : []),
  ];
  return told.join(' ') || undefined;
}
