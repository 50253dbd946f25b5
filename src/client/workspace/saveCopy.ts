import type { Cells } from '#domain/workspace/cells.ts';
import { workspace } from '#words/workspace.ts';
import type { Workspace } from './context.tsx';
import { saveFile, toFileName } from './saveFile.ts';
import { nameOf } from './session.ts';
import { writeWorkspace } from './workspaceFile.ts';

/** Name of the file with a copy. @param part name of the tool, where it holds that alone */
export const copyNameOf = ({ session, today }: Pick<Workspace, 'session' | 'today'>, part = ''): string =>
  `${[workspace.copies.name, toFileName(nameOf(session.cells)), toFileName(part), today].filter(Boolean).join('-')}.json`;

/** Saves a copy of a workspace, and remembers it. */
export function saveCopy(open: Pick<Workspace, 'model' | 'shelf' | 'session' | 'today'>): void {
  const text = writeWorkspace(open, open.session.cells, 'whole');
  saveFile(new Blob([text], { type: 'application/json' }), copyNameOf(open));
  open.session.markCopied(Date.now());
  open.shelf.markCopied(Date.now());
}

/**
 * Saves what one tool keeps. It is no copy of the workspace: what it leaves out would be lost with the device.
 *
 * @param name of the tool
 */
export const saveToolCopy = (open: Workspace, cells: Cells, name: string): void =>
  saveFile(new Blob([writeWorkspace(open, cells, 'tool')], { type: 'application/json' }), copyNameOf(open, name));
