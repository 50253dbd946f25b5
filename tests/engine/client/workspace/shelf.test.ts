import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { faultOf, readCells, Shelf } from '#client/workspace/shelf.ts';
import { readGiven } from '#client/workspace/workspaceFile.ts';
import { StoreFailure } from '#client/store/failure.ts';
import { MOST_LETTERS, writeWorkspaceFile } from '#domain/workspace/file.ts';
import { cellsWith, NOW } from '../../domain/workspace/support/workspaces.ts';

/** What the browser remembers beside the store. */
class FakeStorage {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
}

let storage = new FakeStorage();
beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('localStorage', storage);
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const red = (name: string) => cellsWith({ 'network/name': name, 'network/place': 'Loma' });

describe('the workspaces of a device', () => {
  it('stand with their names, the one that was used last first', async () => {
    const shelf = await Shelf.open('example.org', '/trama/');
    const first = await shelf.begin(red('Uno'));
    vi.setSystemTime(NOW + 1000);
    await shelf.begin(new Map(), 'segundo');
    vi.setSystemTime(NOW + 2000);
    expect((await shelf.list()).map(({ id, name, usedAt }) => [id, name, usedAt])).toEqual([
      ['segundo', '', NOW + 1000],
      [first, 'Uno', NOW],
    ]);
    const session = (await shelf.open(first))!;
    expect(session.cells).toEqual(red('Uno'));
    session.write({ path: 'network/name', value: 'Primero' });
    await session.settled();
    expect((await shelf.list()).map(({ name }) => name)).toEqual(['Primero', '']);
    expect([await shelf.has('segundo'), await shelf.has('tercero')]).toEqual([true, false]);
    expect(await shelf.open('tercero')).toBeUndefined();
  });

  it('keep apart where the id of one begins as that of another', async () => {
    const shelf = await Shelf.open('example.org', '/');
    await shelf.begin(red('Uno'), 'a');
    await shelf.begin(red('Dos'), 'ab');
    await shelf.remove('a');
    expect([(await readCells(shelf.store, 'a')).size, await readCells(shelf.store, 'ab')]).toEqual([0, red('Dos')]);
    expect((await shelf.list()).map(({ id }) => id)).toEqual(['ab']);
  });

  it('stay taken away, also where something was on its way into the store', async () => {
    const shelf = await Shelf.open('example.org', '/');
    const session = (await shelf.open(await shelf.begin(red('Uno'))))!;
    session.write({ path: 'network/name', value: 'Dos' });
    session.close();
    await session.settled();
    await shelf.remove(session.id);
    expect([await shelf.list(), await shelf.store.list('cells')]).toEqual([[], []]);
  });

  it('are missed where the browser cleared them, and not where somebody took the last one away', async () => {
    const shelf = await Shelf.open('example.org', '/');
    expect(await shelf.wasCleared()).toBeUndefined();
    const id = await shelf.begin(red('Uno'));
    expect(await shelf.wasCleared()).toBeUndefined();
    shelf.markCopied(NOW + 5);
    // Another opening of the page finds an empty store.
    const later = await Shelf.open('example.org', '/');
    expect(await later.wasCleared()).toEqual({ since: NOW, copiedAt: NOW + 5 });
    expect(await (await Shelf.open('example.org', '/otro/')).wasCleared()).toBeUndefined();
    await shelf.remove(id);
    expect(await later.wasCleared()).toBeUndefined();
  });

  it('are there without a place to remember beside the store', async () => {
    vi.stubGlobal('localStorage', undefined);
    const shelf = await Shelf.open('example.org', '/');
    const id = await shelf.begin(red('Uno'));
    shelf.markCopied(NOW);
    expect([await shelf.wasCleared(), (await shelf.list()).length]).toEqual([undefined, 1]);
    await shelf.remove(id);
    expect(await shelf.list()).toEqual([]);
  });

  it('fail by a fault that can be told', () => {
    expect([
      faultOf(new StoreFailure('newer')),
      faultOf(new DOMException('x', 'QuotaExceededError')),
      faultOf('x'),
    ]).toEqual(['newer', 'full', 'refused']);
  });
});

describe('a file that somebody chose', () => {
  it('is read, and one that is too large is not even opened', async () => {
    const cells = red('Uno');
    const text = writeWorkspaceFile({
      site: 's',
      workspace: 'a',
      title: 'Uno',
      madeOn: '2026-11-30',
      part: 'whole',
      cells,
    });
    expect(await readGiven(new File([text], 'copia.json'), 's')).toMatchObject({ ok: true, file: { cells } });
    const large = {
      size: MOST_LETTERS + 1,
      text: () => Promise.reject(new Error('It was opened.')),
    } as unknown as File;
    expect(await readGiven(large, 's')).toEqual({ ok: false, fault: 'too-large' });
    // Bytes of a picture.
    expect(await readGiven(new File([new Uint8Array([0xff, 0xd8, 0xff, 0x00])], 'x.jpg'), 's')).toEqual({
      ok: false,
      fault: 'not-a-workspace',
    });
  });
});
