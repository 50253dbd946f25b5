import { cellsOfSheet, findSheetOwner, whatIsNewOf } from '#domain/workspace/contest/sheet.ts';
import type { FileReading, WorkspaceFile } from '#domain/workspace/file.ts';
import { workspace } from '#words/workspace.ts';
import type { Workspace } from './context.tsx';
import { saveCopy } from './saveCopy.ts';
import { PARTS, SHEET_WAY } from './route.ts';
import { Session } from './session.ts';
import { takeSheet } from './takeSheet.ts';
import { readGiven, tellFault } from './workspaceFile.ts';

const t = workspace.copies;

/** What came of a file that somebody opened. */
export interface Brought {
  readonly told: string;
  /** A workspace that is only looked at. */
  readonly shown?: Session;
  /** A workspace that is new on this device, or the one that the sheet of a judge is of. */
  readonly begun?: string;
  /** Where in it to go. */
  readonly way?: readonly string[];
}

/** What bringing a file needs of the page. */
type Place = Pick<Workspace, 'model' | 'shelf' | 'format' | 'today'>;

/**
 * Opens a file: a copy of a workspace of this device is put together with it, another one stands beside it, and one of
 * a newer edition is shown. What is here is saved to a file before anything is put together.
 *
 * @throws StoreFailure
 */
export async function bringFile(file: File, place: Place, current: Session | undefined): Promise<Brought> {
  const reading = await readGiven(file, place.model.site);
  return reading.ok ? takeFile(reading, place, current) : { told: tellFault(reading) };
}

/**
 * Takes what a file or a link holds: as a workspace of its own, or together with its other copy here, of which a copy
 * goes to the downloads first.
 *
 * @throws StoreFailure
 */
export async function takeFile(
  { file, isNewer, refused }: Extract<FileReading, { ok: true }>,
  place: Place,
  current: Session | undefined,
): Promise<Brought> {
  // The sheet of a judge is taken as one, and nothing that somebody hid in it.
  const given = file.part === 'jury' ? { ...file, cells: cellsOfSheet(file.cells) } : file;
  if (given.part === 'group') return { told: t.isGroup };
  if (isNewer) return { told: '', shown: Session.show(given.workspace, given.cells) };
  if (given.part === 'jury' && !given.cells.size) return { told: workspace.fileFaults.damaged };
  const left = refused.length ? ` ${t.refused(refused.length)}` : '';
  const isOpen = current?.id === given.workspace && !current.isReadOnly;
  const there = isOpen ? current : await place.shelf.open(given.workspace);
  if (given.part === 'scores') {
    if (!there) return { told: workspace.copies.sheet.notHere };
    const { told, contestId } = takeSheet(there, given.cells);
    await there.settled();
    if (!isOpen) there.close();
    return { told: told + left, way: contestId === undefined ? [] : [PARTS.contest, contestId] };
  }
  if (!there) {
    await place.shelf.begin(given.cells, given.workspace);
    return {
      told: t.began(given.title || workspace.shelf.nameless) + left,
      begun: given.workspace,
      way: wayTo(given),
    };
  }
  saveCopy({ ...place, session: there });
  const coming = given.part === 'jury' ? whatIsNewOf(there.cells, given.cells) : given.cells;
  const { added, newer, apart, lost } = there.merge(coming);
  await there.settled();
  if (!isOpen) there.close();
  const told = added + newer + apart.length ? `${t.merged(added, newer, apart.length)} ${t.before}` : t.same;
  return { told: told + (lost.length ? ` ${t.removed.lost(lost.length)}` : '') + left, way: wayTo(given) };
}

/** Where to go with what was brought: whoever got the sheet of a judge begins with it. */
function wayTo({ part, cells }: Pick<WorkspaceFile, 'part' | 'cells'>): readonly string[] {
  const owner = part === 'jury' ? findSheetOwner(cells) : undefined;
  return owner ? [PARTS.contest, owner.contestId, SHEET_WAY, owner.judgeId] : [];
}
