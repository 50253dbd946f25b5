import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, tokTypes, type Token } from 'acorn';
import { PurgeCSS } from 'purgecss';
import type { Book } from '#texts/book.ts';
import { keepStyles, type KeptStyles } from './keptStyles.ts';
import { listOwnStyles, sealPage } from './pagePolicy.ts';

/** A name that Astro gives an island by the place of its file in this machine; nothing reads it. */
const ISLAND_NAME = /(<astro-island\b[^>]*?) uid="[^"]*"/g;

/**
 * Leaves in each page the styles that it uses and, in its Content-Security-Policy, the hashes of the styles and scripts
 * that the build made for it. A page that holds any other script is not published.
 * The styles come before the text in the one answer that a slow phone waits for: what a page does not use delays its
 * first words.
 */
export function slimPages(book: Book): AstroIntegration {
  let project = process.cwd();
  return {
    name: 'trama:slim-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
        const scripts = readScripts(join(root, '_trama'));
        const kept = keepStyles(project);
        let saved = 0;
        for (const page of pages) {
          const file = join(root, page);
          const html = readFileSync(file, 'utf8').replace(ISLAND_NAME, '$1');
          const words = new Set([
            ...tagWords(html),
            ...[...listReached(html, scripts)].flatMap((name) => scripts.get(name)?.words ?? []),
          ]);
          const style = await purgeOnce(kept, listOwnStyles(html).join(''), words);
          const slim = sealPage(html, style);
          if (slim.foreign.length) throw new Error(book.t.build.foreignScript(page, slim.foreign));
          saved += html.length - slim.html.length;
          writeFileSync(file, slim.html);
        }
        kept.forget();
        logger.info(book.t.build.slimmed(pages.length, book.format.number(saved / 1024)));
      },
    },
  };
}

/** The names that a page's own markup gives to the styles: those of its elements, attributes and values. */
export function tagWords(html: string): string[] {
  return [...new Set((html.match(/<[a-z][^>]*>/gi) ?? []).flatMap((tag) => tag.match(/[\w-]+/g) ?? []))];
}

/** Purges a style; pages of the same kind name the same things, so each style is purged once for all that agree. */
function purgeOnce(kept: KeptStyles, css: string, words: ReadonlySet<string>): Promise<string> {
  const used = [...new Set(css.match(/[\w-]+/g) ?? [])].filter((word) => words.has(word));
  return kept.take(`${used.join(' ')}\n${css}`, () => purgeStyle(css, used));
}

/** A style without the rules whose names are not among those used. */
export async function purgeStyle(css: string, used: readonly string[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: used.join(' '), extension: 'html' }],
    css: [{ raw: css }],
    defaultExtractor: (content) => content.split(' '),
    variables: true,
    safelist: { standard: ['html', 'body', 'ahorro'], variables: used.filter((word) => word.startsWith('--')) },
  });
  return result?.css ?? css;
}

/** A script of the site. */
interface SiteScript {
  readonly name: string;
  /** Names that it may give to what it adds to a page. */
  readonly words: readonly string[];
  /** Names of the scripts that it brings along, at once or later. */
  readonly brings: readonly string[];
}

/**
 * The scripts of the site with the names they may give to what they add to a page: the words of their short texts, and
 * the properties that the styles they bring ask for. React's own are left out: it names nothing.
 */
function readScripts(folder: string): ReadonlyMap<string, SiteScript> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(
    names.map((name) => {
      const script = readFileSync(join(folder, name), 'utf8');
      const isReact = /^(?:client|react)\./.test(name);
      const words = isReact ? [] : [...scriptWords(script), ...(script.match(/--[a-z][\w-]*/g) ?? [])];
      return [name, { name, words, brings: listNamed(script, names).filter((other) => other !== name) }];
    }),
  );
}

/** Which files a text names. Their names hold a digest: wherever one stands, the file is meant. */
const listNamed = (text: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => text.includes(name));

/** The scripts that a page may come to run: those that it names, and all that these bring along. */
export function listReached(
  html: string,
  scripts: ReadonlyMap<string, Pick<SiteScript, 'name' | 'brings'>>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...listNamed(html, [...scripts.keys()])];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name) || !mayLoad(name, html)) continue;
    reached.add(name);
    waiting.push(...(scripts.get(name)?.brings ?? []));
  }
  return reached;
}

/** A text of a script that is longer is no name of a class: it is a style or a sentence. */
const LONGEST_NAMES = 80;

/** The words of the short texts of a script. What it calls its variables and properties is no name of a style. */
export function scriptWords(script: string): string[] {
  const texts: string[] = [];
  parse(script, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: (token) => {
      const { type, value } = token as Token & { readonly value?: unknown };
      if ((type === tokTypes.string || type === tokTypes.template) && typeof value === 'string') texts.push(value);
    },
  });
  return texts.filter(({ length }) => length <= LONGEST_NAMES).flatMap((text) => text.match(/[\w-]+/g) ?? []);
}

/** Whether a page may come to run a script: the chart where there is one to explore, an island where one stands. */
function mayLoad(script: string, html: string): boolean {
  if (script.startsWith('interactive.')) return html.includes('data-chart');
  if (script.startsWith('ReadingExplorer.')) return html.includes('<astro-island');
  return true;
}
