import { existsSync, realpathSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openProjectBook } from '#check/projectBook.ts';
import { formatGithub } from '#check/reporters/github.ts';
import { formatDrafts, formatText } from '#check/reporters/text.ts';
import { loadProject } from '#pipeline.ts';
import { loadGuides } from '#press/load.ts';
import { provideSite, type Site } from '#views/site.ts';
import { takeLock } from './lib/buildLock.ts';
import { finishTree } from './lib/finishTree.ts';
import { takeOptions } from './lib/options.ts';
import { findOutFault, resolveOut } from './lib/outFolder.ts';
import { enterPlainFolder } from './lib/plainFolder.ts';
import { mendSwaps, prepareStage, swapSite, type Stage } from './lib/swap.ts';
import { explainError } from './lib/systemError.ts';

/**
 * `npm run build`: reads and checks the content once, builds the pages aside from what was checked, and swaps. A build
 * that fails leaves the last good site as it was. Of two builds at once the second waits.
 *
 *   --base /path/   path under which the site is served
 *   --out DIR       folder of the finished site
 */
await enterPlainFolder(import.meta.url);
const { values } = takeOptions('build');
const root = process.cwd();
// Where the project truly is: a link to it, or the second name of a command, is not told to others.
const project = realpathSync(root);
const out = resolveOut(project, values.out ?? 'dist');
const book = openProjectBook(root);
const words = book.t.commands.build;
const shown = values.out ?? 'dist';
/** Says why nothing was built, and what stands there: the truth of it. */
const fail: (why: string) => never = (why) => {
  const left = existsSync(join(out, 'index.html')) ? words.left(shown) : words.noneLeft(shown);
  process.stderr.write(`${why}\n${left}\n`);
  process.exit(1);
};

// What is published is for everyone, whatever the one who builds keeps to himself.
process.umask(0o022);
try {
  const fault = findOutFault(project, out);
  if (fault) {
    process.stderr.write(`${words.badOut(shown, fault)}\n`);
    process.exit(1);
  }
  const lock = await takeLock(project, (builder) => console.log(words.waiting(builder)));
  mendSwaps(project, true);
  await buildSite();
  lock.release();
} catch (error) {
  fail(words.failed(explainError(error, book)));
}

async function buildSite(): Promise<void> {
  const started = performance.now();
  const { problems, counts, site, drafts } = await loadProject(root, { base: values.base });
  if (!site) {
    process.stderr.write(formatText(problems, 0, book, existsSync(join(out, 'index.html'))));
    if (process.env['GITHUB_ACTIONS']) process.stdout.write(formatGithub(problems, book));
    process.exit(1);
  }
  const stage = prepareStage(project, out);
  try {
    await buildPages(site, stage);
    swapSite(stage, await finishTree(stage.next), site.config.base);
  } finally {
    discardNext(stage);
  }
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(words.done(seconds, total, shown));
  process.stdout.write(formatDrafts(drafts.count, drafts.problems, book));
}

/**
 * Takes away what a build left aside. After a failure Astro may still be writing pages that were under way: what stands
 * then goes with the next build, and it must not be told in the place of what failed.
 */
function discardNext({ next }: Stage): void {
  try {
    rmSync(next, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // `prepareStage` clears it.
  }
}

/** Makes every file of the site aside. */
async function buildPages(site: Site, { next }: Stage): Promise<void> {
  const work = join(root, '.trama', 'work');
  const inside = relative(project, next);
  process.env['TRAMA_BASE'] = site.config.base;
  process.env['TRAMA_OUT'] = inside.startsWith('..') ? next : join(root, inside);
  // What Astro keeps between builds it does not look at again: each build starts without.
  process.env['TRAMA_WORK'] = work;
  rmSync(work, { recursive: true, force: true });
  // The name of the environment decides which React is bundled: the one for production, always.
  process.env['NODE_ENV'] = 'production';
  provideSite(() => Promise.resolve(site));
  // The guides are set beside the pages, which find them under way; what fails is told there.
  loadGuides(site).catch(() => {});
  const { build } = await import('astro');
  await build({ root, logLevel: process.env['TRAMA_LOG'] === 'info' ? 'info' : 'error' });
  rmSync(work, { recursive: true, force: true });
}
