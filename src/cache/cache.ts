import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from './wholeFile.ts';

/** Raised when entries are written another way: those that were kept before are made anew. */
const FORMAT = 'trama-cache 1';
/** Bytes of entries that are kept beside those of the last build: of the site under a path, of the one before it. */
const MOST_UNUSED = 50_000_000;

/** Things that cost time to make, kept between builds by what they are made from. */
export interface Cache {
  /**
   * What is made from something: as it was kept, where it is whole and made from the very same, and else made now and
   * kept. Who asks twice for the same gets the same. A folder in which nothing can be kept costs time, not the build.
   *
   * @param from everything that the bytes depend on, beside the versions with which the cache was opened
   */
  readonly take: (from: string | Uint8Array, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** Throws away what no recent build has used, and what is no entry. */
  readonly forget: () => void;
}

/**
 * Opens a cache of the project: one folder in `.trama`, one file for each thing. An entry begins with the sum of the
 * rest and of what it was made from, and is believed only when it holds: one that was cut short, changed or put there
 * by another is made anew. It is written aside and renamed, so that two builds at once never read half of one.
 *
 * @param root folder of the project
 * @param name of the folder
 * @param versions of the tools and of the code that make the bytes. Those of Node and of the system are always counted
 */
export function openCache(root: string, name: string, versions: readonly string[] = []): Cache {
  const folder = join(root, '.trama', name);
  const salt = JSON.stringify([FORMAT, process.version, process.platform, process.arch, ...versions]);
  const used = new Set<string>();
  const underWay = new Map<string, Promise<Uint8Array>>();
  return {
    take(from, make) {
      const key = createHash('sha256').update(salt).update('\0').update(from).digest('hex');
      used.add(key);
      const taken = underWay.get(key) ?? takeEntry(join(folder, key), key, make);
      underWay.set(key, taken);
      const done = () => underWay.delete(key);
      taken.then(done, done);
      return taken;
    },
    forget: () => forgetEntries(folder, used),
  };
}

async function takeEntry(file: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = findEntry(file, key);
  if (kept) return kept;
  const bytes = await make();
  try {
    mkdirSync(dirname(file), { recursive: true });
    clear(file);
    writeWhole(file, Buffer.concat([headOf(key, bytes), bytes]), { durable: false });
  } catch {
    // A full disk, or a folder that cannot be written to: it is made anew the next time.
  }
  return bytes;
}

/** The bytes of an entry; undefined when there is none, or none that holds. */
function findEntry(file: string, key: string): Uint8Array | undefined {
  let entry: Buffer;
  try {
    // A pipe in its place would never end.
    if (!lstatSync(file).isFile()) return undefined;
    entry = readFileSync(file);
  } catch {
    return undefined;
  }
  const length = headOf(key, new Uint8Array()).length;
  const bytes = entry.subarray(length);
  if (!entry.subarray(0, length).equals(headOf(key, bytes))) return undefined;
  touch(file);
  // A copy of its own: the memory of the whole file is not held, and who changes it changes nothing here.
  return new Uint8Array(bytes);
}

/** What stands before the bytes of an entry: a sum of them and of the key, so that one is never taken for another. */
const headOf = (key: string, bytes: Uint8Array): Buffer =>
  Buffer.from(`${FORMAT} ${createHash('sha256').update(key).update(bytes).digest('hex')}\n`);

/** Says that an entry was used: the order in which old ones go. */
function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // Read only: nothing will be thrown away there either.
  }
}

/** Takes away what stands in the place of an entry and is no file. */
function clear(file: string): void {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) rmSync(file, { recursive: true, force: true });
}

function forgetEntries(folder: string, used: ReadonlySet<string>): void {
  try {
    let bytes = 0;
    for (const { name, isEntry, size } of listUnused(folder, used)) {
      bytes += size;
      if (!isEntry || bytes > MOST_UNUSED) rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch {
    // No folder, or one that cannot be written to.
  }
}

/** A file that is being written belongs to another build, as long as it is of today. */
const LONGEST_WRITING = 86_400_000;

/** What stands in the folder and was not used, the last used first. */
function listUnused(folder: string, used: ReadonlySet<string>) {
  const now = Date.now();
  return readdirSync(folder)
    .filter((name) => !used.has(name))
    .map((name) => {
      const stat = lstatSync(join(folder, name));
      return { name, isEntry: stat.isFile() && /^[0-9a-f]{64}$/.test(name), size: stat.size, at: stat.mtimeMs };
    })
    .filter(({ name, at }) => !name.endsWith('.tmp') || now - at > LONGEST_WRITING)
    .sort((a, b) => b.at - a.at);
}

/** Several things as one entry, in their order: they are kept and lost together. */
export function packParts(parts: readonly Uint8Array[]): Uint8Array {
  const lengths = Buffer.from(`${JSON.stringify(parts.map(({ length }) => length))}\n`);
  return Buffer.concat([lengths, ...parts]);
}

/** What {@link packParts} packed. */
export function unpackParts(packed: Uint8Array): Uint8Array[] {
  const start = packed.indexOf(0x0a) + 1;
  const lengths = JSON.parse(Buffer.from(packed.subarray(0, start)).toString('utf8')) as readonly number[];
  let at = start;
  return lengths.map((length) => packed.subarray(at, (at += length)));
}
