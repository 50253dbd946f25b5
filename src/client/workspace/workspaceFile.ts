/** Files and links with a workspace. */
import { strFromU8, strToU8, deflateSync, inflateSync } from 'fflate';
import type { Cells } from '#domain/workspace/cells.ts';
import {
  MOST_LETTERS,
  readWorkspaceFile,
  writeWorkspaceFile,
  type FileReading,
  type WorkspaceFile,
} from '#domain/workspace/file.ts';
import { workspace as t } from '#words/workspace.ts';
import type { Workspace } from './context.tsx';
import { LINK_START } from './route.ts';
import { nameOf } from './session.ts';

/** Letters of an address that programs still take whole; longer ones some cut. */
const LONGEST_LINK = 16_000;

/** Writes what a workspace holds, or a part of it. */
export const writeWorkspace = (
  { model, session, today }: Pick<Workspace, 'model' | 'session' | 'today'>,
  cells: Cells,
  part: WorkspaceFile['part'],
): string =>
  writeWorkspaceFile({
    site: model.site,
    workspace: session.id,
    // What is lent to other networks says nothing of whose it is.
    title: part === 'group' ? '' : nameOf(session.cells),
    madeOn: today,
    part,
    cells,
  });

/** Reads a file that somebody chose. One that is too large is not even opened. */
export async function readGiven(file: File, site: string): Promise<FileReading> {
  if (file.size > MOST_LETTERS) return { ok: false, fault: 'too-large' };
  return readWorkspaceFile(await file.text(), site);
}

/** Why a file was not taken, and what to do. */
export function tellFault({ fault, site = '' }: Extract<FileReading, { ok: false }>): string {
  return fault === 'other-site' ? t.fileFaults[fault](site) : t.fileFaults[fault];
}

/** A link with a workspace, in the part of the address that no server is told; undefined where it would be too long. */
export function makeLink(url: string, text: string): string | undefined {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  const signs = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const link = `${url.split('#')[0] ?? ''}${LINK_START}${signs}`;
  return link.length > LONGEST_LINK ? undefined : link;
}

/** Reads the workspace of a link; undefined where the address has none. @param hash as the browser gives it */
export function readLink(hash: string, site: string): FileReading | undefined {
  if (!hash.startsWith(LINK_START)) return undefined;
  try {
    const signs = hash.slice(LINK_START.length).replaceAll('-', '+').replaceAll('_', '/');
    if (signs.length > LONGEST_LINK) return { ok: false, fault: 'too-large' };
    // A link of a few kilobytes must not unfold into gigabytes: what is read ends where a file would.
    const bytes = inflateSync(strToU8(atob(signs), true), { out: new Uint8Array(4_000_000) });
    return readWorkspaceFile(strFromU8(bytes), site);
  } catch {
    return { ok: false, fault: 'damaged' };
  }
}
