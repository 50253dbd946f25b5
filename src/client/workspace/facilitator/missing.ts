import type { Cells } from '#domain/workspace/cells.ts';
import { listAttempts, listTrainees } from '#domain/workspace/facilitator/attempts.ts';
import { workspace } from '#words/workspace.ts';

const t = workspace.panel;

/** How many self-tests were begun and not finished. Whoever has not begun misses nothing. */
export function tellFacilitatorMissing(cells: Cells): string | undefined {
  const open = listTrainees(cells)
    .flatMap(({ id }) => listAttempts(cells, id))
    .filter(({ result }) => !result).length;
  return open ? t.openSelfTest(open) : undefined;
}
