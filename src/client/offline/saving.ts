import { listMissing, parseList, parseSummary, type KeptPackage } from '#domain/offline/kept.ts';
import type { PackageList, PackageSummary } from '#domain/offline/packages.ts';
import { bringList } from './bring.ts';
import { download, type Progress } from './download.ts';
import { findRegistration, register } from './registration.ts';
import { SaveFailure, toFailure } from './saveFailure.ts';
import type { Store } from './store.ts';
import type { Turns } from './turns.ts';

/** Times that a save begins anew because the site changed meanwhile. */
const TURNS = 3;

/** What a save needs. */
export interface SaveContext {
  /** Full address of the root of the site, with its last slash. */
  readonly root: string;
  readonly store: Store;
  readonly turns: Turns;
  /** Tells the worker and the other tabs that what is kept has changed. */
  readonly tell: () => Promise<void>;
  /** @param hear called when another tab changed what is kept; returns what stops the listening */
  readonly watch: (hear: () => void) => () => void;
}

/** The packages that the site offers now. @throws SaveFailure without a connection, or when something else answers */
export const bringOffered = (root: string): Promise<readonly PackageSummary[]> =>
  bringList(`${root}sin-conexion/paquetes.json`, (value) => {
    const packages = (value as { readonly packages?: unknown } | null | undefined)?.packages;
    if (!Array.isArray(packages)) return undefined;
    const parsed = packages.map(parseSummary);
    return parsed.every((summary) => summary !== undefined) ? parsed : undefined;
  });

/** A package with its files, as the site offers it now. @throws SaveFailure as `bringOffered` */
export const bringPackage = (root: string, id: string): Promise<PackageList> =>
  bringList(`${root}sin-conexion/${id}.json`, (value) => {
    const list = parseList(value);
    return list?.id === id ? list : undefined;
  });

/**
 * Saves a package, goes on with one that was interrupted, or updates one that is saved. Until the last file stands and
 * was compared, what was saved before stays as it is.
 *
 * @throws SaveFailure
 */
export async function savePackage(
  context: SaveContext,
  id: string,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const { root, store, turns } = context;
  const ticket = `${Date.now()} ${Math.random()}`;
  const stop = new AbortController();
  /** Under its turn, so that nothing is written for a package that another tab took away just now. */
  const step = <T>(work: () => Promise<T>): Promise<T> =>
    turns(async () => {
      await holdOn(store, id, ticket);
      return work();
    });
  const unwatch = context.watch(() => {
    holdOn(store, id, ticket).catch(() => stop.abort());
  });
  try {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const list = await bringPackage(root, id);
      await turns(async () => {
        if (turn) await holdOn(store, id, ticket);
        await store.keep({ state: 'pending', at: Date.now(), ticket, list });
      });
      await registerFor(context, id, ticket);
      await context.tell();
      const failure = await download({ store, root, files: list.files, step, onProgress, stop: stop.signal }).then(
        () => undefined,
        toFailure,
      );
      if (failure) await holdOn(store, id, ticket);
      // A site published while this went on would leave pages of one edition with parts of another.
      if (await isReplaced(root, list, failure)) continue;
      if (failure) throw failure;
      if (await step(() => conclude(store, list))) return await finish(context);
    }
    throw new SaveFailure('changed');
  } catch (error) {
    const failure = toFailure(error);
    if (failure.reason === 'removed') await turns(() => leaveNothingBehind(store)).catch(() => undefined);
    throw failure;
  } finally {
    unwatch();
    await context.tell().catch(() => undefined);
  }
}

/**
 * Takes away what this tab wrote while another took the package away: where turns do not reach from tab to tab, a file
 * on its way comes after the cache is gone, and opens it again.
 */
async function leaveNothingBehind(store: Store): Promise<void> {
  const { packages } = await store.look();
  await (packages.length ? store.prune() : store.clear());
}

/** @throws SaveFailure when another tab took the package away, or goes on with it */
async function holdOn(store: Store, id: string, ticket: string): Promise<void> {
  const pending = await store.findKept(id, 'pending');
  if (!pending) throw new SaveFailure('removed');
  if (pending.ticket !== ticket) throw new SaveFailure('elsewhere');
}

/**
 * Registers the worker, after the package is in the list: whoever takes away the last one leaves it alone from then
 * on. Nothing of this is done before a person asks for it: who only reads loads no worker.
 */
async function registerFor({ root, store, turns }: SaveContext, id: string, ticket: string): Promise<void> {
  try {
    await register(root);
  } catch (error) {
    const { held } = await store.look();
    const pending = await store.findKept(id, 'pending');
    if (pending?.ticket === ticket && listMissing(pending.list.files, held).length === pending.list.files.length)
      await turns(() => store.forget(id, ['pending']));
    throw new SaveFailure(error instanceof TypeError || !navigator.onLine ? 'lost' : 'foreign');
  }
  // Whether the browser promises to keep it or not, it is asked.
  navigator.storage?.persist?.().catch(() => undefined);
}

/** Whether the site offers another edition of a package by now. */
async function isReplaced(root: string, list: PackageList, failure: SaveFailure | undefined): Promise<boolean> {
  if (failure && failure.reason !== 'foreign') return false;
  try {
    return (await bringOffered(root)).find(({ id }) => id === list.id)?.version !== list.version;
  } catch (error) {
    // What answers is not the site: the files say so better than the list.
    if (failure) return false;
    throw error;
  }
}

/** Counts a package as saved, if every file is there. @returns whether it is */
async function conclude(store: Store, list: PackageList): Promise<boolean> {
  const { held, packages } = await store.look();
  if (listMissing(list.files, held).length) return false;
  const before = packages.find((kept): boolean => kept.state === 'saved' && kept.list.id === list.id);
  if (before && before.list.version !== list.version) await store.keep({ ...before, state: 'previous' });
  const saved: KeptPackage = { state: 'saved', at: Date.now(), list };
  await store.keep(saved);
  await store.forget(list.id, ['pending']);
  await store.prune();
  return true;
}

/** What is saved is of use only with the worker that answers from it. */
async function finish({ root, turns, store }: SaveContext): Promise<void> {
  await turns(async () => {
    const { packages } = await store.look();
    if (packages.length && !(await findRegistration(root))) await register(root);
  });
}
