import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { openCache, packParts, unpackParts, type Cache } from '#cache/cache.ts';
import { sumCode } from '#cache/code.ts';
import { listPictures, type GuideModel } from '#domain/guide/model.ts';
import { sha256 } from '#publishers/checksums.ts';
import { openBook } from '#texts/book.ts';
import { loadPictures, type PressPictures } from './pictures.ts';
import type { PressOrder } from './worker.ts';

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

/** What the bytes of a guide are made by, beside its model: with all that it imports. */
const CODE = ['press/worker.ts', 'press/guide.typ'];

/** The cache of each project: while editing, two sites may want the same guide at once. */
const caches = new Map<string, Cache>();

function openGuides(root: string): Cache {
  const cache = caches.get(root) ?? openCache(root, 'guides', [sumCode(...CODE)]);
  caches.set(root, cache);
  return cache;
}

/**
 * Makes the files of guides. What was made before from the same model and code is taken from `.trama/guides`; the rest
 * is made in workers, the longest first.
 *
 * @param root folder of the code, where what was made is kept
 * @param site folder whose `public` holds the pictures of the guides
 * @throws Error that tells of every guide that could not be made
 */
export async function pressGuides(
  guides: readonly GuideModel[],
  root = process.cwd(),
  site = root,
): Promise<readonly PressedGuide[]> {
  const cache = openGuides(root);
  const press = openPress(root);
  const make = async (guide: GuideModel, json: string): Promise<PressedGuide> => {
    const pictures = await loadPicturesOf(guide, site);
    const key = [json, ...Object.values(pictures).map(({ bytes }) => sha256(bytes))].join('\n');
    const packed = await cache.take(key, () =>
      press({ guide, pictures }).then(({ pages, pdf, epub }) => packParts([toBytes(pages), pdf, epub])),
    );
    return unpack(guide, packed);
  };
  const made = new Map<GuideModel, Promise<PressedGuide>>();
  for (const { guide, json } of guides
    .map((guide) => ({ guide, json: JSON.stringify(guide) }))
    .sort((a, b) => b.json.length - a.json.length))
    made.set(guide, make(guide, json));
  // All of them, so that one that fails ends the work of none other halfway.
  const ends = await Promise.allSettled(made.values());
  const failed = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (failed.length)
    throw new Error(failed.map((reason) => (reason instanceof Error ? reason.message : String(reason))).join('\n'));
  cache.forget();
  return Promise.all(guides.flatMap((guide) => made.get(guide) ?? []));
}

const toBytes = (pages: number): Uint8Array => Buffer.from(JSON.stringify(pages));

function unpack(guide: GuideModel, packed: Uint8Array): PressedGuide {
  const [pages = toBytes(0), ...files] = unpackParts(packed);
  const [pdf, epub] = files.map((bytes) => ({ bytes, sha256: sha256(bytes) }));
  if (!pdf || !epub) throw new Error(`The guide «${guide.id}» lacks a file.`);
  return { guide, pages: JSON.parse(Buffer.from(pages).toString('utf8')) as number, pdf, epub };
}

/** The pictures of a guide. @throws Error that names the guide, when one cannot be read */
async function loadPicturesOf(guide: GuideModel, site: string): Promise<PressPictures> {
  try {
    return await loadPictures(listPictures(guide.chapters), site);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(openBook(guide.language).t.guideText.failures.picture(guide.id, said), { cause: error });
  }
}

/** A guide that waits for a worker. */
interface Job {
  readonly order: PressOrder;
  readonly resolve: (result: PressResult) => void;
  readonly reject: (error: unknown) => void;
}

/** A press: gives each guide that it is handed to a worker, in their order. Its workers end when nothing waits. */
function openPress(root: string): (order: PressOrder) => Promise<PressResult> {
  const queue: Job[] = [];
  const most = Math.min(MOST_WORKERS, availableParallelism());
  let working = 0;
  const work = async (): Promise<void> => {
    let worker = startWorker(root);
    for (let next = queue.shift(); next; next = queue.shift())
      try {
        next.resolve(await ask(worker, next.order));
      } catch (error) {
        next.reject(error);
        // One that broke answers no more.
        await worker.terminate();
        worker = startWorker(root);
      }
    working -= 1;
    await worker.terminate();
  };
  return (order) =>
    new Promise((resolve, reject) => {
      queue.push({ order, resolve, reject });
      if (working >= most) return;
      working += 1;
      void work();
    });
}

const startWorker = (root: string): Worker => new Worker(join(root, 'src', 'press', 'worker.ts'), { execArgv: [] });

function ask(worker: Worker, order: PressOrder): Promise<PressResult> {
  const { guide } = order;
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      settle();
    };
    const onMessage = (answer: PressResult | { readonly error: string }) =>
      done(() => ('error' in answer ? reject(new Error(answer.error)) : resolve(answer)));
    const fail = (why: string) =>
      done(() => reject(new Error(openBook(guide.language).t.guideText.failures.worker(guide.id, why))));
    const onError = (error: Error) => fail(error.message);
    const onExit = (code: number) => fail(String(code));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(order);
  });
}
