import type { Cells } from '#domain/workspace/cells.ts';
import { MOMENTS, countAnswers } from '#domain/workspace/diagnosis/answers.ts';
import { listFirms } from '#domain/workspace/network.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { isOverdue, listActivities } from '#domain/workspace/plan/activities.ts';
import { NETWORK_PLAN } from '#domain/workspace/plan/fields.ts';
import { workspace } from '#words/workspace.ts';

const t = workspace.panel;

/** How many firms have a diagnosis and nothing in their plan, and how many activities are overdue. */
export function tellPlanMissing(cells: Cells, { areas }: WorkspacePageModel, today: string): string | undefined {
  const firmIds = listFirms(cells).map(({ id }) => id);
  const plans = new Map([...firmIds, NETWORK_PLAN].map((id) => [id, listActivities(cells, id)]));
  const without = firmIds.filter(
    (id) => !plans.get(id)?.length && MOMENTS.some((moment) => countAnswers(cells, areas, id, moment).answered > 0),
  ).length;
  const late = [...plans.values()].flat().filter((activity) => isOverdue(activity, today)).length;
  return [...(without ? [t.nextPlan(without)] : []), ...(late ? [t.latePlan(late)] : [])].join(' ') || undefined;
}
