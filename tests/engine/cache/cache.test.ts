import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openCache, packParts, unpackParts } from '#cache/cache.ts';
import { writeWhole } from '#cache/wholeFile.ts';

/** A project without anything, gone when the test ends. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trama-'));
  onTestFinished(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Takes a text from a cache that is opened anew, as another build would. */
function makeTaker(root: string) {
  const made: string[] = [];
  return {
    made,
    take: async (from: string, { version = '1', text = `made of ${from}` } = {}) => {
      const bytes = await openCache(root, 'things', [version]).take(from, () => {
        made.push(from);
        return Promise.resolve(Buffer.from(text));
      });
      return Buffer.from(bytes).toString();
    },
  };
}

const entriesOf = (root: string) =>
  readdirSync(join(root, '.trama', 'things'))
    .sort()
    .map((name) => join(root, '.trama', 'things', name));

describe('a cache', () => {
  it('gives what an earlier build made of the very same, and of nothing else', async () => {
    const { take, made } = makeTaker(makeFolder());
    expect(await take('a')).toBe('made of a');
    expect(await take('a')).toBe('made of a');
    expect(await take('b')).toBe('made of b');
    expect(await take('a', { version: '2' })).toBe('made of a');
    expect(made).toEqual(['a', 'b', 'a']);
  });

  it('keeps nothing as well as something', async () => {
    const { take, made } = makeTaker(makeFolder());
    expect(await take('a', { text: '' })).toBe('');
    expect(await take('a', { text: '' })).toBe('');
    expect(made).toEqual(['a']);
  });

  it.each<[string, (file: string, root: string) => void]>([
    ['cut to nothing', (file) => truncateSync(file, 0)],
    ['cut short', (file) => truncateSync(file, readFileSync(file).length - 1)],
    ['longer', (file) => writeFileSync(file, 'x', { flag: 'a' })],
    ['of other bytes', (file) => writeFileSync(file, 'made of a')],
    ['a folder', (file) => (rmSync(file), mkdirSync(join(file, 'deep'), { recursive: true }))],
    ['a link to nothing', (file) => (rmSync(file), symlinkSync('nowhere', file))],
    ['a link to another file', (file, root) => (renameSync(file, join(root, 'x')), symlinkSync(join(root, 'x'), file))],
    ['a pipe', (file) => (rmSync(file), spawnSync('mkfifo', [file]))],
  ])('makes an entry anew that is %s', async (_, spoil) => {
    const root = makeFolder();
    const { take, made } = makeTaker(root);
    await take('a');
    spoil(entriesOf(root)[0] ?? '', root);
    expect(await take('a')).toBe('made of a');
    expect(await take('a')).toBe('made of a');
    expect(made).toEqual(['a', 'a']);
  });

  it('never believes an entry of which one bit is another', async () => {
    const root = makeFolder();
    const { take, made } = makeTaker(root);
    await take('a');
    const file = entriesOf(root)[0] ?? '';
    const whole = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        made.length = 0;
        const spoiled = Buffer.from(whole);
        spoiled[at] = (spoiled[at] ?? 0) ^ (1 << bit);
        writeFileSync(file, spoiled);
        expect(await take('a')).toBe('made of a');
        expect(made).toEqual(['a']);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('does not take the entry of one thing for that of another', async () => {
    const root = makeFolder();
    const { take } = makeTaker(root);
    await take('a');
    const [ofA = ''] = entriesOf(root);
    await take('b');
    const ofB = entriesOf(root).find((file) => file !== ofA) ?? '';
    writeFileSync(ofB, readFileSync(ofA));
    expect(await take('b')).toBe('made of b');
  });

  it('makes a thing once for all who ask at once, and again after it failed', async () => {
    const cache = openCache(makeFolder(), 'things');
    let times = 0;
    const make = () => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('Not now.')) : Promise.resolve(Buffer.from('here'));
    };
    const ends = await Promise.allSettled([cache.take('a', make), cache.take('a', make)]);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(times).toBe(1);
    expect(Buffer.from(await cache.take('a', make)).toString()).toBe('here');
  });

  it('goes without where nothing can be kept', async () => {
    const root = makeFolder();
    // A file where the folder should be: neither root nor anyone else can write below it.
    writeFileSync(join(root, '.trama'), '');
    const { take, made } = makeTaker(root);
    expect(await take('a')).toBe('made of a');
    expect(await take('a')).toBe('made of a');
    expect(made).toEqual(['a', 'a']);
    openCache(root, 'things').forget();
  });

  it('throws away what is no entry, but not what another build is writing', async () => {
    const root = makeFolder();
    const { take } = makeTaker(root);
    await take('old');
    const folder = join(root, '.trama', 'things');
    writeFileSync(join(folder, 'guia.pdf'), '');
    writeFileSync(join(folder, 'now.tmp'), '');
    writeFileSync(join(folder, 'long ago.tmp'), '');
    utimesSync(join(folder, 'long ago.tmp'), 0, 0);
    const before = entriesOf(root).filter((file) => /[0-9a-f]{64}$/.test(file));
    openCache(root, 'things').forget();
    expect(entriesOf(root)).toEqual([...before, join(folder, 'now.tmp')].sort());
  });

  it('throws away entries beyond a size, those first that were not used for longest', async () => {
    const root = makeFolder();
    const cache = openCache(root, 'things');
    const big = Buffer.alloc(20_000_000);
    const names: string[] = [];
    for (const [index, from] of ['a', 'b', 'c', 'd'].entries()) {
      await cache.take(from, () => Promise.resolve(big));
      const file = entriesOf(root).find((path) => !names.includes(path)) ?? '';
      utimesSync(file, 1000 + index, 1000 + index);
      names.push(file);
    }
    openCache(root, 'things').forget();
    expect(names.filter((file) => existsSync(file))).toEqual(names.slice(2));
  });
});

describe('parts in one entry', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array()), (parts) => {
        expect(unpackParts(packParts(parts)).map((part) => [...part])).toEqual(parts.map((part) => [...part]));
      }),
      { seed: 12 },
    );
  });
});

describe('a file that is written whole', () => {
  it('takes the place of the old one, and leaves nothing beside it', () => {
    const folder = makeFolder();
    const file = join(folder, 'a');
    writeWhole(file, 'one');
    writeWhole(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('leaves the old one where it cannot be written', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    expect(() => writeWhole(join(folder, 'a'), 'one')).toThrow();
    expect(readdirSync(folder)).toEqual(['a']);
    expect(existsSync(join(folder, 'a', 'b'))).toBe(true);
  });
});
