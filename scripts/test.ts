import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openProjectBook } from '#check/projectBook.ts';
import { WITH_TESTS, writeFork } from '../tests/engine/support/fork.ts';
import { findChromium } from './lib/chromium.ts';
import { enterPlainFolder } from './lib/plainFolder.ts';
import { startCommand } from './lib/startCommand.ts';
import { serveFolder } from './lib/serveFolder.ts';

/**
 * `npm test`: content, types, style, the site of this project, La Loma at its root and under a path, unit tests, those
 * of the generator once more where La Loma is all the content that there is, and the browser tests of both sites.
 * Ends with one line that counts them all.
 */
await enterPlainFolder(import.meta.url);
const { values, positionals } = startCommand('test');
/** The browser tests that were asked for; all of them unless some were. */
const chosen = [...(values.grep ? ['--grep', values.grep] : []), ...positionals];
const root = process.cwd();
// The tests run commands of this project some hundred times: what was compiled once is not compiled again.
process.env['NODE_COMPILE_CACHE'] ??= join(root, '.trama', 'compile-cache');
const modules = join(root, 'node_modules');
const words = openProjectBook(root).t.commands.test;
const SUB_PATH = '/trama/';
/** The generator with La Loma for its content and without the tests of the first site: what a fork is. */
const loma = join(root, '.trama', 'la-loma');
const folders = { site: join(root, 'dist'), loma: join(loma, 'dist'), sub: join(loma, '.trama', 'sub') };
const reports = { unit: join(root, '.trama', 'unit.json'), e2e: join(root, '.trama', 'e2e.json') };
for (const report of Object.values(reports)) rmSync(report, { force: true });

interface RunSettings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a script of Node; false when it fails. */
const run = (title: string, args: readonly string[], { cwd = root, env = {} }: RunSettings = {}): boolean => {
  console.log(`\n— ${title}`);
  return spawnSync(process.execPath, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
};

/** Runs a script of Node beside others, and tells what it said once it has ended; false when it fails. */
const runBeside = (title: string, args: readonly string[], { cwd = root, env = {} }: RunSettings = {}) =>
  new Promise<boolean>((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
    child.on('close', (code) => {
      console.log(`\n— ${title}`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });

let passed = 0;
let failed = 0;
const count = (good: boolean): boolean => {
  if (good) passed += 1;
  else failed += 1;
  return good;
};

const sources = process.env['TRAMA_SOURCES'] ?? join(root, '..', 'shared', 'sources');
rmSync(loma, { recursive: true, force: true });
writeFork(root, loma, [join(root, 'tests', 'fixtures', 'la-loma')], WITH_TESTS);
rmSync(join(loma, 'tests', 'site'), { recursive: true, force: true });
// Each of these keeps one core busy, so that two stand side by side. What the types need of Astro is written where the
// build writes it: they take turns.
const [siteBuilt, lomaBuilt] = await Promise.all([
  (async () => {
    count(await runBeside(words.content, ['scripts/check.ts', ...(existsSync(sources) ? ['--sources', sources] : [])]));
    count(await runBeside(words.types, ['scripts/types.ts']));
    return count(await runBeside(words.site, ['scripts/build.ts']));
  })(),
  (async () => {
    count(await runBeside(words.style, ['scripts/lint.ts']));
    return (
      count(await runBeside(words.edition, ['scripts/edition.ts'], { cwd: loma })) &&
      count(await runBeside(words.rootSite, ['scripts/build.ts'], { cwd: loma })) &&
      count(
        await runBeside(words.pathSite, ['scripts/build.ts', '--base', SUB_PATH, '--out', folders.sub], { cwd: loma }),
      )
    );
  })(),
]);
const built = siteBuilt && lomaBuilt;
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
// What lays mistakes over La Loma and what makes forks of its own tells the same there, and so do the layers that read
// no content.
count(
  run(
    words.engineAlone,
    [
      join(modules, 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=dot',
      '--exclude=**/golden.test.ts',
      '--exclude=**/fuzz/**',
      '--exclude=**/domain/**',
      '--exclude=**/charts/**',
      '--exclude=**/client/**',
      '--exclude=**/publishers/workspace/**',
      '--exclude=**/cache/**',
      '--exclude=**/scripts/**',
      '--exclude=**/newKind.test.ts',
      '--exclude=**/english.test.ts',
    ],
    { cwd: loma, env: { TRAMA_STANDARDS: process.env['TRAMA_STANDARDS'] ?? join(root, '..', 'shared', 'standards') } },
  ),
);

if (built) {
  const browser = await findChromium();
  const site = await serveFolder(folders.site);
  const own = await serveFolder(folders.loma);
  const sub = await serveFolder(folders.sub, { base: SUB_PATH });
  // Asynchronous: this process is the server that the browser asks.
  await runBrowserTests({
    TRAMA_URL: site.url,
    TRAMA_SITE: folders.site,
    TRAMA_LOMA_URL: own.url,
    TRAMA_LOMA_SITE: folders.loma,
    TRAMA_SUB_URL: sub.url,
    TRAMA_SUB_SITE: folders.sub,
    TRAMA_CHROMIUM: browser.path,
    TRAMA_CHROMIUM_ARGS: JSON.stringify(browser.args),
    ...browser.env,
  });
  await Promise.all([site.close(), own.close(), sub.close()]);
  const e2e = readReport(reports.e2e) as { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  passed += e2e?.stats.expected ?? 0;
  failed += e2e ? e2e.stats.unexpected + e2e.stats.flaky : 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function runBrowserTests(env: Readonly<Record<string, string>>): Promise<void> {
  console.log(`\n— ${words.browser}`);
  await new Promise<void>((resolve) => {
    spawn(process.execPath, [join(modules, '@playwright', 'test', 'cli.js'), 'test', ...chosen], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    }).on('exit', () => resolve());
  });
}

function readReport(file: string): unknown {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;
}
