import { textOf, type Cells } from '#domain/workspace/cells.ts';
import { contestPathOf } from '#domain/workspace/contest/fields.ts';
import { readSheet } from '#domain/workspace/contest/sheet.ts';
import { workspace } from '#words/workspace.ts';
import type { Session } from './session.ts';

const t = workspace.copies.sheet;

/**
 * Takes the sheet that a judge gave back into the workspace of its contest: what the judge filled in, and nothing else.
 *
 * @returns what came of it, in words, and the contest where it was taken
 */
export function takeSheet(session: Session, given: Cells): { readonly told: string; readonly contestId?: string } {
  const reading = readSheet(session.cells, given);
  if (!reading.ok) return { told: t.faults[reading.fault] };
  const { contestId, judgeId } = reading.owner;
  const label = textOf(session.cells, contestPathOf(contestId, 'judge', judgeId, 'label'));
  const { added, newer, apart } = session.merge(reading.cells);
  const strange = reading.strange ? ` ${t.strange(reading.strange)}` : '';
  const told = added + newer + apart.length ? t.took(label, added, newer, apart.length) : t.same(label);
  return { told: told + strange, contestId };
}
