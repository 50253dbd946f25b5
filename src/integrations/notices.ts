import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { addresses } from '#domain/addresses.ts';
import { escapeXml } from '#domain/escape.ts';
import { GUIDE_FACES } from '#domain/guide/fonts.ts';
import type { Book } from '#texts/book.ts';
import { FONT_FILES } from './subsetFonts.ts';

/** What a package says of itself, and the texts of its licence. */
interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly texts: readonly string[];
}

/** Where the page waits for its list. */
const PLACE = /(<section[^>]*\sdata-notices[^>]*>)[\s\S]*?(<\/section>)/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;
/** The package of a file: what follows the last `node_modules`. */
const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/;
/** Makes the site, and writes a little code of its own into pages with islands. */
const GENERATOR = 'astro';

/**
 * Tells on a page of the site whose letters and programs travel with it. They are read from what the build has put into
 * the programs of the browser, so that none is forgotten and none is named that is not there.
 */
export function notices(book: Book): AstroIntegration {
  const bundled = new Set<string>();
  let project = process.cwd();
  return {
    name: 'trama:notices',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        project = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [collectPackages(bundled)] } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const folderOf = (name: string) => join(project, 'node_modules', name);
        const fonts = new Set([...FONT_FILES, ...GUIDE_FACES].map((file) => folderOf(packageOf(file))));
        const groups = [
          { ...wordsOf(book, 'fonts'), of: [...fonts] },
          { ...wordsOf(book, 'programs'), of: [...bundled] },
          { ...wordsOf(book, 'generator'), of: [project, folderOf(GENERATOR)] },
        ].map(({ of, ...words }) => ({ ...words, notices: of.map(readNotice).sort(byName) }));
        const file = join(fileURLToPath(dir), addresses.notices, 'index.html');
        if (!existsSync(file)) return;
        const list = groups.map(writeGroup).join('');
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(PLACE, (_, open, close) => `${open}${list}${close}`),
        );
        logger.info(book.t.build.notices(groups.reduce((sum, group) => sum + group.notices.length, 0)));
      },
    },
  };
}

/** Notes the folder of every package of which something stands in a program of the browser. */
function collectPackages(bundled: Set<string>): Plugin {
  return {
    name: 'trama:notices',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const [folder] = PACKAGE.exec(id.replace(/^\0/, '').replaceAll('\\', '/')) ?? [];
          if (folder && renderedLength > 0) bundled.add(folder);
        }
      }
    },
  };
}

/** `@scope/name/file` → `@scope/name`. */
const packageOf = (file: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file;

const byName = (a: Notice, b: Notice): number => (a.name < b.name ? -1 : 1);

const wordsOf = ({ t }: Book, part: 'fonts' | 'programs' | 'generator') => ({
  title: t.statements.notices[part],
  lead: t.statements.notices[`${part}Lead`],
});

/** What a package says of itself. @throws Error when it comes with neither a licence nor its name */
function readNotice(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim())
    .sort();
  if (!license && !texts.length) throw new Error(`${name} says no licence: what travels with the site must have one.`);
  return { name, version, licence: license ?? '', texts };
}

function writeGroup({ title, lead, notices }: { title: string; lead: string; notices: readonly Notice[] }): string {
  const items = notices.map(
    ({ name, version, licence, texts }) =>
      `<details><summary>${escapeXml(`${name} ${version} · ${licence}`)}</summary>` +
      `${texts.map((text) => `<pre>${escapeXml(text)}</pre>`).join('')}</details>`,
  );
  return `<h2>${escapeXml(title)}</h2><p>${escapeXml(lead)}</p>${items.join('')}`;
}
