import type { Cells } from '#domain/workspace/cells.ts';
import { countAnswers } from '#domain/workspace/diagnosis/answers.ts';
import { listFirms } from '#domain/workspace/network.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { workspace } from '#words/workspace.ts';

/** How many firms have no whole diagnosis of their start. */
export function tellDiagnosisMissing(cells: Cells, { areas }: WorkspacePageModel): string | undefined {
  const undone = listFirms(cells).filter(({ id }) => {
    const { answered, of } = countAnswers(cells, areas, id, 'start');
    return answered < of;
  }).length;
  return undone > 0 ? workspace.panel.nextDiagnosis(undone) : undefined;
}
