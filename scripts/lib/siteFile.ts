import { constants } from 'node:fs';
import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

/** What an address asks for, below the path under which the site is served. */
export interface SiteAddress {
  /** Names of folders and of the file, decoded. */
  readonly segments: readonly string[];
  /** Whether it ends with «/». */
  readonly isFolder: boolean;
  /** The address as it was written, without its query, and the query with its «?». */
  readonly written: string;
  readonly query: string;
}

/**
 * Reads the address of a request. Each name is decoded apart, so that no sign of it can come to mean a folder.
 *
 * @param url as the request has it
 * @param prefix path under which the site is served, without its last slash
 * @returns `malformed` where it is no address, `none` where it leads to nothing that a site can have
 */
export function parseAddress(url: string, prefix: string): SiteAddress | 'malformed' | 'none' {
  const [, written = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  if (!written.startsWith('/')) return 'malformed';
  let names: string[];
  try {
    names = written.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return 'malformed';
  }
  if (names.some((name) => name.includes('\0'))) return 'malformed';
  const under = decodeURI(prefix).split('/').slice(1);
  if (under.some((name, at) => names[at] !== name) || names.length < under.length) return 'none';
  const isBase = names.length === under.length;
  const isFolder = !isBase && names.at(-1) === '';
  const segments = names.slice(under.length, isFolder ? -1 : undefined);
  if (segments.some((name) => !name || /^\.\.?$|[/\\]/.test(name))) return 'none';
  // On Windows these name streams, devices or the file without them.
  if (process.platform === 'win32' && segments.some((name) => /:|[. ]$/.test(name))) return 'none';
  return { segments, isFolder, written, query };
}

/** A file of the site, open. */
export interface SiteFile {
  readonly name: string;
  /** Its address from the root of the site. */
  readonly address: string;
  readonly size: number;
  readonly etag: string;
  readonly modified: Date;
  readonly read: (part: { readonly start: number; readonly end: number }) => Readable;
  readonly close: () => Promise<void>;
}

/** Times that a file is sought anew while a new site takes the place of the old one, and what lies between them. */
const TRIES = 40;
const BETWEEN_MS = 10;

/**
 * Opens what an address asks for. While a new site takes the place of the old one there is an instant without any: then
 * it is sought anew, in the folders that stand in for it too.
 *
 * @param folders the site, and what stands in for it
 * @returns the file; the address of the folder where its last slash is missing; undefined where there is none
 */
export async function findSiteFile(
  folders: () => readonly string[],
  address: SiteAddress,
): Promise<SiteFile | { readonly folder: string } | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    for (const folder of folders()) {
      const before = await identify(folder);
      if (before === undefined) continue;
      const found = await findIn(folder, address);
      if (found) return found;
      // It is not there: in the site that was there all the while.
      if ((await identify(folder)) === before) return undefined;
    }
    await setTimeout(BETWEEN_MS);
  }
  return undefined;
}

/** What tells a folder from another that takes its place. */
const identify = async (folder: string): Promise<string | undefined> => {
  try {
    // The number of a folder that is gone is given to the next: its times tell them apart.
    const { dev, ino, birthtimeNs, ctimeNs } = await stat(folder, { bigint: true });
    return [dev, ino, birthtimeNs, ctimeNs].join(':');
  } catch {
    return undefined;
  }
};

async function findIn(folder: string, { segments, isFolder, written, query }: SiteAddress) {
  const path = join(folder, ...segments);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() && !isFolder) {
    // Only a folder that is a page has another address.
    const index = await openInside(folder, join(path, 'index.html'), []);
    await index?.close();
    return index && { folder: `${written}/${query}` };
  }
  if (found?.isDirectory()) return openInside(folder, join(path, 'index.html'), [...segments, 'index.html']);
  return isFolder && segments.length ? undefined : openInside(folder, path, segments);
}

/** Opens a file where it truly stands in the folder: no link leads out. */
async function openInside(folder: string, path: string, segments: readonly string[]): Promise<SiteFile | undefined> {
  let handle: FileHandle | undefined;
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    // A pipe would be waited for.
    handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    const { size, mtimeNs, ino, mtime, isFile } = await statOf(handle);
    if (!isFile) {
      await handle.close();
      return undefined;
    }
    const opened = handle;
    return {
      name: segments.at(-1) ?? '',
      address: `/${segments.join('/')}`,
      size,
      etag: `"${ino.toString(36)}-${mtimeNs.toString(36)}-${size.toString(36)}"`,
      modified: mtime,
      read: ({ start, end }) => opened.createReadStream({ start, end, autoClose: false }),
      close: () => opened.close().catch(() => undefined),
    };
  } catch {
    await handle?.close().catch(() => undefined);
    return undefined;
  }
}

async function statOf(handle: FileHandle) {
  const found = await handle.stat({ bigint: true });
  return {
    size: Number(found.size),
    mtimeNs: found.mtimeNs,
    ino: found.ino,
    mtime: found.mtime,
    isFile: found.isFile(),
  };
}
