import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { OLDEST_BROWSERS } from './src/integrations/browsers.ts';
import { frameRules } from './src/integrations/frameRules.ts';
import { nativeEngine } from './src/integrations/nativeEngine.ts';
import { notices } from './src/integrations/notices.ts';
import { offlinePackages } from './src/integrations/offlinePackages.ts';
import { policyHash } from './src/integrations/pagePolicy.ts';
import { previewPictures } from './src/integrations/previewPictures.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { siteSource } from './src/integrations/siteSource.ts';
import { slimPages } from './src/integrations/slimPages.ts';
import { subsetFonts } from './src/integrations/subsetFonts.ts';
import { toolData } from './src/integrations/toolData.ts';
import { usbEdition } from './src/integrations/usbEdition.ts';
import { WORDS, wordsFolder } from './src/integrations/words.ts';
import { SAVE_DATA } from './src/layouts/saveData.ts';
import siteConfig from './src/site.config.ts';
import { openBook } from './src/texts/book.ts';

const base = process.env.TRAMA_BASE ?? siteConfig.base ?? '/';
/**
 * Sites whose indexes the search looks through too, and the server of the full text where there is one: the only places
 * outside from which a page may ask anything.
 */
const otherOrigins = [
  ...new Set(
    [...(siteConfig.otherSites ?? []), siteConfig.fullText ?? {}].flatMap(({ url }) =>
      url ? [new URL(url).origin] : [],
    ),
  ),
];
const book = openBook(siteConfig.language ?? 'es-PE');
const outDir = process.env.TRAMA_OUT ?? './dist';
const fonts = await subsetFonts(import.meta.dirname, book.t.letters);

/**
 * One family. `swap`: the text never waits for it, and every first page ends in the letters of all the others; what
 * stands in meanwhile (`src/styles/fallbackFonts.css`) is as wide, so that nothing moves.
 */
const family = (name, cssVariable, provider, standIn) => ({
  provider,
  name,
  cssVariable,
  display: 'swap',
  fallbacks: [...['Times', 'Noto'].map((font) => `${standIn} ${font}`), 'serif'],
  optimizedFallbacks: false,
});

export default defineConfig({
  site: siteConfig.url,
  base,
  outDir,
  // What Astro keeps it believes without a look: each build starts without it. Packages may be of those that nobody
  // can write to.
  cacheDir: process.env.TRAMA_WORK ?? './.trama/astro',
  trailingSlash: 'always',
  // Pages that tell of guides wait until these are set; more at once, so that the others go on meanwhile.
  build: { format: 'directory', inlineStylesheets: 'always', assets: '_trama', concurrency: 200 },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm],
    }),
  },
  integrations: [
    nativeEngine(),
    siteSource(),
    mdx(),
    react(),
    notices(book),
    previewPictures(book),
    slimPages(book),
    searchIndex(book),
    frameRules(),
    usbEdition(siteConfig, book),
    offlinePackages(book),
  ],
  fonts: [
    family('Trama Titular', '--font-display', fonts.display, 'Titular'),
    family('Trama Texto', '--font-text', fonts.text, 'Texto'),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        ['connect-src', "'self'", ...otherOrigins].join(' '),
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Astro names what it makes; the script that stands in the text of pages is named here.
      scriptDirective: { resources: ["'self'"], hashes: [policyHash(SAVE_DATA)] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [toolData()],
    cacheDir: './.trama/vite',
    build: { assetsInlineLimit: 4096, modulePreload: false, target: [...OLDEST_BROWSERS] },
    // The words that travel to the browser are those of the language of the site.
    resolve: {
      alias: [{ find: WORDS, replacement: wordsFolder(book.language) }],
      // Where the project has a second name for the time of a command, no tool may find the first one.
      preserveSymlinks: process.env.TRAMA_PLAIN_ROOT !== undefined,
    },
  },
});
