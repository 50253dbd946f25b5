import { openDB, type IDBPDatabase } from 'idb';
import { StoreFailure, toFailure } from './failure.ts';
import { openMemoryStore } from './memoryStore.ts';
import { upgradeStore } from './migrate.ts';
import { isSameValue } from './sameValue.ts';
import type { Store, StoreDeclaration, Tables } from './store.ts';

/** After the last sign that a key may have. */
const END = '\uffff';

/** How long another tab may take to let go of an older form of the store. */
const PATIENCE = 5_000;

/**
 * Opens what a tool keeps on this device. Where the browser keeps nothing, a store that ends with the page is opened
 * instead, and says so.
 *
 * @throws StoreFailure `newer` or `blocked`: there is something kept that this page must not touch
 */
export async function openStore<T extends Tables>(declaration: StoreDeclaration): Promise<Store<T>> {
  try {
    return makeStore(await openDatabase(declaration), declaration.name);
  } catch (error) {
    const failure = toFailure(error);
    if (failure.fault === 'newer' || failure.fault === 'blocked') throw failure;
    return openMemoryStore(failure.fault);
  }
}

function openDatabase({ name, migrations }: StoreDeclaration): Promise<IDBPDatabase> {
  if (typeof indexedDB === 'undefined') throw new StoreFailure('refused');
  return new Promise((resolve, reject) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const opening = openDB(name, migrations.length, {
      upgrade: (database, from, _to, transaction) => upgradeStore(database, transaction, migrations, from),
      blocked: () => (waiting = setTimeout(() => reject(new StoreFailure('blocked')), PATIENCE)),
      // A tab with a newer page waits for this one to let go.
      blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    });
    opening.then(resolve, reject).finally(() => clearTimeout(waiting));
  });
}

function makeStore<T extends Tables>(database: IDBPDatabase, name: string): Store<T> {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const guard = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw toFailure(error);
    }
  };
  return {
    lasts: true,
    find: (table, key) => guard(() => database.get(table, key)),
    list: (table, start = '') =>
      guard(async () => {
        const range = IDBKeyRange.bound(start, start + END);
        const { store, done } = database.transaction(table);
        const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range), done]);
        return keys.map((key, place) => ({ key: String(key), value: values[place] as never }));
      }),
    write: (changes) =>
      guard(async () => {
        if (!changes.length) return;
        const tables = [...new Set(changes.map(({ table }) => String(table)))];
        const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
        for (const { table, key, value } of changes) {
          const objects = transaction.objectStore(String(table));
          // What fails here fails the transaction, whose end is waited for.
          void (value === undefined ? objects.delete(key) : objects.put(value, key)).catch(() => undefined);
        }
        await transaction.done;
        // Of what was written twice under one key, the last counts.
        const last = new Map(changes.map((change) => [`${String(change.table)} ${change.key}`, change]));
        const reading = database.transaction(tables);
        const isKept = await Promise.all(
          [...last.values()].map(async ({ table, key, value }) =>
            isSameValue(value, (await reading.objectStore(String(table)).get(key)) as unknown),
          ),
        );
        if (isKept.includes(false)) throw new StoreFailure('changed');
        channel?.postMessage('changed');
      }),
    onChange(listener) {
      channel?.addEventListener('message', listener);
      return () => channel?.removeEventListener('message', listener);
    },
    // Without locks two tabs may work at once: each write is whole, and what both added is there at the next look.
    alone: (work) => ('locks' in navigator ? navigator.locks.request(name, work) : work()),
    close() {
      channel?.close();
      database.close();
    },
  };
}
