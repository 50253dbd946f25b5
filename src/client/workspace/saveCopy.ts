import { workspace } from '#words/workspace.ts';
import type { Workspace } from './context.tsx';
import { saveFile, toFileName } from './saveFile.ts';
import { nameOf } from './session.ts';
import { writeWorkspace } from './workspaceFile.ts';

/** Name of the file with a copy. */
export const copyNameOf = ({ session, today }: Pick<Workspace, 'session' | 'today'>): string =>
  `${[workspace.copies.name, toFileName(nameOf(session.cells)), today].filter(Boolean).join('-')}.json`;

/** Saves a copy of a workspace, and remembers it. */
export function saveCopy(open: Workspace): void {
  const text = writeWorkspace(open, open.session.cells, 'whole');
  saveFile(new Blob([text], { type: 'application/json' }), copyNameOf(open));
  open.session.markCopied(Date.now());
  open.shelf.markCopied(Date.now());
}
