import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { formatGithub } from '#check/reporters/github.ts';
import { formatText } from '#check/reporters/text.ts';
import { loadProject } from '#pipeline.ts';
import { loadGuides } from '#press/load.ts';
import { provideSite } from '#views/site.ts';
import { takeOptions } from './lib/options.ts';

/**
 * `npm run build`: reads and checks the content once, builds the pages aside from what was checked, and swaps. A build
 * that fails leaves the last good site as it was.
 *
 *   --base /path/   path under which the site is served
 *   --out DIR       folder of the finished site
 */
const { values } = takeOptions('build');
const root = process.cwd();
const out = resolve(root, values.out ?? 'dist');
const next = join(root, '.trama', 'next');
const work = join(root, '.trama', 'work');

const { problems, counts, site, book } = await loadProject(root, { base: values.base });
if (!site) {
  process.stderr.write(formatText(problems, 0, book));
  if (process.env['GITHUB_ACTIONS']) process.stdout.write(formatGithub(problems, book));
  process.exit(1);
}

process.env['TRAMA_BASE'] = site.config.base;
process.env['TRAMA_OUT'] = next;
// What Astro keeps between builds it does not look at again: each build starts without.
process.env['TRAMA_WORK'] = work;
rmSync(work, { recursive: true, force: true });
// The name of the environment decides which React is bundled: the one for production, always.
process.env['NODE_ENV'] = 'production';
rmSync(next, { recursive: true, force: true });
const started = performance.now();
provideSite(() => Promise.resolve(site));
// The guides are set beside the pages, which find them under way; what fails is told there.
loadGuides(site).catch(() => {});
const { build } = await import('astro');
try {
  await build({ root, logLevel: process.env['TRAMA_LOG'] === 'info' ? 'info' : 'error' });
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${book.t.commands.build.failed(why)}\n`);
  process.exit(1);
}
swap();
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(book.t.commands.build.done(seconds, total, out));

/** Puts the new site in the place of the old one; the old one stays until the new one stands. */
function swap(): void {
  const previous = join(root, '.trama', 'previous');
  rmSync(previous, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  if (existsSync(out)) renameSync(out, previous);
  renameSync(next, out);
  rmSync(previous, { recursive: true, force: true });
}
