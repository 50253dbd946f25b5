import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openCache } from '#cache/cache.ts';
import { sumCode } from '#cache/code.ts';
import { pictureVersions } from '#charts/raster.ts';
import { PREVIEW_MARK, previewAddressOf, type Preview } from '#domain/preview.ts';
import type { Book } from '#texts/book.ts';
import { paintPreview } from './previews/draw.ts';

/** What a page carries for its picture. */
const CARRIED = new RegExp(` ${PREVIEW_MARK}="([^"]*)"`);
/** Pictures that are made at once: as many as the library has threads, so that few wait in memory. */
const AT_ONCE = 4;

/**
 * Draws the picture of each finished page, by which a link to it shows itself where it is shared. The page carries
 * what its picture shows; here it is drawn and taken out of the page. What an earlier build drew is kept in
 * `.trama/previews`.
 */
export function previewPictures(book: Book): AstroIntegration {
  let project = process.cwd();
  return {
    name: 'trama:preview-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const cache = openCache(project, 'previews', [sumCode('integrations/previews/draw.ts'), pictureVersions()]);
        const waiting = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('.html'),
        );
        let made = 0;
        const work = async () => {
          for (let name = waiting.pop(); name; name = waiting.pop()) {
            const preview = takePreview(join(root, name));
            if (!preview) continue;
            const picture = await cache.take(JSON.stringify(preview), () => paintPreview(preview));
            const file = join(root, previewAddressOf(addressOf(name)));
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, picture);
            made += 1;
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        cache.forget();
        logger.info(book.t.build.previews(made));
      },
    },
  };
}

/** Address of a page by its file: `redes/index.html` is that of `/redes/`, `404.html` that of `/404/`. */
const addressOf = (file: string): string => `/${file.replaceAll('\\', '/')}`.replace(/(?:\/index)?\.html$/, '/');

/** Takes what its picture shows out of a page. */
function takePreview(file: string): Preview | undefined {
  const html = readFileSync(file, 'utf8');
  const carried = CARRIED.exec(html)?.[1];
  if (carried === undefined) return undefined;
  writeFileSync(file, html.replace(CARRIED, ''));
  return JSON.parse(decodeAttribute(carried)) as Preview;
}

const ENTITIES: Readonly<Record<string, string>> = { '#34': '"', quot: '"', '#39': "'", '#38': '&', amp: '&' };

/** The value of an attribute as it was before it was written into a page. */
const decodeAttribute = (text: string): string =>
  text.replace(/&(#3[489]|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
