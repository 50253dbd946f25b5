import { addresses } from '#domain/addresses.ts';
import { addressIn, indexFiles, type KeptPackage } from '#domain/offline/kept.ts';
import type { PackageFile } from '#domain/offline/packages.ts';
import { openStore, type StoredFile } from './store.ts';
import type { AskingEvent, WorkerScope } from './workerScope.ts';

// Answers for the site where there is no connection. It only reads what a page saved, keeps nothing of its own, and so
// may be replaced at any moment by its next version. Whatever is wrong with what is kept, the site is asked.

const scope = self as unknown as WorkerScope;
const root = scope.registration.scope;
const store = openStore(root);

/** How long the connection may take, in milliseconds, where the page is on the device anyway. */
const PATIENCE = 3000;
/** How long a connection that did not answer in time is not waited for again by the parts of a page. */
const DEAD_FOR = 15_000;
const OFFLINE_PAGE = addresses.offline;
/** Names of files in this folder change with their content. */
const HASHED = '/_trama/';

/** What is kept, as it was when somebody last said that it changed. */
interface Kept {
  readonly packages: readonly KeptPackage[];
  readonly index: ReadonlyMap<string, readonly PackageFile[]>;
}

let kept: Promise<Kept> | undefined;
let deadUntil = 0;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
// A page saved, updated or removed a package.
scope.addEventListener('message', () => (kept = undefined));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = addressIn(request.url, root);
  // What is being saved comes from the site itself, never from what was saved before.
  const isSaving = request.destination === '' && request.cache !== 'default';
  if (request.method === 'GET' && address && !isSaving) event.respondWith(answer(event, address));
});

async function answer({ request }: AskingEvent, address: string): Promise<Response> {
  const isPage = request.mode === 'navigate';
  if (isPage) await releasePrevious().catch(() => undefined);
  const stored = await find(address);
  const isDead = !isPage && Date.now() < deadUntil;
  if (stored && (isDead || address.startsWith(HASHED))) return stored.response;
  try {
    const response = await ask(request, stored ? PATIENCE : undefined);
    return stored && response.status >= 500 ? give(stored, address, request) : response;
  } catch {
    if (stored) return give(stored, address, request);
    return (isPage ? (await find(OFFLINE_PAGE))?.response : undefined) ?? Response.error();
  }
}

/** What is stored; a page that was asked for without its last slash is sent to where it stands. */
function give(stored: StoredFile, asked: string, { mode, url }: Request): Response {
  if (stored.address === asked || mode !== 'navigate') return stored.response;
  return Response.redirect(root + stored.address.slice(1) + new URL(url).search, 302);
}

/** Asks the site, as long as patience lasts. */
async function ask(request: Request, patience: number | undefined): Promise<Response> {
  if (patience === undefined) return fetch(request);
  const control = new AbortController();
  const timer = setTimeout(() => {
    deadUntil = Date.now() + DEAD_FOR;
    control.abort();
  }, patience);
  try {
    const response = await fetch(request, { signal: control.signal });
    deadUntil = 0;
    return response;
  } finally {
    clearTimeout(timer);
  }
}

/** The file of an address, compared with its digest; undefined where it is not kept, or nothing can be read. */
async function find(address: string): Promise<StoredFile | undefined> {
  try {
    return await store.find(address, (await load()).index);
  } catch {
    kept = undefined;
    return undefined;
  }
}

const load = (): Promise<Kept> =>
  (kept ??= store.look().then(({ packages }) => ({ packages, index: indexFiles(packages) })));

/** What an update replaced goes at the next visit: when no page is open that could still ask for it. */
async function releasePrevious(): Promise<void> {
  const { packages } = await load();
  const previous = packages.filter(({ state }) => state === 'previous');
  if (!previous.length || (await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })).length) return;
  await Promise.all(previous.map(({ list }) => store.forget(list.id, ['previous'])));
  kept = undefined;
  await store.prune();
}
