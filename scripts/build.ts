import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkProject } from '#check/check.ts';
import { formatGithub } from '#check/reporters/github.ts';
import { formatText } from '#check/reporters/text.ts';
import { pressGuides } from '#press/press.ts';
import { siteConfig } from '#schemas/site.ts';
import { buildSite } from '#views/buildSite.ts';
import { buildGuides } from '#views/guide/build.ts';

/**
 * `npm run build`: checks the content, builds aside and swaps. A build that fails leaves the last good site as it was.
 *
 *   --base /path/   path under which the site is served
 *   --out DIR       folder of the finished site
 */
const { values } = parseArgs({
  strict: false,
  options: { base: { type: 'string' }, out: { type: 'string', default: 'dist' } },
});
const root = process.cwd();
const out = resolve(root, String(values.out));
const next = join(root, '.trama', 'next');

const { problems, counts, records } = checkProject(root);
if (!records) {
  process.stderr.write(formatText(problems, 0));
  if (process.env['GITHUB_ACTIONS']) process.stdout.write(formatGithub(problems));
  process.exit(1);
}

if (values.base !== undefined) process.env['TRAMA_BASE'] = String(values.base);
process.env['TRAMA_OUT'] = next;
// The name of the environment decides which React is bundled: the one for production, always.
process.env['NODE_ENV'] = 'production';
rmSync(next, { recursive: true, force: true });
const started = performance.now();
// Imported only now: a file that cannot be read has been told of by the check.
const config = siteConfig.parse((await import('#site.config.ts')).default);
// The guides are set beside the pages, which find them under way; what fails is told there.
pressGuides(
  buildGuides(buildSite(records, config), new URL(process.env['TRAMA_BASE'] ?? config.base ?? '/', config.url).href),
  root,
).catch(() => {});
const { build } = await import('astro');
try {
  await build({ root, logLevel: process.env['TRAMA_LOG'] === 'info' ? 'info' : 'error' });
} catch (error) {
  process.stderr.write(
    `El sitio no se pudo construir: ${error instanceof Error ? error.message : String(error)}\nEl último sitio bueno sigue como estaba.\n`,
  );
  process.exit(1);
}
swap();
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
console.log(`Sitio construido en ${((performance.now() - started) / 1000).toFixed(1)} s con ${total} fichas: ${out}`);

/** Puts the new site in the place of the old one; the old one stays until the new one stands. */
function swap(): void {
  const previous = join(root, '.trama', 'previous');
  rmSync(previous, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  if (existsSync(out)) renameSync(out, previous);
  renameSync(next, out);
  rmSync(previous, { recursive: true, force: true });
}
