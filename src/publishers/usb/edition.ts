import { createHash } from 'node:crypto';
import { absoluteAddress, folderAddress, relativePath, type FolderSite } from '#domain/folderAddress.ts';
import type { PackedIndex } from '#domain/search/quickIndex.ts';
import { USB_FOLDER, USB_LOADER, USB_OFFER, USB_SCRIPTS } from '#domain/usbEdition.ts';
import { rewriteCss } from './css.ts';
import { rewriteHtml } from './html.ts';
import type { ZipEntries } from '../zip.ts';

/** What the edition is made of. */
export interface UsbSources {
  /** The built site: files from its root. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Path under which it was built, with slashes at both ends. */
  readonly base: string;
  /** Address of the published site, with its base path and a trailing slash. */
  readonly online: string;
  /** Files that only this edition has: readme, loader, engine. */
  readonly own: ReadonlyMap<string, Uint8Array>;
  /** Data that only this edition has, by the name by which the scripts ask for it. */
  readonly data: ReadonlyMap<string, unknown>;
  /** Makes a classic script of a module. */
  readonly wrapModule: (code: string, name: string) => Promise<string>;
}

/** What only a server gives sense to. */
const ONLINE_ONLY =
  /^(?:_headers|_redirects|CNAME|404\.html|robots\.txt|sitemap[^/]*\.xml|trabajador\.js|sin-conexion\/.*|[^/]*\.webmanifest|pagefind\/.*|manuales\/[^/]*-usb\.zip.*|vistas\/.*)$/;
/** Whether the folder leaves something out. @param address from the root of the site, with its slash */
export const staysOnline = (address: string): boolean => ONLINE_ONLY.test(address.slice(1));
/** Data that the scripts of the site ask for. */
const ASKED_BY_SCRIPTS = /^(?:buscar|mi-guia\/piezas)\/.*\.json$/;
/** Modules: what the build bundled. */
const MODULES = /^_trama\/.*\.js$/;

/** Fonts, which travel inside the sheets. */
const FONT = /\.woff2$/;

/** On the net the text does not wait for its font; here the font is there. */
const FONT_WAIT = /(font-display:\s*)(?:optional|swap)/g;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The files of the USB edition, in the order of their names: the built site as a folder that works without a server,
 * opened by a
 * double click on its `index.html`.
 *
 * @throws when a module cannot become a classic script
 */
export async function toUsbEdition({ files, base, online, own, data, wrapModule }: UsbSources): Promise<ZipEntries> {
  const kept = new Map([...files].filter(([name]) => !ONLINE_ONLY.test(name)));
  const site: FolderSite = { base, online, has: (name) => kept.has(name) };
  const entries = new Map<string, Uint8Array>(own);
  const modules = new Map<string, string>();

  /** Puts what pages share into a file named by its content. */
  const share = (content: string, suffix: string, add: (name: string) => void): string => {
    const name = `${USB_SCRIPTS}/${createHash('sha256').update(content).digest('hex').slice(0, 12)}${suffix}`;
    add(name);
    return name;
  };
  /**
   * A sheet written in one file that is to stand in another. Not every browser lets a page of a folder read a font
   * beside it: fonts go in.
   */
  const sheet = (css: string, name: string, from: string): string =>
    rewriteCss(css, (address) => {
      const absolute = absoluteAddress(address, from, base);
      const font = absolute && kept.get(absolute.slice(base.length));
      return font && FONT.test(absolute)
        ? `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`
        : folderAddress(absolute ?? address, name, site);
    });

  for (const [name, bytes] of kept) {
    if (name.endsWith('.html')) {
      const html = rewriteHtml(decoder.decode(bytes), {
        address: (address) => folderAddress(address, name, site),
        moduleFile: (code) =>
          relativePath(
            name,
            share(code, '.js', (file) => modules.set(file, code)),
          ),
        styleFile: (css) =>
          relativePath(
            name,
            share(
              css,
              '.css',
              (file) =>
                entries.has(file) ||
                entries.set(file, encoder.encode(sheet(css, file, name).replace(FONT_WAIT, '$1block'))),
            ),
          ),
        loader: relativePath(name, USB_LOADER),
        base,
      });
      entries.set(name, encoder.encode(html));
    } else if (name.endsWith('.css')) entries.set(name, encoder.encode(sheet(decoder.decode(bytes), name, name)));
    else if (MODULES.test(name)) modules.set(name, decoder.decode(bytes));
    else if (ASKED_BY_SCRIPTS.test(name))
      entries.set(`${name}.js`, encodeData(ofFolder(JSON.parse(decoder.decode(bytes)) as unknown, site)));
    else if (name.endsWith('.svg'))
      entries.set(
        name,
        encoder.encode(rewriteSvg(decoder.decode(bytes), (address) => folderAddress(address, name, site))),
      );
    else if (!FONT.test(name)) entries.set(name, bytes);
  }
  for (const [name, value] of data) entries.set(`${name}.js`, encodeData(value));
  await Promise.all(
    [...modules].map(async ([name, code]) => entries.set(name, encoder.encode(await wrapModule(code, name)))),
  );
  return Object.fromEntries(
    [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => [`${USB_FOLDER}/${name}`, bytes]),
  );
}

const encodeData = (value: unknown): Uint8Array => encoder.encode(`tramaFolder.put(${JSON.stringify(value)})`);

/**
 * An index of the search without what the folder does not have: other sites, which are asked over the net, and pages
 * that stay there.
 */
function ofFolder(index: unknown, { has }: FolderSite): unknown {
  if (typeof index !== 'object' || !index || !('otherSites' in index)) return index;
  const { entries } = index as PackedIndex;
  return {
    ...index,
    otherSites: [],
    entries: entries.filter(([, , address]) => address !== USB_OFFER && isThere(String(address), has)),
  };
}

const isThere = (address: string, has: FolderSite['has']): boolean =>
  has(
    address
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '/index.html')
      .slice(1),
  );

/** Rewrites the addresses of a picture: links and `url(…)`. */
export const rewriteSvg = (svg: string, rewrite: (address: string) => string): string =>
  rewriteCss(
    svg.replace(/(\s(?:xlink:)?href=)"([^"]*)"/g, (_, name: string, address: string) => `${name}"${rewrite(address)}"`),
    rewrite,
  );
