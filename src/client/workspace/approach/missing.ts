import { listRows, textOf, valueOf, type Cells } from '#domain/workspace/cells.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { workspace } from '#words/workspace.ts';

const t = workspace.panel;

/**
 * How many questions are left of the group that is the network of this workspace. Whoever has not begun misses
 * nothing: a network may have been formed long ago. The panel brings nothing of the tool.
 */
export function tellApproachMissing(cells: Cells, { approach }: WorkspacePageModel): string | undefined {
  const own = listRows(cells, 'approach').find((id) => valueOf(cells, `approach/${id}/own-network`) === true);
  if (own === undefined) return undefined;
  const left = approach.questions.filter(({ id, most, options }) =>
    most === 1
      ? !options.some((option) => option.id === textOf(cells, `approach/${own}/answer/${id}`))
      : !options.some((option) => valueOf(cells, `approach/${own}/picked/${id}/${option.id}`) === true),
  ).length;
  return left ? t.nextApproach(left) : undefined;
}
