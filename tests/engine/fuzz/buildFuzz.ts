import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { writeFork } from '../support/fork.ts';
import { makeMutation } from './families.ts';
import type { Fault } from './runFuzz.ts';
import { applyEdit, loadFiles, undoEdit } from './workCopy.ts';

/**
 * Builds the site of each mutation that the check accepted: what passes the check must build. A build takes seconds,
 * so that this is for long runs.
 *
 * @param root of this repository
 * @param project folder of the sound project
 * @param folder where a fork with its content may be written
 */
export function buildAccepted(
  { root, project, folder }: { readonly root: string; readonly project: string; readonly folder: string },
  seed: number,
  accepted: readonly Pick<Fault, 'index' | 'family' | 'what'>[],
): Fault[] {
  rmSync(folder, { recursive: true, force: true });
  writeFork(root, folder, [project]);
  const files = loadFiles(project);
  return accepted.flatMap((case_) => {
    const { edits } = makeMutation(files, seed, case_.index);
    for (const edit of edits) applyEdit(folder, edit);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: folder, encoding: 'utf8' });
    for (const edit of [...edits].reverse()) undoEdit(folder, files, edit);
    return status === 0 ? [] : [{ ...case_, faults: [`the build fails: ${stderr.trim().slice(-600)}`] }];
  });
}
