/** A copy of the site in a folder, as far as its addresses go. */
export interface FolderSite {
  /** Path under which the site was built, with slashes at both ends. */
  readonly base: string;
  /**
   * Address of the published site, with its base path and a trailing slash: where what the folder leaves out can be
   * found.
   */
  readonly online: string;
  /** Whether the folder holds a file, named from its root. */
  readonly has: (file: string) => boolean;
}

/** Stands for the server that the folder does not have. */
const HOST = 'http://folder.invalid';

/**
 * An address of the built site as it reads inside a folder that is opened without a server: relative, and ending in the
 * name of a
 * file. Addresses of other sites, anchors and queries stay as they are; what the folder does not hold is found online.
 *
 * @param address as it stands in the file, entities decoded
 * @param file in which it stands, from the root of the folder: `casos/x/index.html`
 */
export function folderAddress(address: string, file: string, { base, online, has }: FolderSite): string {
  const absolute = absoluteAddress(address, file, base);
  if (absolute === undefined) return address;
  const { pathname, search, hash } = new URL(absolute, HOST);
  if (!pathname.startsWith(base)) return new URL(`${pathname}${search}${hash}`, online).href;
  const filePath = pathname.slice(base.length);
  const target = [
    filePath.endsWith('/') || !filePath ? `${filePath}index.html` : filePath,
    `${filePath}/index.html`,
  ].find((name) => has(decodeURIComponent(name)));
  if (target === undefined) return new URL(`${filePath}${search}${hash}`, online).href;
  if (target === file && hash && !search) return hash;
  return `${relativePath(file, target)}${search}${hash}`;
}

/**
 * An address from the root of the server; undefined for what leads elsewhere or stays on the page.
 *
 * @param file in which it stands, from the root of the site
 */
export function absoluteAddress(address: string, file: string, base: string): string | undefined {
  const written = address.trim();
  if (!written || /^[#?]/.test(written) || /^[a-z][a-z\d+.-]*:/i.test(written) || written.startsWith('//'))
    return undefined;
  const { pathname, search, hash } = new URL(written, `${HOST}${base}${file}`);
  return `${pathname}${search}${hash}`;
}

/** Path that leads from one file to another, both from the root of the folder. */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const shared = here.findIndex((part, place) => part !== there[place] || place === there.length - 1);
  const common = shared < 0 ? here.length : shared;
  const filePath = [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
  // A first part with a colon would read as a scheme.
  return filePath.split('/')[0]?.includes(':') ? `./${filePath}` : filePath;
}
