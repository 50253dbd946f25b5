import { addresses } from '#domain/addresses.ts';
import { addressIn, type KeptPackage } from '#domain/offline/kept.ts';
import { openStore } from './store.ts';
import type { AskingEvent, WorkerScope } from './workerScope.ts';

// Answers for the site where there is no connection. It only reads what a page saved, keeps nothing of its own, and so
// may be
// replaced at any moment by its next version.

const scope = self as unknown as WorkerScope;
const root = scope.registration.scope;
const store = openStore(root);

/** How long the connection may take, in milliseconds, where the page is on the device anyway. */
const PATIENCE = 3000;
const OFFLINE_PAGE = addresses.offline;
/** Names of files in this folder change with their content. */
const HASHED = '/_trama/';

let kept: Promise<readonly KeptPackage[]> | undefined;

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
  if (isPage) await releasePrevious();
  const stored = await find(address);
  if (stored && address.startsWith(HASHED)) return stored;
  try {
    const response = await ask(request, stored ? PATIENCE : undefined);
    return stored && response.status >= 500 ? stored : response;
  } catch {
    return stored ?? (isPage ? await find(OFFLINE_PAGE) : undefined) ?? Response.error();
  }
}

/** Asks the site, as long as patience lasts. */
async function ask(request: Request, patience: number | undefined): Promise<Response> {
  if (patience === undefined) return fetch(request);
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), patience);
  try {
    return await fetch(request, { signal: control.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function find(address: string): Promise<Response | undefined> {
  kept ??= store.list();
  return store.find(address, await kept);
}

/** What an update replaced goes at the next visit: when no page is open that could still ask for it. */
async function releasePrevious(): Promise<void> {
  kept ??= store.list();
  const previous = (await kept).filter(({ state }) => state === 'previous');
  if (!previous.length || (await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })).length) return;
  await Promise.all(previous.map(({ list }) => store.forget(list.id, ['previous'])));
  kept = undefined;
  await store.prune();
}
