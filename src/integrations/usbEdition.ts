import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { USB_LOADER, USB_TEXT, USB_TEXT_ENGINE, usbChecksumAddress, usbZipAddress } from '#domain/usbEdition.ts';
import { kinds } from '#kinds/index.ts';
import { toChecksums } from '#publishers/checksums.ts';
import { staysOnline, toUsbEdition } from '#publishers/usb/edition.ts';
import { writeUsbReadme } from '#publishers/usb/readme.ts';
import { toZip } from '#publishers/zip.ts';
import type { SiteConfig } from '#schemas/site.ts';
import type { Book } from '#texts/book.ts';
import { buildLoader, buildTextEngine, wrapModule } from './usb/scripts.ts';
import { readTextRecords } from './usb/textRecords.ts';

/** The page that offers the edition, and the place on it that waits for the size. */
const OFFERED_ON = 'manuales/index.html';
const SIZE = /(<[^>]*\sdata-usb-size[^>]*>)[^<]*/g;

/**
 * Packs the finished site for a USB stick. It stands after everything else that writes pages or downloads, and before
 * what
 * lists the finished files.
 */
export function usbEdition(site: SiteConfig, book: Book): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: 'trama:usb-edition',
    hooks: {
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!config) throw new Error('Astro has told no configuration.');
        const folder = fileURLToPath(dir);
        const project = fileURLToPath(config.root);
        const base = `/${config.base}/`.replace(/\/+/g, '/');
        const online = new URL(base, site.url).href;
        const [loader, engine] = await Promise.all([
          buildLoader(project, book.language),
          buildTextEngine(project, book.language),
        ]);
        const entries = await toUsbEdition({
          files: readFolder(folder),
          base,
          online,
          own: new Map(
            [
              [book.t.usbReadme.fileName, writeUsbReadme(site, book, online)],
              [USB_LOADER, loader],
              [USB_TEXT_ENGINE, engine],
            ].map(([name = '', text]) => [name, new TextEncoder().encode(text)]),
          ),
          data: new Map([
            [
              USB_TEXT,
              readTextRecords(join(folder, 'pagefind'), kinds.page.words[book.language].name).filter(
                ({ path }) => !staysOnline(path),
              ),
            ],
          ]),
          wrapModule,
        });
        const bytes = toZip(entries, site.publishedOn);
        const zip = usbZipAddress(site.edition);
        const name = zip.split('/').at(-1) ?? '';
        writeFileSync(join(folder, zip), bytes);
        writeFileSync(
          join(folder, usbChecksumAddress(site.edition)),
          toChecksums([{ name, mediaType: 'application/zip', bytes }]),
        );
        writeSize(join(folder, OFFERED_ON), book.format.bytes(bytes.length));
        logger.info(book.t.build.usb(Object.keys(entries).length, book.format.bytes(bytes.length)));
      },
    },
  };
}

/** Files of a folder by their names from its root, in their order. */
function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** The page was made before the ZIP that holds it: its size is known only now. */
function writeSize(page: string, size: string): void {
  if (existsSync(page))
    writeFileSync(page, readFileSync(page, 'utf8').replace(SIZE, `$1${size.replace(' ', '\u00a0')}`));
}
