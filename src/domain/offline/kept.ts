import { findWithin } from '../siteAddress.ts';
import type { PackageFile, PackageList, PackageSummary } from './packages.ts';

/**
 * A package on the device: `saved` whole; `pending` on its way; `previous`, which an update replaced and pages that
 * were open then may still need. Browsers hold it as JSON: of another edition of this code it reads what it knows.
 */
export interface KeptPackage {
  readonly state: 'saved' | 'pending' | 'previous';
  /** Milliseconds since 1970: of two packages with the same page, the later one holds the newer. */
  readonly at: number;
  /** Of a package on its way, who brings it: where another tab took it over or away, this one stops. */
  readonly ticket?: string | undefined;
  readonly list: PackageList;
}

/** What the device holds of a site at a moment. */
export interface Holdings {
  readonly packages: readonly KeptPackage[];
  /** Entries of the list that could not be read. */
  readonly unreadable: number;
  /** Keys of the files that are there. */
  readonly held: ReadonlySet<string>;
}

/** How many letters of a digest the lists of earlier editions held: enough to tell two contents apart. */
const SHORT_DIGEST = 16;
const DIGEST = /^(?:[\da-f]{16}|[\da-f]{64})$/;
/** Any site: what matters is that an address leads nowhere but down from its root. */
const ANY_ROOT = 'https://sitio/base/';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What somebody is told of a package; undefined for anything else, such as the page of a Wi-Fi portal. */
export function parseSummary(value: unknown): PackageSummary | undefined {
  if (!isRecord(value)) return undefined;
  const { id, title, pages, bytes, compressedBytes, version } = value;
  if (!isText(id) || !/^[a-z\d-]+$/.test(id) || !isText(title) || !isText(version)) return undefined;
  return isCount(pages) && isCount(bytes) && isCount(compressedBytes)
    ? { id, title, pages, bytes, compressedBytes, version }
    : undefined;
}

function parseFile(value: unknown): PackageFile | undefined {
  if (!isRecord(value)) return undefined;
  const { path, bytes, hash } = value;
  return isText(path) && findWithin(ANY_ROOT, path) && isCount(bytes) && isText(hash) && DIGEST.test(hash)
    ? { path, bytes, hash }
    : undefined;
}

/** A package with its files; undefined where any of it is something else. */
export function parseList(value: unknown): PackageList | undefined {
  const summary = parseSummary(value);
  if (!summary || !isRecord(value) || !Array.isArray(value['files'])) return undefined;
  const files = value['files'].map(parseFile);
  return files.length > 0 && files.every((file) => file !== undefined) ? { ...summary, files } : undefined;
}

/** An entry of what is kept; undefined for what is none: it may be of another program, or broken. */
export function parseKept(value: unknown): KeptPackage | undefined {
  if (!isRecord(value)) return undefined;
  const { state, at, ticket } = value;
  const list = parseList(value['list']);
  if (!list || !isCount(at) || (state !== 'saved' && state !== 'pending' && state !== 'previous')) return undefined;
  return { state, at, ticket: isText(ticket) ? ticket : undefined, list };
}

/** Whether a content is the one that a list names. @param digest its SHA-256, in hexadecimal digits */
export const isSame = (digest: string, { hash }: Pick<PackageFile, 'hash'>): boolean =>
  hash.length >= SHORT_DIGEST && digest.startsWith(hash);

/** Keys of a file: its own, then that under which an earlier edition kept the same content. */
export const listKeys = (file: PackageFile): readonly string[] => [
  ...new Set([keyOf(file), keyOf({ ...file, hash: file.hash.slice(0, SHORT_DIGEST) })]),
];

/** Where a package stands on the device. */
export interface Standing {
  readonly saved: KeptPackage | undefined;
  /** What is on its way; none where it is the very edition that is saved. */
  readonly pending: KeptPackage | undefined;
}

/** Where a package stands: whether its files are there is another question. */
export function findStanding(id: string, packages: readonly KeptPackage[]): Standing {
  const saved = packages.find((kept) => kept.state === 'saved' && kept.list.id === id);
  const pending = packages.find((kept) => kept.state === 'pending' && kept.list.id === id);
  return { saved, pending: pending && pending.list.version === saved?.list.version ? undefined : pending };
}

/** How many of the files of a package are there. */
export const countHeld = (files: readonly PackageFile[], held: ReadonlySet<string>): number =>
  files.length - listMissing(files, held).length;

/** Every file that is on the device, once, with its size. */
export const listHeld = ({ packages, held }: Holdings): readonly PackageFile[] => [
  ...new Map(
    packages
      .flatMap(({ list }) => list.files)
      .filter((file) => held.has(keyOf(file)))
      .map((file) => [keyOf(file), file]),
  ).values(),
];

/**
 * Address under which a version of a file is kept, from the root of the site without its slash: two versions may stand
 * side by side.
 */
export const keyOf = ({ path, hash }: Pick<PackageFile, 'path' | 'hash'>): string =>
  `${path.slice(1)}?guardado=${hash}`;

/** Files that are not on the device yet. What another package or an interrupted attempt brought is there already. */
export const listMissing = (files: readonly PackageFile[], held: ReadonlySet<string>): readonly PackageFile[] =>
  files.filter((file) => !held.has(keyOf(file)));

/** Keys on the device that no package needs any more. */
export function listOrphans(held: Iterable<string>, kept: readonly KeptPackage[]): readonly string[] {
  const needed = new Set(kept.flatMap(({ list }) => list.files.map(keyOf)));
  return [...held].filter((key) => !needed.has(key));
}

/** Files that go when a package does: those that no other needs, each with its size. */
export function listFreed(id: string, kept: readonly KeptPackage[]): readonly PackageFile[] {
  const others = new Set(kept.filter(({ list }) => list.id !== id).flatMap(({ list }) => list.files.map(keyOf)));
  const own = kept.filter(({ list }) => list.id === id).flatMap(({ list }) => list.files);
  return [...new Map(own.map((file) => [keyOf(file), file])).values()].filter((file) => !others.has(keyOf(file)));
}

const RANK = { saved: 0, pending: 1, previous: 2 } as const;

/**
 * The versions of each address that may be on the device, the best first: what is saved whole and latest, then what is
 * on its way, then what was.
 */
export function indexFiles(packages: readonly KeptPackage[]): ReadonlyMap<string, readonly PackageFile[]> {
  const versions = new Map<string, Map<string, PackageFile>>();
  for (const { list } of [...packages].sort((a, b) => RANK[a.state] - RANK[b.state] || b.at - a.at)) {
    for (const file of list.files) {
      const known = versions.get(file.path) ?? new Map<string, PackageFile>();
      if (!known.size) versions.set(file.path, known);
      if (!known.has(file.hash)) known.set(file.hash, file);
    }
  }
  return new Map([...versions].map(([path, files]) => [path, [...files.values()]]));
}

/**
 * Address from the root of the site of what a browser asks for, without query and anchor.
 *
 * @param url full address
 * @param root full address of the root of the site, with its last slash
 * @returns undefined for what stands outside
 */
export function addressIn(url: string, root: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (!address.startsWith(root)) return undefined;
  return `/${address.slice(root.length)}`.replace(/\/index\.html$/, '/');
}

/**
 * Addresses under which what somebody asks for may be kept: its own, and that of a page of which the last slash was
 * left out.
 */
export const listAddresses = (address: string): readonly string[] =>
  address.endsWith('/') ? [address] : [address, `${address}/`];

/** Addresses of what can be read from the device now. */
export const listReadable = ({ packages, held }: Holdings): ReadonlySet<string> =>
  new Set(packages.flatMap(({ list }) => list.files.flatMap((file) => (held.has(keyOf(file)) ? [file.path] : []))));
