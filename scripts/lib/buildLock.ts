import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { writeWhole } from '#cache/wholeFile.ts';

/** Who builds: told to who waits. */
export interface Builder {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
}

/** A lock that is held. */
export interface Lock {
  readonly release: () => void;
}

/** What SQLite says where another holds the lock, and where the file is none of its own. */
const BUSY = 5;
const NOT_A_DATABASE = 26;
/** How often who waits looks again. */
const LOOK_MS = 200;

const lockFile = (root: string): string => join(root, '.trama', 'lock.sqlite');
const builderFile = (root: string): string => join(root, '.trama', 'builder.json');

/**
 * Takes the lock of a project, where nobody holds it. The system holds it for the process, by a database file, and lets
 * it go when that ends, in whatever way: there is no stale lock, no number of a process that means another by now, and
 * it serves between containers that share the folder.
 *
 * @param root folder of the project
 * @returns undefined where another process holds it
 * @throws the error of the system where the folder cannot be written to
 */
export function tryLock(root: string): Lock | undefined {
  const file = lockFile(root);
  mkdirSync(dirname(file), { recursive: true });
  // SQLite would say the same in words of its own.
  accessSync(existsSync(file) ? file : dirname(file), constants.W_OK);
  const take = () => {
    const database = new DatabaseSync(file);
    try {
      database.exec('BEGIN EXCLUSIVE');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  };
  let database: DatabaseSync;
  try {
    database = take();
  } catch (error) {
    const code = (error as { errcode?: number }).errcode;
    if (code === BUSY) return undefined;
    if (code !== NOT_A_DATABASE) throw error;
    // Somebody else's file, which locks nobody.
    rmSync(file);
    database = take();
  }
  writeWhole(
    builderFile(root),
    JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() } satisfies Builder),
    { durable: false },
  );
  return { release: () => database.close() };
}

/**
 * Takes the lock of a project, and waits for it where another process holds it.
 *
 * @param onWait told once, with who holds it as far as that is known
 */
export async function takeLock(root: string, onWait: (builder: Builder | undefined) => void): Promise<Lock> {
  for (let told = false; ; told = true) {
    const lock = tryLock(root);
    if (lock) return lock;
    if (!told) onWait(findBuilder(root));
    await setTimeout(LOOK_MS);
  }
}

function findBuilder(root: string): Builder | undefined {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(builderFile(root), 'utf8')) as Partial<Builder>;
    return typeof pid === 'number' && host && since ? { pid, host, since } : undefined;
  } catch {
    return undefined;
  }
}
