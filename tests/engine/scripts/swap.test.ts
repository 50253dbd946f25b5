import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeLock, tryLock } from '../../../scripts/lib/buildLock.ts';
import { finishTree } from '../../../scripts/lib/finishTree.ts';
import { findOutFault, resolveOut } from '../../../scripts/lib/outFolder.ts';
import { findWritten, listStandIns, mendSwaps, prepareStage, swapSite } from '../../../scripts/lib/swap.ts';
import { root as repository } from '../support/project.ts';

/** A folder on a disk of its own, where the system has one that everyone may write to. */
const OTHER_DISK = '/dev/shm';
const hasOtherDisk = existsSync(OTHER_DISK) && statSync(OTHER_DISK).dev !== statSync(tmpdir()).dev;
const FILES = ['_trama/a.js', 'index.html', 'manifest.webmanifest', 'redes/index.html'];

function makeFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'trama-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a site of which every file says the same. */
function writeSite(folder: string, text: string): void {
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** What every file of a site says; the differing texts, if the site is of two halves. */
const readSite = (folder: string): string =>
  [
    ...new Set(FILES.map((file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '—'))),
  ].join();

/** Publishes a site, with files beside those that every site has. */
function publish(root: string, out: string, text: string, more: readonly string[] = []): void {
  const stage = prepareStage(root, out);
  writeSite(stage.next, text);
  for (const file of more) writeFileSync(join(stage.next, file), text);
  swapSite(stage, [...FILES, ...more], '/');
}

const moduleOf = (file: string): string => JSON.stringify(pathToFileURL(join(repository, 'scripts', 'lib', file)).href);

/** A program that publishes site after site, each of which says its number, and dies before the step that is named. */
const publisher = (root: string, out: string, deadly: string, first: number) => `
  import { mkdirSync, writeFileSync } from 'node:fs';
  import { dirname, join } from 'node:path';
  import { prepareStage, swapSite } from ${moduleOf('swap.ts')};
  import { tryLock } from ${moduleOf('buildLock.ts')};
  const [root, out, deadly, files] = ${JSON.stringify([root, out, deadly, FILES])};
  tryLock(root);
  for (let count = ${first}; ; count += 1) {
    const stage = prepareStage(root, out);
    for (const file of files) {
      mkdirSync(dirname(join(stage.next, file)), { recursive: true });
      writeFileSync(join(stage.next, file), 'site ' + count);
    }
    process.stdout.write(String(count) + '\\n');
    swapSite(stage, files, '/', (step) => step === deadly && process.kill(process.pid, 'SIGKILL'));
  }`;

const places: [string, () => { root: string; out: string }][] = [
  ['in the project', () => ((root) => ({ root, out: join(root, 'dist') }))(makeFolder())],
  ...(hasOtherDisk
    ? ([['on another disk', () => ({ root: makeFolder(), out: join(makeFolder(OTHER_DISK), 'a', 'site') })]] as [
        string,
        () => { root: string; out: string },
      ][])
    : []),
];

describe.each(places)('a site that takes the place of another %s', (_, makePlace) => {
  it('stands whole, and nothing is left of the swap', () => {
    const { root, out } = makePlace();
    for (const text of ['one', 'two', 'three']) {
      publish(root, out, text);
      expect(readSite(out)).toBe(text);
    }
    expect(readdirSync(dirname(out)).filter((name) => name.includes('trama-'))).toEqual([]);
    const [folder = ''] = readdirSync(join(root, '.trama', 'swaps'));
    expect(readdirSync(join(root, '.trama', 'swaps', folder))).toEqual(['files.json']);
    expect(findWritten(root, out)).toEqual({ base: '/', files: FILES });
  });

  it.each([
    ['clear', 'old', 'old'],
    ['list', 'old', 'old'],
    ['journal', 'old', 'old'],
    ['old aside', 'old', 'site 1'],
    ['new in place', '—', 'site 1'],
    ['end of journal', 'site 1', 'site 1'],
    ['old away', 'site 1', 'site 1'],
  ])('is the old one or the new one, whole, where it was killed before «%s»', (step, left, mended) => {
    const { root, out } = makePlace();
    publish(root, out, 'old', ['acta.txt']);
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', publisher(root, out, step, 1)]);
    expect(signal).toBe('SIGKILL');
    expect(readSite(out)).toBe(left);
    // Who serves meanwhile finds it too.
    const standing = [out, ...listStandIns(root, out)].find((folder) => existsSync(join(folder, 'index.html')));
    expect(['old', 'site 1']).toContain(readSite(standing ?? ''));
    for (let times = 0; times < 2; times += 1) {
      mendSwaps(root);
      expect(readSite(out)).toBe(mended);
      // Nothing of it is taken for what somebody else put there.
      expect(findOutFault(root, resolveOut(root, out))).toBeUndefined();
    }
    publish(root, out, 'new');
    expect(readSite(out)).toBe('new');
    expect(readdirSync(dirname(out)).filter((name) => name.includes('trama-'))).toEqual([]);
  });

  it('is whole whenever it was killed', async () => {
    const { root, out } = makePlace();
    publish(root, out, 'site 0');
    let seed = 12;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    let count = 0;
    for (let round = 0; round < 12; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', publisher(root, out, '', count + 1)]);
      const wanted = count + 1 + Math.floor(random() * 20);
      await new Promise<void>((resolve) => {
        child.stdout.on('data', (said: Buffer) => {
          count = Math.max(count, ...said.toString().split('\n').map(Number));
          if (count >= wanted) child.kill('SIGKILL');
        });
        child.on('exit', () => resolve());
      });
      mendSwaps(root);
      expect(readSite(out)).toMatch(/^site \d+$/);
    }
  });
});

describe('a swap that was left halfway', () => {
  it('is ended where the project was moved meanwhile', () => {
    const parent = makeFolder();
    const [root, moved] = [join(parent, 'one'), join(parent, 'two')];
    mkdirSync(root);
    publish(root, join(root, 'dist'), 'old');
    spawnSync(process.execPath, ['--input-type=module', '-e', publisher(root, join(root, 'dist'), 'new in place', 1)]);
    renameSync(root, moved);
    mendSwaps(moved);
    expect(readSite(join(moved, 'dist'))).toBe('site 1');
  });

  it('keeps what somebody put in the place meanwhile', () => {
    const root = makeFolder();
    const out = join(root, 'dist');
    publish(root, out, 'old');
    spawnSync(process.execPath, ['--input-type=module', '-e', publisher(root, out, 'new in place', 1)]);
    mkdirSync(out);
    writeFileSync(join(out, 'mine.txt'), 'mine');
    mendSwaps(root);
    expect(readSite(out)).toBe('site 1');
    const swaps = join(root, '.trama', 'swaps');
    const kept = readdirSync(swaps, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('mine.txt'));
    expect(readFileSync(join(swaps, kept ?? ''), 'utf8')).toBe('mine');
  });

  it('is left to the build that is running', () => {
    const root = makeFolder();
    const out = join(root, 'dist');
    spawnSync(process.execPath, ['--input-type=module', '-e', publisher(root, out, 'new in place', 1)]);
    const lock = tryLock(root);
    mendSwaps(root);
    expect(existsSync(out)).toBe(false);
    lock?.release();
    mendSwaps(root);
    expect(readSite(out)).toBe('site 1');
  });
});

describe('the lock of a project', () => {
  const holder = (root: string) => `
    import { tryLock } from ${moduleOf('buildLock.ts')};
    tryLock(${JSON.stringify(root)});
    process.stdout.write('held');
    setInterval(() => {}, 1000);`;

  it('is held by one process, and goes with it however it ends', async () => {
    const root = makeFolder();
    const child = spawn(process.execPath, ['--input-type=module', '-e', holder(root)]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(tryLock(root)).toBeUndefined();
    const told: unknown[] = [];
    const waiting = takeLock(root, (builder) => {
      told.push(builder);
      child.kill('SIGKILL');
    });
    (await waiting).release();
    expect(told).toEqual([expect.objectContaining({ pid: child.pid }) as unknown]);
  });

  it('is taken where its files are those of another', () => {
    const root = makeFolder();
    mkdirSync(join(root, '.trama'));
    writeFileSync(join(root, '.trama', 'lock.sqlite'), 'no database at all, but long enough to be taken for one');
    writeFileSync(join(root, '.trama', 'builder.json'), '{');
    const lock = tryLock(root);
    expect(lock).toBeDefined();
    lock?.release();
    tryLock(root)?.release();
  });
});

describe('a finished site', () => {
  it('can be read by everyone, whatever the mask of who built it', async () => {
    const site = join(makeFolder(), 'dist');
    writeSite(site, 'x');
    spawnSync('chmod', ['-R', 'go-rwx', site]);
    spawnSync('chmod', ['a+x', join(site, 'index.html')]);
    expect(await finishTree(site)).toEqual(FILES);
    const modeOf = (name: string) => statSync(join(site, name)).mode & 0o777;
    expect(FILES.map(modeOf)).toEqual(FILES.map(() => 0o644));
    expect(['.', '_trama', 'redes'].map(modeOf)).toEqual([0o755, 0o755, 0o755]);
  });
});

describe('a folder for a site', () => {
  const reasonOf = (root: string, out: string) => findOutFault(root, resolveOut(root, out))?.reason;

  it.each([
    ['/', 'root'],
    ['.', 'project'],
    ['..', 'project'],
    ['src', 'source'],
    ['data/sitio', 'source'],
    ['./x/../public', 'source'],
    ['node_modules/sitio', 'source'],
    ['.git', 'source'],
    ['.trama', 'cache'],
    ['.trama/guides/x', 'cache'],
    ['archivo.txt', 'file'],
    ['enlace', 'source'],
    ['roto', 'file'],
    ['fotos', 'foreign'],
    ['dist', undefined],
    ['nuevo/sitio', undefined],
    ['.trama/sub', undefined],
    ['vacía', undefined],
  ])('«%s» is %s', (out, reason) => {
    const root = resolveOut('/', makeFolder());
    for (const folder of ['src', 'data', 'public', 'fotos', 'vacía']) mkdirSync(join(root, folder));
    writeFileSync(join(root, 'archivo.txt'), '');
    writeFileSync(join(root, 'fotos', 'una.jpg'), '');
    spawnSync('ln', ['-s', 'src', join(root, 'enlace')]);
    spawnSync('ln', ['-s', 'nada', join(root, 'roto')]);
    expect(reasonOf(root, out)).toBe(reason);
  });

  it('is not the one of the user', () => {
    expect(reasonOf(makeFolder(), process.env['HOME'] ?? '/')).toMatch(/home|root/);
  });

  it('may hold a site that was built there, but nothing that somebody put beside it', () => {
    const root = resolveOut('/', makeFolder());
    const out = join(root, 'dist');
    publish(root, out, 'one');
    writeFileSync(join(out, '.DS_Store'), '');
    expect(findOutFault(root, out)).toBeUndefined();
    writeFileSync(join(out, 'redes', 'apuntes.txt'), '');
    expect(findOutFault(root, out)).toEqual({ reason: 'foreign', names: ['redes/apuntes.txt'] });
    // Where nothing tells what was written, a site is known by what every site has.
    rmSync(join(root, '.trama'), { recursive: true });
    expect(findOutFault(root, out)).toBeUndefined();
    rmSync(join(out, '_trama'), { recursive: true });
    expect(findOutFault(root, out)?.reason).toBe('foreign');
  });
});
