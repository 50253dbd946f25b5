import { REMOVED, type Cells } from '#domain/workspace/cells.ts';
import { CANDIDATES, candidatePathOf } from '#domain/workspace/approach/fields.ts';
import { newId, type FieldChange, type Session } from '../session.ts';

/** Begins a group. @returns its id */
export function beginGroup(session: Session, isOwn: boolean): string {
  const id = newId();
  session.write(
    { path: candidatePathOf(id, REMOVED), value: false },
    ...(isOwn ? [{ path: candidatePathOf(id, 'own-network'), value: true }] : []),
  );
  return id;
}

/**
 * Copies a group with its answers and criteria, to try another answer in the copy. The copy is never the network of
 * this workspace, and has a name of its own.
 *
 * @returns the id of the copy
 */
export function copyGroup(session: Session, cells: Cells, from: string, name: string): string {
  const id = newId();
  const start = `${CANDIDATES}/${from}/`;
  const own = ['name', 'own-network', 'copy-of', REMOVED];
  const copied: readonly FieldChange[] = [...cells].flatMap(([path, { value }]) => {
    if (!path.startsWith(start) || value === null) return [];
    const field = path.slice(start.length);
    return own.includes(field) ? [] : [{ path: candidatePathOf(id, ...field.split('/')), value }];
  });
  session.write(
    { path: candidatePathOf(id, REMOVED), value: false },
    { path: candidatePathOf(id, 'name'), value: name },
    { path: candidatePathOf(id, 'copy-of'), value: from },
    ...copied,
  );
  return id;
}
