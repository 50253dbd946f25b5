import { cpSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { makeMutation } from './families.ts';
import { judge } from './judge.ts';
import type { Mutation } from './mutation.ts';
import { applyEdit, loadFiles, undoEdit } from './workCopy.ts';

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
const files = loadFiles(project);
cpSync(project, copy, { recursive: true });

parentPort?.on('message', (index: number) => {
  void run(index);
});

async function run(index: number): Promise<void> {
  const mutation = makeMutation(files, seed, index);
  say({ begun: index, mutation: { family: mutation.family, what: mutation.what } });
  for (const edit of mutation.edits) applyEdit(copy, edit);
  const verdict = await judge(copy, mutation);
  for (const edit of [...mutation.edits].reverse()) undoEdit(copy, files, edit);
  say({ done: index, ...verdict });
}
