import { addresses, folders } from '../addresses.ts';
import type { Texts } from '#texts/es/index.ts';

/** A file of the finished site. */
export interface SiteFile {
  /** Address from the root of the site; of a page, its folder: `/metodologia/confianza/`. */
  readonly address: string;
  readonly bytes: number;
  /** Bytes on the way, where the server compresses as most do. */
  readonly compressedBytes: number;
  /** Hexadecimal digest of the content: it changes when the file does. */
  readonly hash: string;
  /** Addresses of the files that a page or script needs to be seen and to act. */
  readonly uses: readonly string[];
}

/** What a package keeps: pages by their addresses, every page with the full-text index, or the data to download. */
export type PackageContent =
  | { readonly kind: 'pages'; readonly addresses: readonly string[] }
  | { readonly kind: 'site' }
  | { readonly kind: 'downloads' };

/** Id of the package with the tools of monitoring. */
export const MONITORING_PACKAGE = 'seguimiento';

/** Id of the package with the workspace. */
export const WORKSPACE_PACKAGE = 'mi-red';

/** A package as it is planned, before the site is finished. */
export interface PackagePlan {
  /** Lower-case ASCII with hyphens: `fase-confianza`. */
  readonly id: string;
  readonly title: string;
  readonly content: PackageContent;
}

/** A file of a package, as the published lists name it: devices keep lists of earlier builds, with these keys. */
export interface PackageFile extends Pick<SiteFile, 'bytes' | 'hash'> {
  /** Its address, from the root of the site. */
  readonly path: string;
}

/** What somebody is told of a package before it is saved. */
export interface PackageSummary {
  readonly id: string;
  readonly title: string;
  readonly pages: number;
  /** Bytes on the device. */
  readonly bytes: number;
  readonly compressedBytes: number;
  /** Changes when any of its files does. */
  readonly version: string;
}

/** A package with each of its files. */
export interface PackageList extends PackageSummary {
  readonly files: readonly PackageFile[];
}

/**
 * What every package brings along: a way in, the search, the words of the method, and the page that says what is kept.
 */
const SHARED = [
  addresses.home,
  addresses.search,
  `${addresses.search}indice-rapido.json`,
  folders.terms,
  addresses.offline,
];

/** Whether an address is that of a page. */
export const isPage = (address: string): boolean => address.endsWith('/');

/** Documents to fill in, which stand beside the page of their instrument: it is no use without them. */
const TO_FILL_IN = new RegExp(String.raw`^(${folders.instruments}[^/]+/)[^/]+\.(?:docx|odt|xlsx)$`);

/** Where a package begins, before what its files use. */
function listRoots(content: PackageContent, all: readonly string[]): readonly string[] {
  if (content.kind === 'pages') return content.addresses.map((address) => address.replace(/#.*$/, ''));
  if (content.kind === 'downloads') return all.filter((address) => address.startsWith(folders.datasets));
  // Pages that other sites frame are no use without a connection; what a guide of one's own is made of is.
  return all.filter(
    (address) =>
      (isPage(address) && !address.startsWith(folders.frames)) ||
      [folders.fullText, addresses.search, addresses.ownGuide].some((folder) => address.startsWith(folder)),
  );
}

/**
 * The files of a package, by address: its own, what every package brings along, and all that these use.
 *
 * @param files every file of the site by its address
 * @param notInSite says that the site lacks what a package names
 * @throws when the package names a page that the site does not have
 */
export function listPackageFiles(
  { id, content }: PackagePlan,
  files: ReadonlyMap<string, SiteFile>,
  notInSite: Texts['build']['notInSite'],
): readonly SiteFile[] {
  const found = new Map<string, SiteFile>();
  const add = (address: string, from: string): void => {
    if (found.has(address)) return;
    const file = files.get(address);
    if (!file) throw new Error(notInSite(id, address, from));
    found.set(address, file);
    for (const used of file.uses) add(used, address);
  };
  for (const address of [...SHARED, ...listRoots(content, [...files.keys()])]) add(address, id);
  for (const address of files.keys()) {
    const instrument = TO_FILL_IN.exec(address)?.[1];
    if (instrument && found.has(instrument)) add(address, instrument);
  }
  return [...found.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/**
 * A package as it is published.
 *
 * @param digest makes the version from a text
 */
export function buildPackage(
  plan: PackagePlan,
  files: readonly SiteFile[],
  digest: (text: string) => string,
): PackageList {
  return {
    id: plan.id,
    title: plan.title,
    pages: files.filter(({ address }) => isPage(address)).length,
    bytes: sumBytes(files),
    compressedBytes: files.reduce((sum, file) => sum + file.compressedBytes, 0),
    version: digest(files.map(({ address, hash }) => `${address} ${hash}`).join('\n')),
    files: files.map(({ address, bytes, hash }) => ({ path: address, bytes, hash })),
  };
}

/** Bytes of some files together. */
export const sumBytes = (files: readonly Pick<SiteFile, 'bytes'>[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);
