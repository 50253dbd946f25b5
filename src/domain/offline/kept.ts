import type { PackageFile, PackageList } from './packages.ts';

/**
 * A package on the device: `saved` whole; `pending` on its way; `previous`, which an update replaced and pages that
 * were
 * open then may still need.
 */
export interface KeptPackage {
  readonly state: 'saved' | 'pending' | 'previous';
  /** Milliseconds since 1970: of two packages with the same page, the later one holds the newer. */
  readonly at: number;
  readonly list: PackageList;
}

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
 * Keys under which each address may be found, the best first: what is saved whole and latest, then what is on its way,
 * then what was.
 */
export function indexKeys(kept: readonly KeptPackage[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const { list } of [...kept].sort((a, b) => RANK[a.state] - RANK[b.state] || b.at - a.at)) {
    for (const file of list.files) {
      const known = keys.get(file.path) ?? [];
      if (!known.length) keys.set(file.path, known);
      if (!known.includes(keyOf(file))) known.push(keyOf(file));
    }
  }
  return keys;
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
