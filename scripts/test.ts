import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openProjectBook } from '#check/projectBook.ts';
import { findChromium } from './lib/chromium.ts';
import { serveFolder } from './lib/serveFolder.ts';

/**
 * `npm test`: content, types, unit tests, the site built at its root and under a path, and the browser tests.
 * Ends with one line that counts them all.
 */
const root = process.cwd();
const modules = join(root, 'node_modules');
const words = openProjectBook(root).t.commands.test;
const SUB_PATH = '/trama/';
const folders = { site: join(root, 'dist'), sub: join(root, '.trama', 'test-sub') };
const reports = { unit: join(root, '.trama', 'unit.json'), e2e: join(root, '.trama', 'e2e.json') };
for (const report of Object.values(reports)) rmSync(report, { force: true });

/** Runs a script of Node; false when it fails. */
const run = (title: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean => {
  console.log(`\n— ${title}`);
  return (
    spawnSync(process.execPath, args as string[], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
      .status === 0
  );
};

let passed = 0;
let failed = 0;
const count = (good: boolean): boolean => {
  if (good) passed += 1;
  else failed += 1;
  return good;
};

const sources = process.env['TRAMA_SOURCES'] ?? join(root, '..', 'shared', 'sources');
count(run(words.content, ['scripts/check.ts', ...(existsSync(sources) ? ['--sources', sources] : [])]));
count(run(words.types, ['scripts/types.ts']));
count(run(words.style, ['scripts/lint.ts']));
const built =
  count(run(words.rootSite, ['scripts/build.ts'])) &&
  count(run(words.pathSite, ['scripts/build.ts', '--base', SUB_PATH, '--out', folders.sub]));
run(words.units, [
  join(modules, 'vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports.unit}`,
]);
const unit = readReport(reports.unit) as
  | { numPassedTests: number; numFailedTests: number; numTotalTestSuites: number; numFailedTestSuites: number }
  | undefined;
passed += unit?.numPassedTests ?? 0;
failed += unit ? unit.numFailedTests || (unit.numFailedTestSuites ? 1 : 0) : 1;

if (built) {
  const browser = await findChromium();
  const site = await serveFolder(folders.site);
  const sub = await serveFolder(folders.sub, { base: SUB_PATH });
  // Asynchronous: this process is the server that the browser asks.
  await runBrowserTests({
    TRAMA_URL: site.url,
    TRAMA_SUB_URL: sub.url,
    TRAMA_SITE: folders.site,
    TRAMA_SUB_SITE: folders.sub,
    TRAMA_CHROMIUM: browser.path,
    TRAMA_CHROMIUM_ARGS: JSON.stringify(browser.args),
    ...browser.env,
  });
  await Promise.all([site.close(), sub.close()]);
  const e2e = readReport(reports.e2e) as { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  passed += e2e?.stats.expected ?? 0;
  failed += e2e ? e2e.stats.unexpected + e2e.stats.flaky : 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function runBrowserTests(env: Readonly<Record<string, string>>): Promise<void> {
  console.log(`\n— ${words.browser}`);
  await new Promise<void>((resolve) => {
    spawn(process.execPath, [join(modules, '@playwright', 'test', 'cli.js'), 'test', ...process.argv.slice(2)], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    }).on('exit', () => resolve());
  });
}

function readReport(file: string): unknown {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;
}
