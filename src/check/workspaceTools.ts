import type { Kind } from '#kinds/index.ts';
import type { Entry } from '#records/assemble.ts';
import { isDraft } from '#records/drafts.ts';
import type { Problem } from '#records/problem.ts';
import { SHARED_TOOLS, WORKSPACE_KINDS, type WorkspaceTool } from '#schemas/workspaceTools.ts';
import { checkApproach } from './approach.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';
import { checkSelfTests } from './selfTests.ts';
import type { Targets } from './targets.ts';

const NEEDED: Readonly<Partial<Record<WorkspaceTool, Kind>>> = WORKSPACE_KINDS;

/**
 * A tool that an instrument names has the records that it needs, and is of that instrument alone, unless it does the
 * work of several: each leads to the other. What its records say of each other agrees.
 *
 * @param records those without problems of their own
 */
export function checkWorkspaceTools(records: readonly CheckedRecord[], targets: Targets): Problem[] {
  return [...checkApproach(records, targets), ...checkInstruments(records, targets), ...checkSelfTests(records)];
}

function checkInstruments(records: readonly CheckedRecord[], { ids }: Targets): Problem[] {
  // What is published names its tool first: a draft that takes it is the one to change.
  const inTurn = records
    .filter(({ kind }) => kind === 'instrument')
    .sort((a, b) => Number(isDraft(a.raw)) - Number(isDraft(b.raw)));
  const owners = new Map<WorkspaceTool, string>();
  return inTurn.flatMap(({ raw, data }): Problem[] => {
    const { tool } = data as Entry<'instrument'>;
    if (tool === undefined) return [];
    const place = placeOfField(raw, ['tool'], tool);
    const other = owners.get(tool);
    if (other !== undefined && !SHARED_TOOLS.includes(tool))
      return [{ code: 'instrumento-herramienta', ...place, detail: { wrong: 'twice', other } }];
    owners.set(tool, raw.file);
    const needed = NEEDED[tool];
    // A record that has problems of its own is told of already.
    if (needed === undefined || ids.get(needed)?.size) return [];
    return [{ code: 'instrumento-herramienta', ...place, detail: { wrong: 'records', needed: { kindName: needed } } }];
  });
}
