import type { Cells } from '#domain/workspace/cells.ts';
import { countUnlooked, listRegister } from '#domain/workspace/formation/register.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { workspace } from '#words/workspace.ts';

/** How many firms that go on have criteria that nobody has looked at. */
export function tellFormationMissing(cells: Cells, { criteria }: WorkspacePageModel): string | undefined {
  const undone = listRegister(cells, criteria).filter((one) => !one.hasLeft && countUnlooked(one) > 0).length;
  return undone > 0 ? workspace.panel.nextFormation(undone) : undefined;
}
