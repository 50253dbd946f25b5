import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { makeMutation } from './families.ts';
import { judge } from './judge.ts';
import type { Edit, Mutation } from './mutation.ts';

/** What the worker is given: where the sound project stands, where it may change a copy, and the seed. */
export interface WorkerTask {
  readonly project: string;
  readonly copy: string;
  readonly seed: number;
}

/** What it says: that it begins with a case, and what it found. */
export type WorkerReport =
  | { readonly begun: number; readonly mutation: Pick<Mutation, 'family' | 'what'> }
  | { readonly done: number; readonly faults: readonly string[]; readonly accepted: boolean };

const { project, copy, seed } = workerData as WorkerTask;
const say = (report: WorkerReport): void => parentPort?.postMessage(report);
const files = new Map(
  readdirSync(project, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => lstatSync(join(project, file)).isFile())
    .sort()
    .map((file) => [file, readFileSync(join(project, file), 'utf8')]),
);
cpSync(project, copy, { recursive: true });

parentPort?.on('message', (index: number) => {
  void run(index);
});

async function run(index: number): Promise<void> {
  const mutation = makeMutation(files, seed, index);
  say({ begun: index, mutation: { family: mutation.family, what: mutation.what } });
  for (const edit of mutation.edits) apply(edit);
  const verdict = await judge(copy, mutation);
  for (const edit of [...mutation.edits].reverse()) undo(edit);
  say({ done: index, ...verdict });
}

function apply(edit: Edit): void {
  if ('remove' in edit) return rmSync(join(copy, edit.remove), { recursive: true, force: true });
  const path = join(copy, 'link' in edit ? edit.link : edit.write);
  mkdirSync(dirname(path), { recursive: true });
  if ('link' in edit) symlinkSync(edit.to, path);
  else writeFileSync(path, edit.content);
}

/** Leaves the file as it is in the sound project; a folder that the change made goes with it. */
function undo(edit: Edit): void {
  const file = 'remove' in edit ? edit.remove : 'link' in edit ? edit.link : edit.write;
  rmSync(join(copy, file), { recursive: true, force: true });
  const text = files.get(file);
  if (text !== undefined) {
    if (lstatSync(dirname(join(copy, file)), { throwIfNoEntry: false })?.isFile()) rmSync(dirname(join(copy, file)));
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
    return;
  }
  removeNewFolders(dirname(file));
}

function removeNewFolders(folder: string): void {
  const known = [...files.keys()].some((file) => file.startsWith(`${folder}/`));
  if (folder === '.' || known) return;
  rmSync(join(copy, folder), { recursive: true, force: true });
  removeNewFolders(dirname(folder));
}
