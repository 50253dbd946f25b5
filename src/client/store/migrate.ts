import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Migration } from './store.ts';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * Brings a database from an older form to that of today, step by step, in the one transaction of its opening: where a
 * step fails, all stays as it was.
 *
 * @param from steps that were taken already
 */
export async function upgradeStore(
  database: IDBPDatabase,
  transaction: Upgrade,
  migrations: readonly Migration[],
  from: number,
): Promise<void> {
  for (const { adds = [], drops = [], turn } of migrations.slice(from)) {
    for (const table of adds) database.createObjectStore(table);
    if (turn) for (const table of [...database.objectStoreNames]) await turnTable(transaction, table, turn);
    for (const table of drops) database.deleteObjectStore(table);
  }
}

async function turnTable(transaction: Upgrade, table: string, turn: NonNullable<Migration['turn']>): Promise<void> {
  let cursor = await transaction.objectStore(table).openCursor();
  while (cursor) {
    const turned = turn(table, String(cursor.key), cursor.value);
    if (turned === undefined) await cursor.delete();
    else if (turned !== cursor.value) await cursor.update(turned);
    cursor = await cursor.continue();
  }
}
