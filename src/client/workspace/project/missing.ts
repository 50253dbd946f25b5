import type { Cells } from '#domain/workspace/cells.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { isRecorded, listMovements } from '#domain/workspace/project/movements.ts';
import { listProjects } from '#domain/workspace/project/projects.ts';
import { findApprovalChange, listSteps, stateOf } from '#domain/workspace/project/steps.ts';
import { workspace } from '#words/workspace.ts';

const t = workspace.panel;

/** Projects that changed since they were approved, that are over and not closed, and movements that were only begun. */
export function tellProjectMissing(cells: Cells, _: WorkspacePageModel, today: string): string | undefined {
  const projects = listProjects(cells).filter(({ isInvented }) => !isInvented);
  const withSteps = projects.map((project) => ({ project, steps: listSteps(cells, project.id) }));
  // Of what is closed nothing is presented again.
  const changed = withSteps.filter(
    ({ project, steps }) => stateOf(steps) !== 'closed' && findApprovalChange(project, steps),
  ).length;
  const over = withSteps.filter(
    ({ project, steps }) => stateOf(steps) === 'running' && project.ends !== '' && project.ends < today,
  ).length;
  const drafts = withSteps.filter(({ steps }) => stateOf(steps) === 'draft').length;
  const unfinished = projects.flatMap(({ id }) => listMovements(cells, id)).filter((one) => !isRecorded(one)).length;
  const told = [
    ...(changed ? [t.changedProject(changed)] : []),
    ...(over ? [t.overProject(over)] : []),
    ...(drafts ? [t.nextProject(drafts)] : []),
    ...(unfinished ? [t.unfinishedProject(unfinished)] : []),
  ];
  return told.join(' ') || undefined;
}
