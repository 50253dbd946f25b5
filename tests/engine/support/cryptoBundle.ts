import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OLDEST_BROWSERS } from '../../../src/integrations/browsers.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'src', 'domain', 'monitoring', 'crypto');

/** What pages may take of the layer: all but who computes Ed25519, which it chooses itself. */
const isPublic = (file: string): boolean => !/^ed25519(?:Library|Platform)\.ts$/.test(file);

const entry = readdirSync(FOLDER)
  .filter(isPublic)
  .map((file) => `export * from './${file}';`)
  .join('\n');

/** A script of the layer, as it goes to browsers. */
export interface BundledScript {
  readonly name: string;
  readonly code: string;
}

/**
 * The whole layer of cryptography as the oldest browsers take it.
 *
 * @param format `esm` with the library of Ed25519 in a script of its own, or `iife`: all in one, as `window.layer`
 */
export async function bundleCrypto(format: 'esm' | 'iife'): Promise<readonly BundledScript[]> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: FOLDER, sourcefile: 'layer.ts', loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format,
    splitting: format === 'esm',
    outdir: FOLDER,
    globalName: 'layer',
    platform: 'browser',
    target: [...OLDEST_BROWSERS],
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  return outputFiles.map(({ path, text }) => ({ name: path.slice(FOLDER.length + 1), code: text }));
}
