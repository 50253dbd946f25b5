import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { GuideModel } from '#domain/guide/model.ts';
import { sha256 } from '#publishers/checksums.ts';
import { openBook } from '#texts/book.ts';

/** A file of a guide as it is published. */
export interface GuideFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** A guide with its files. */
export interface PressedGuide {
  readonly guide: GuideModel;
  readonly pages: number;
  readonly pdf: GuideFile;
  readonly epub: GuideFile;
}

/** What a worker hands back. */
export interface PressResult {
  readonly pages: number;
  readonly pdf: Uint8Array;
  readonly epub: Uint8Array;
}

/**
 * Most workers: each holds the fonts and a compiler. They share the processors with the thread that builds the pages.
 */
const MOST_WORKERS = 4;

/** Code that the bytes of a guide depend on, beside its model: a change in any makes all guides anew. */
const CODE = [
  'src/press/guide.typ',
  'src/press/pdf.ts',
  'src/press/pdfUa.ts',
  'src/press/typst.ts',
  'src/press/typstEngine.ts',
  'src/press/typstNative.ts',
  'src/press/typstWasm.ts',
  'src/press/worker.ts',
  'src/domain/guide/fonts.ts',
  'src/domain/guide/faults.ts',
  'src/publishers/guide/epub.ts',
];

/** What is being made now, by the place where it will be kept: while editing, two sites may want the same guide. */
const underWay = new Map<string, Promise<void>>();

/**
 * Makes the files of guides. What was made before from the same model and code is taken from `.trama/guides`; the rest
 * is made in workers, the longest first.
 *
 * @param root folder of the project
 */
export async function pressGuides(
  guides: readonly GuideModel[],
  root = process.cwd(),
): Promise<readonly PressedGuide[]> {
  const folder = join(root, '.trama', 'guides');
  mkdirSync(folder, { recursive: true });
  const code = createHash('sha256');
  for (const file of CODE) code.update(readFileSync(join(root, file)));
  code.update(versionsOf(root));
  const salt = code.digest('hex');
  const jobs = guides.map((guide) => {
    const json = JSON.stringify(guide);
    const key = createHash('sha256').update(salt).update(json).digest('hex').slice(0, 16);
    return { guide, json, stem: join(folder, `${guide.id}-${key}`) };
  });
  const missing = jobs
    .filter(({ stem }) => !existsSync(`${stem}.json`) && !underWay.has(stem))
    .sort((a, b) => b.json.length - a.json.length);
  makeAll(missing, root);
  // All of them, so that one that fails ends the work of none other halfway.
  const ends = await Promise.allSettled(jobs.map(({ stem }) => underWay.get(stem)));
  const failed = ends.flatMap((end) =>
    end.status === 'rejected' ? [end.reason instanceof Error ? end.reason.message : String(end.reason)] : [],
  );
  if (failed.length) throw new Error(failed.join('\n'));
  forget(
    folder,
    guides.map(({ id }) => id),
    new Set(jobs.map(({ stem }) => stem)),
  );
  return jobs.map(({ guide, stem }) => {
    const read = (ending: string): GuideFile => {
      const bytes = readFileSync(`${stem}.${ending}`);
      return { bytes, sha256: sha256(bytes) };
    };
    return {
      guide,
      pages: (JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as { pages: number }).pages,
      pdf: read('pdf'),
      epub: read('epub'),
    };
  });
}

interface Job {
  readonly guide: GuideModel;
  readonly stem: string;
}

/** A job with the promise of its end, and what settles it. */
function waitFor(job: Job) {
  let settle: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | undefined;
  const promise = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));
  return {
    job,
    promise,
    ...(settle as unknown as { readonly resolve: () => void; readonly reject: (error: unknown) => void }),
  };
}

/** Starts the workers on what is missing; who waits for a guide finds it under way. */
function makeAll(jobs: readonly Job[], root: string): void {
  const queue = jobs.map(waitFor);
  for (const { job, promise } of queue) {
    underWay.set(job.stem, promise);
    promise.catch(() => {});
  }
  const work = async (): Promise<void> => {
    const worker = new Worker(join(root, 'src', 'press', 'worker.ts'), { execArgv: [] });
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { job, resolve, reject } = next;
      await ask(worker, job.guide)
        .then((result) => keep(job.stem, result))
        .then(resolve, reject);
    }
    await worker.terminate();
  };
  for (let count = Math.min(jobs.length, MOST_WORKERS, availableParallelism()); count > 0; count -= 1) void work();
}

function ask(worker: Worker, guide: GuideModel): Promise<PressResult> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      settle();
    };
    const onMessage = (answer: PressResult | { readonly error: string }) =>
      done(() => ('error' in answer ? reject(new Error(answer.error)) : resolve(answer)));
    const onError = (error: Error) =>
      done(() => reject(new Error(openBook(guide.language).t.guideText.failures.worker(guide.id, error.message))));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(guide);
  });
}

/** Keeps the files of a guide; the one with its pages last, so that a guide half kept is never taken for whole. */
function keep(stem: string, { pages, pdf, epub }: PressResult): void {
  const write = (ending: string, content: Uint8Array | string) => {
    writeFileSync(`${stem}.${ending}.tmp`, content);
    renameSync(`${stem}.${ending}.tmp`, `${stem}.${ending}`);
  };
  write('pdf', pdf);
  write('epub', epub);
  write('json', JSON.stringify({ pages }));
}

/** Most editions of a guide that are kept: the site at its root and under a path, and the last of each. */
const MOST_KEPT = 4;

/** Throws away what no recent build has used. */
function forget(folder: string, ids: readonly string[], used: ReadonlySet<string>): void {
  const files = readdirSync(folder);
  for (const id of ids) {
    const stems = [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${id}-`) && /^[0-9a-f]{16}\./.test(file.slice(id.length + 1)))
          .map((file) => file.split('.')[0] as string),
      ),
    ];
    const old = stems.filter((stem) => !used.has(join(folder, stem)));
    for (const stem of old.slice(0, Math.max(0, stems.length - MOST_KEPT)))
      for (const ending of ['json', 'pdf', 'epub']) rmSync(join(folder, `${stem}.${ending}`), { force: true });
  }
}

/** Versions of what makes the bytes: another compiler may set another line. */
function versionsOf(root: string): string {
  return [
    '@myriaddreamin/typst-ts-web-compiler',
    'pdf-lib',
    'fflate',
    '@expo-google-fonts/source-serif-4',
    '@expo-google-fonts/fraunces',
  ]
    .map(
      (name) =>
        (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
          .version,
    )
    .join(' ');
}
