import { build, transform } from 'esbuild';
import { join } from 'node:path';
import type { Language } from '#texts/language.ts';
import { OLDEST_BROWSERS } from '../browsers.ts';
import { takeWords } from '../words.ts';

/** Notes of the bundler on what to load ahead: without a server there is nothing to gain and an error to see. */
const PRELOADS = /const __vite__mapDeps=.*?=>\w+\.map\(\w+=>\w+\[\w+\]\);?/;

/**
 * Makes a classic script of a module: its code in a function that the loader of the folder calls with what the module
 * needs.
 *
 * @param name of the file, for messages
 * @throws Error when the code waits at its top level, which only a module can
 */
export async function wrapModule(code: string, name: string): Promise<string> {
  const { code: common } = await transform(code.replace(PRELOADS, 'const __vite__mapDeps=()=>[];'), {
    format: 'cjs',
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    target: [...OLDEST_BROWSERS],
    sourcefile: name,
    define: { 'import.meta.url': 'moduleUrl' },
    logOverride: { 'empty-import-meta': 'silent' },
  });
  const needs = [...new Set([...common.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1]))];
  return `tramaFolder.define(${JSON.stringify(needs)},function(require,module,loadModule,moduleUrl){${common.replace(/\bimport\(/g, 'loadModule(')}})`;
}

/** The loader of the folder, which stands for the loading of modules by the browser. */
export const buildLoader = async (root: string, language: Language): Promise<string> =>
  bundle(root, 'loader.ts', 'iife', language);

/** The search in the full text, as a module of the folder. */
export const buildTextEngine = async (root: string, language: Language): Promise<string> =>
  wrapModule(await bundle(root, 'textEngine.ts', 'esm', language), 'textEngine.ts');

async function bundle(root: string, file: string, format: 'iife' | 'esm', language: Language): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src', 'client', 'usb', file)],
    absWorkingDir: root,
    bundle: true,
    plugins: [takeWords(language)],
    write: false,
    minify: true,
    format,
    target: [...OLDEST_BROWSERS],
    charset: 'utf8',
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? '';
}
