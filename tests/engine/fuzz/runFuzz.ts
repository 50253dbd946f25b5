import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkerReport, WorkerTask } from './worker.ts';

/** A mutation that broke a promise of the check. */
export interface Fault {
  readonly index: number;
  readonly family: string;
  readonly what: string;
  /** What was broken, each in a sentence. */
  readonly faults: readonly string[];
}

/** What a run found. */
export interface FuzzResult {
  readonly count: number;
  /** Mutations that gave a site without problems. */
  readonly accepted: readonly { readonly index: number; readonly family: string; readonly what: string }[];
  readonly faults: readonly Fault[];
}

/**
 * After this long without an answer a case counts as one that hangs, and its thread is ended. It is no measure of
 * speed: a case takes a fifth of a second, and all that is bounded answers within some.
 */
const HANGS_AFTER_MS = 45_000;

/**
 * Checks many mutations of a sound project, in several threads.
 *
 * @param project folder of the sound project
 * @param options.from number of the first case, to repeat one alone
 */
export async function runFuzz(
  project: string,
  options: { readonly seed: number; readonly count: number; readonly from?: number; readonly threads?: number },
): Promise<FuzzResult> {
  const { seed, count, from = 1, threads = 2 } = options;
  const faults: Fault[] = [];
  const accepted: { index: number; family: string; what: string }[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'trama-fuzz-'));
  let next = from;
  const take = (): number | undefined => (next < from + count ? next++ : undefined);
  try {
    await Promise.all(
      Array.from({ length: threads }, (_, thread) =>
        runThread({ project, copy: join(folder, String(thread)), seed }, take, (case_) => {
          if (case_.faults.length) faults.push(case_);
          if (case_.accepted) accepted.push({ index: case_.index, family: case_.family, what: case_.what });
        }),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const byIndex = (a: { index: number }, b: { index: number }) => a.index - b.index;
  return { count, accepted: accepted.sort(byIndex), faults: faults.sort(byIndex) };
}

/** Runs cases in one thread until there is none left; a thread that hangs or dies is replaced. */
async function runThread(
  task: WorkerTask,
  take: () => number | undefined,
  tell: (found: Fault & { readonly accepted: boolean }) => void,
): Promise<void> {
  for (let index = take(); index !== undefined;) {
    rmSync(task.copy, { recursive: true, force: true });
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task, stderr: true });
    while (index !== undefined) {
      const found = await runCase(worker, index);
      tell(found);
      index = take();
      if (found.ended) break;
    }
    await worker.terminate();
  }
}

/** One case in a thread; `ended` when the thread must be replaced. */
function runCase(worker: Worker, index: number): Promise<Fault & { readonly accepted: boolean; ended: boolean }> {
  let mutation = { family: '?', what: `case ${index}` };
  return new Promise((resolve) => {
    const end = (faults: readonly string[], accepted: boolean, ended: boolean): void => {
      clearTimeout(watch);
      worker.off('error', died).off('exit', left).off('message', heard);
      resolve({ index, ...mutation, faults, accepted, ended });
    };
    const watch = setTimeout(() => end(['hangs'], false, true), HANGS_AFTER_MS);
    const died = (error: Error): void => end([`the thread dies: ${error.stack ?? error.message}`], false, true);
    const left = (code: number): void => end([`the thread ends with ${code}`], false, true);
    const heard = (report: WorkerReport): void => {
      if ('begun' in report) mutation = report.mutation;
      else end(report.faults, report.accepted, false);
    };
    worker.on('error', died).on('exit', left).on('message', heard);
    worker.postMessage(index);
  });
}
