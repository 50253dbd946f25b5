import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SiteFile } from '#domain/offline/packages.ts';

/** Endings of files that servers compress on the way. */
const COMPRESSED = new Set(['.html', '.js', '.json', '.svg', '.csv', '.xml', '.webmanifest', '.txt']);
/** Endings of files that may name others. */
const NAMING = new Set(['.html', '.js', '.css', '.webmanifest']);
/** Files that no address leads to, or that speak to the server, to robots and to those who show links only. */
const APART = /^\/(?:_headers|404\.html|robots\.txt|sitemap\.xml|trabajador\.js|sin-conexion\/.*\.json|vistas\/.*)$/;
/** Level of compression: near to what servers do, in a fraction of a second for the whole site. */
const LEVEL = 4;

/**
 * SHA-256 of a content, in hexadecimal digits: browsers compute the same of what they receive before they keep it.
 */
export const digestOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** The address of a file as browsers write it: blanks, accents and signs of a name by their codes. */
function addressOf(file: string): string {
  const url = new URL('http://site/');
  url.pathname = file.replaceAll('%', '%25');
  return url.pathname;
}

/**
 * Reads the finished site: every file with its size, its digest and what it uses.
 *
 * @param root folder of the finished site
 * @param base path under which it is served, with its last slash
 */
export function readSiteFiles(root: string, base: string): ReadonlyMap<string, SiteFile> {
  const paths = readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .filter((address) => !APART.test(address))
    .sort();
  const known = new Set(paths.map(addressOf));
  // Their names hold a digest or are the site's own: wherever one stands, the file is meant.
  const assets = paths.filter((address) =>
    /^\/(?:_trama\/|iconos\/|favicon\.svg$|manifest\.webmanifest$)/.test(address),
  );
  const listUses = (text: string): string[] => [
    ...assets.filter((asset) => text.includes(basename(asset))).map(addressOf),
    ...[...text.matchAll(/\ssrc="([^"?#]+)"/g)].flatMap(([, written = '']) => {
      if (!written.startsWith(base)) return [];
      const address = new URL(`/${written.slice(base.length)}`, 'http://site/').pathname;
      return known.has(address) ? [address] : [];
    }),
  ];
  return new Map(
    paths.map((file) => {
      const content = readFileSync(join(root, file));
      const address = addressOf(file.replace(/\/index\.html$/, '/'));
      const ending = extname(file);
      return [
        address,
        {
          address,
          bytes: content.length,
          compressedBytes: COMPRESSED.has(ending) ? gzipSync(content, { level: LEVEL }).length : content.length,
          hash: digestOf(content),
          uses: NAMING.has(ending)
            ? [...new Set(listUses(content.toString('utf8')))].filter((used) => used !== address)
            : [],
        },
      ];
    }),
  );
}
