import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '#cache/wholeFile.ts';
import { sameBytes } from '#domain/monitoring/crypto/bytes.ts';
import type { LedgerFault } from '#domain/monitoring/ledger/fault.ts';
import { MOST_BYTES, type LedgerEntry, type LedgerFile } from '#domain/monitoring/ledger/parse.ts';
import { folderOf, namesOf } from '#domain/monitoring/ledger/places.ts';

/** What is in the folder of a ledger. */
export interface LedgerFolder {
  readonly files: readonly LedgerFile[];
  readonly faults: readonly LedgerFault[];
  /** Files of the editions that were published, which are no acts. */
  readonly editions: readonly LedgerFile[];
  /** Digests of blobs that were erased on purpose. */
  readonly erased: ReadonlySet<string>;
}

/** What stands where a blob was erased: nobody brings it back by importing it again. */
const ERASED = /^blobs\/([\da-f]{64})\.borrado$/;
/** Where editions stand. */
export const EDITIONS_FOLDER = 'ediciones';
/** Folders in folders of a ledger. */
const DEEPEST = 4;
/** Files written at once that each wait for the disk; of more, the disk is waited for by reading them back. */
const MOST_DURABLE = 400;

/** Reads all files of a ledger. Links are not followed: they lead out of it. */
export function readLedgerFolder(folder: string): LedgerFolder {
  const files: LedgerFile[] = [];
  const editions: LedgerFile[] = [];
  const faults: LedgerFault[] = [];
  const erased = new Set<string>();
  const walk = (path: string, depth: number) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || (path === '' && entry.name === 'README.md')) continue;
      const file = path ? `${path}/${entry.name}` : entry.name;
      const [, digest] = ERASED.exec(file) ?? [];
      if (entry.isDirectory() && depth < DEEPEST) walk(file, depth + 1);
      else if (!entry.isFile()) faults.push({ code: 'notPlainFile', file });
      else if (digest) erased.add(digest);
      else if (!entry.name.endsWith('.json')) faults.push({ code: 'stray', file });
      else readInto(folder, file, file.startsWith(`${EDITIONS_FOLDER}/`) ? editions : files, faults);
    }
  };
  if (existsSync(folder)) walk('', 0);
  return { files, faults, editions, erased };
}

function readInto(folder: string, file: string, files: LedgerFile[], faults: LedgerFault[]): void {
  const { size } = lstatSync(join(folder, file));
  if (size > MOST_BYTES.checkpoint)
    faults.push({ code: 'tooLarge', file, detail: { bytes: String(size), most: String(MOST_BYTES.checkpoint) } });
  else files.push({ file, bytes: new Uint8Array(readFileSync(join(folder, file))) });
}

/**
 * Writes what is new into a ledger, each file whole and after what it stands on, and reads it back. A name says nothing
 * that the file does not.
 *
 * @param depthOf place of an act in its chain
 * @returns the files that were written, by hash
 * @throws the error of the system, or one that says that a file did not come back as it was written
 */
export function writeEntries(
  folder: string,
  entries: readonly LedgerEntry[],
  depthOf: (entry: LedgerEntry) => number,
): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  const made = new Set<string>();
  const durable = entries.length <= MOST_DURABLE;
  for (const entry of entries) {
    const inside = folderOf(entry);
    if (!made.has(inside)) makeFolder(folder, inside);
    made.add(inside);
    const name = namesOf(entry, depthOf(entry)).find((candidate) => {
      const path = join(folder, inside, candidate);
      return !existsSync(path) || sameBytes(readFileSync(path), entry.bytes);
    });
    if (name === undefined) throw new Error(`${inside}: ${entry.hash}`);
    writeWhole(join(folder, inside, name), entry.bytes, { durable });
    written.set(entry.hash, `${inside}/${name}`);
  }
  for (const { hash, bytes } of entries) {
    const file = written.get(hash) ?? '';
    if (!sameBytes(readFileSync(join(folder, file)), bytes)) throw new Error(`${file}: ${hash}`);
  }
  return written;
}

/** Makes a folder of a ledger. @throws where a link would lead out of it */
export function makeFolder(folder: string, inside: string): void {
  mkdirSync(folder, { recursive: true });
  let path = folder;
  for (const part of inside.split('/')) {
    path = join(path, part);
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (!there) mkdirSync(path);
    else if (!there.isDirectory()) throw Object.assign(new Error(`ENOTDIR: ${path}`), { code: 'ENOTDIR', path });
  }
}

/** Erases blobs and leaves a sign that they were. @returns how many were there */
export function eraseBlobs(folder: string, digests: Iterable<string>): number {
  let count = 0;
  for (const digest of digests) {
    const file = join(folder, 'blobs', `${digest}.json`);
    if (!existsSync(file)) continue;
    writeWhole(join(folder, 'blobs', `${digest}.borrado`), '');
    rmSync(file);
    count += 1;
  }
  return count;
}
