import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { buildPackage, listPackageFiles, type PackagePlan, type PackageSummary } from '#domain/offline/packages.ts';
import type { Book } from '#texts/book.ts';
import { drawIcons } from './offline/icons.ts';
import { digestOf, readSiteFiles } from './offline/siteFiles.ts';
import { OLDEST_BROWSERS } from './browsers.ts';
import { takeWords } from './words.ts';

/** Where the pages left the plan of the packages. */
const PLANS = 'sin-conexion/paquetes.json';

/**
 * Makes what the site needs to be read without a connection: icons to install it, the worker that answers for it, and
 * the list of
 * each package with sizes and digests. It stands last: the lists hold what other integrations made.
 */
export function offlinePackages(book: Book): AstroIntegration {
  let base = '/';
  return {
    name: 'trama:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await drawIcons(readFileSync(join(root, 'favicon.svg')), root);
        await buildWorker(join(root, 'trabajador.js'), book);
        const files = readSiteFiles(root, base);
        const plans = JSON.parse(readFileSync(join(root, PLANS), 'utf8')) as readonly PackagePlan[];
        const packages = plans.map((plan): PackageSummary => {
          const { files: listed, ...summary } = buildPackage(
            plan,
            listPackageFiles(plan, files, book.t.build.notInSite),
            digestOf,
          );
          writeFileSync(join(root, 'sin-conexion', `${plan.id}.json`), JSON.stringify({ ...summary, files: listed }));
          return summary;
        });
        writeFileSync(join(root, PLANS), JSON.stringify({ packages }));
        logger.info(book.t.build.packages(packages.length));
      },
    },
  };
}

/** One file of its own at the root of the site: a worker answers only for what stands below it. */
async function buildWorker(outfile: string, { language }: Book): Promise<void> {
  const entry = fileURLToPath(new URL('../client/offline/worker.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    plugins: [takeWords(language)],
    minify: true,
    format: 'iife',
    target: [...OLDEST_BROWSERS],
    legalComments: 'none',
    logLevel: 'silent',
  });
}
