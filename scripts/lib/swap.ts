import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { writeWhole } from '#cache/wholeFile.ts';
import { tryLock } from './buildLock.ts';

/** Where a site is built and where it goes, with what stands there meanwhile. */
export interface Stage {
  /** Folder of the project. */
  readonly root: string;
  /** Where the finished site goes. */
  readonly out: string;
  /** Where the new one is built. On the disk of `out`, so that it gets there by a rename. */
  readonly next: string;
  /** Where the old one stands while the new one takes its place. */
  readonly previous: string;
  /** The folder that tells of this site: the journal of its swap, and what was written last. */
  readonly folder: string;
}

/** What was written where a site stands: the path under which it is served, and every file from its root. */
export interface Written {
  readonly base: string;
  readonly files: readonly string[];
}

/** What the journal of a swap says: that the new site is whole, what it is, and where everything is. */
interface Journal extends Written {
  readonly out: string;
  readonly next: string;
  readonly previous: string;
}

/** A step on the disk, by which a swap can be ended in a test. */
export type OnStep = (step: string) => void;

const swapsFolder = (root: string): string => join(root, '.trama', 'swaps');
const journalOf = (folder: string): string => join(folder, 'journal.json');

/** Paths within the project are kept from its root: it may be moved before it is mended. */
const write = (root: string, path: string): string => {
  const inside = relative(root, path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside;
};

/** The folder that tells of what goes to a place. */
const folderOf = (root: string, out: string): string =>
  join(swapsFolder(root), createHash('sha256').update(write(root, out)).digest('hex').slice(0, 16));

/**
 * Makes ready where a site is built: beside the caches of the project, or beside its place where that is on another
 * disk, since a rename leads to none.
 *
 * @param root folder of the project
 * @param out where the finished site goes, absolute and without links
 * @throws the error of the system where either cannot be written to
 */
export function prepareStage(root: string, out: string): Stage {
  const folder = folderOf(root, out);
  mkdirSync(folder, { recursive: true });
  mkdirSync(dirname(out), { recursive: true });
  const beside = (name: string) => join(dirname(out), `.${basename(out)}-trama-${name}`);
  const near = isSameDisk(folder, beside('probe'));
  const stage: Stage = {
    root,
    out,
    folder,
    next: near ? join(folder, 'next') : beside('next'),
    previous: near ? join(folder, 'previous') : beside('previous'),
  };
  rmSync(stage.next, { recursive: true, force: true });
  return stage;
}

/** Whether a folder can be renamed from one place to another; a number of the disk does not say it of every system. */
function isSameDisk(from: string, probe: string): boolean {
  const made = join(from, 'probe');
  mkdirSync(made, { recursive: true });
  try {
    rmSync(probe, { recursive: true, force: true });
    renameSync(made, probe);
    rmdirSync(probe);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // That it can be written to there shows now, and not after the site was built.
    mkdirSync(probe);
    rmdirSync(probe);
    return false;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/**
 * Puts the new site in the place of the old one. From the moment that the journal stands the new one is whole on the
 * disk, and whatever ends this process, `mendSwaps` brings it to its end: two renames.
 *
 * @param files every file of the new site, from its root
 * @param base the path under which it is served
 * @param onStep told before each step
 */
export function swapSite(stage: Stage, files: readonly string[], base: string, onStep: OnStep = () => {}): void {
  const { root, out, next, previous, folder } = stage;
  onStep('clear');
  rmSync(previous, { recursive: true, force: true });
  onStep('list');
  // Whichever of the two sites stands from here on, its files are ours.
  const before = findWritten(root, out);
  writeList(folder, { base: before?.base ?? base, files: [...new Set([...(before?.files ?? []), ...files])] });
  onStep('journal');
  const [to, from, aside] = [out, next, previous].map((path) => write(root, path)) as [string, string, string];
  writeWhole(
    journalOf(folder),
    JSON.stringify({ out: to, next: from, previous: aside, base, files } satisfies Journal),
  );
  syncFolder(folder);
  try {
    finish(root, folder, onStep);
  } catch (error) {
    // The old one goes back, and nothing is left to be ended later.
    if (!existsSync(out) && existsSync(previous)) rename(previous, out);
    rmSync(journalOf(folder), { force: true });
    throw error;
  }
}

/** Brings a swap to its end from wherever it stands. */
function finish(root: string, folder: string, onStep: OnStep = () => {}): void {
  const { out, next, previous, base, files } = readJournal(root, folder);
  if (existsSync(next)) {
    if (existsSync(out)) {
      onStep('old aside');
      rename(out, existsSync(previous) ? `${previous}-${Date.now()}` : previous);
    }
    onStep('new in place');
    mkdirSync(dirname(out), { recursive: true });
    rename(next, out);
  } else if (!existsSync(out) && existsSync(previous)) {
    onStep('old back');
    rename(previous, out);
  }
  syncFolder(dirname(out));
  writeList(folder, { base, files });
  onStep('end of journal');
  rmSync(journalOf(folder), { force: true });
  onStep('old away');
  rmSync(previous, { recursive: true, force: true });
}

function readJournal(root: string, folder: string): Journal {
  const { out, next, previous, ...written } = JSON.parse(readFileSync(journalOf(folder), 'utf8')) as Journal;
  return { ...written, out: resolve(root, out), next: resolve(root, next), previous: resolve(root, previous) };
}

const writeList = (folder: string, written: Written): void =>
  writeWhole(join(folder, 'files.json'), JSON.stringify(written));

/** Swaps that a process left halfway, by the folders that tell of them. */
function listHalfway(root: string): string[] {
  try {
    return readdirSync(swapsFolder(root))
      .map((name) => join(swapsFolder(root), name))
      .filter((folder) => existsSync(journalOf(folder)));
  } catch {
    return [];
  }
}

/**
 * Ends the swaps that a killed process left halfway. Who holds the lock of the project does it at once; else it is done
 * where no build is running: one that runs ends its own.
 *
 * @param locked whether this process holds the lock of the project
 */
export function mendSwaps(root: string, locked = false): void {
  if (!listHalfway(root).length) return;
  const lock = locked ? undefined : tryLock(root);
  if (!locked && !lock) return;
  try {
    for (const folder of listHalfway(root)) finish(root, folder);
  } finally {
    lock?.release();
  }
}

/** {@link mendSwaps} for a command that goes on without: it may only read here. */
export function mendSwapsQuietly(root: string): void {
  try {
    mendSwaps(root);
  } catch {
    // The next build tells what cannot be written to.
  }
}

/** The folders that hold a site while it is not in its place. */
export function listStandIns(root: string, out: string): readonly string[] {
  return listHalfway(root).flatMap((folder) => {
    try {
      const journal = readJournal(root, folder);
      return journal.out === out ? [journal.next, journal.previous] : [];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}

/** What was written last where a site stands; undefined where this project did not write it. */
export function findWritten(
  root: string,
  out: string,
): { readonly base: string; readonly files: string[] } | undefined {
  try {
    const { base, files } = JSON.parse(readFileSync(join(folderOf(root, out), 'files.json'), 'utf8')) as {
      base?: unknown;
      files?: unknown;
    };
    return typeof base === 'string' && Array.isArray(files) ? { base, files: files as string[] } : undefined;
  } catch {
    return undefined;
  }
}

/** Times that Windows is asked again while another program, as one that looks for viruses, has a file open. */
const TRIES = process.platform === 'win32' ? 40 : 1;
const BETWEEN_MS = 50;

function rename(from: string, to: string): void {
  for (let tries = 1; ; tries += 1)
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (tries >= TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_MS);
    }
}

/** Puts on the disk what names a folder holds. Windows has no such thing, and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch {
    // Some disks of the network do not know it.
  } finally {
    closeSync(descriptor);
  }
}
