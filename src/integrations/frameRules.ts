import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The folder of the pages that other sites may frame. */
const FRAMED = 'incrustar';

const POLICY = "object-src 'none'; base-uri 'self'; form-action 'self'";

/**
 * Writes who may frame what as rules of `_headers`. A page's own policy cannot say it, and hosts differ in what they
 * do when two rules give the same header: so no address falls under two of them.
 *
 * @param entries files and folders at the top of the site
 */
export function buildFrameRules(entries: readonly { readonly name: string; readonly folder: boolean }[]): string {
  const paths = entries
    .flatMap(({ name, folder }) =>
      folder ? [`/${name}/*`] : name.endsWith('.html') ? [name === 'index.html' ? '/' : `/${name}`] : [],
    )
    .sort();
  return paths
    .map(
      (address) =>
        `${address}\n  Content-Security-Policy: ${POLICY}; frame-ancestors ${address === `/${FRAMED}/*` ? '*' : "'self'"}\n`,
    )
    .join('');
}

/** Adds the rules of the finished pages to the `_headers` that the project gives. */
export function frameRules(): AstroIntegration {
  return {
    name: 'trama:frame-rules',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const file = join(root, '_headers');
        const entries = readdirSync(root, { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          folder: entry.isDirectory(),
        }));
        writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${buildFrameRules(entries)}`);
      },
    },
  };
}
