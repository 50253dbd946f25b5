import { describe, expect, it } from 'vitest';
import { toFailure, StoreFailure } from '#client/store/failure.ts';
import { openMemoryStore } from '#client/store/memoryStore.ts';
import { upgradeStore } from '#client/store/migrate.ts';
import { isSameValue } from '#client/store/sameValue.ts';
import type { Migration } from '#client/store/store.ts';

describe('a store in memory', () => {
  it('finds, lists by the beginning of keys, takes away, and says that it does not last', async () => {
    const store = openMemoryStore<{ papers: number; marks: string }>('refused');
    await store.write([
      { table: 'papers', key: 'real/b', value: 2 },
      { table: 'papers', key: 'real/a', value: 1 },
      { table: 'papers', key: 'practice/a', value: 9 },
      { table: 'marks', key: 'real/a', value: 'x' },
    ]);
    expect(await store.list('papers', 'real/')).toEqual([
      { key: 'real/a', value: 1 },
      { key: 'real/b', value: 2 },
    ]);
    await store.write([{ table: 'papers', key: 'real/a' }]);
    expect(await store.find('papers', 'real/a')).toBeUndefined();
    expect(await store.find('marks', 'real/a')).toBe('x');
    expect([store.lasts, store.why]).toEqual([false, 'refused']);
  });
});

describe('what was read back', () => {
  it('is the same where nothing of it changed, at any depth, and for bytes', async () => {
    const { publicKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
    const value = { a: [1, 'x', null], bytes: new Uint8Array([1, 2]), key: publicKey, nothing: undefined };
    expect(isSameValue(value, { ...value, a: [1, 'x', null], bytes: new Uint8Array([1, 2]) })).toBe(true);
    for (const other of [
      { ...value, a: [1, 'x'] },
      { ...value, bytes: new Uint8Array([1, 3]) },
      { ...value, bytes: [1, 2] },
      { ...value, key: {} },
      { ...value, more: 1 },
      undefined,
    ])
      expect(isSameValue(value, other)).toBe(false);
  });
});

describe('why something was not kept', () => {
  it('is told by the name of the error of the browser', () => {
    const faultOf = (name: string) => toFailure(new DOMException('x', name)).fault;
    expect(
      ['QuotaExceededError', 'VersionError', 'InvalidStateError', 'SecurityError', 'Whatever'].map(faultOf),
    ).toEqual(['full', 'newer', 'closed', 'refused', 'refused']);
    const failure = new StoreFailure('changed');
    expect(toFailure(failure)).toBe(failure);
  });
});

/** As much of a database as an upgrade touches. */
class FakeDatabase {
  readonly tables = new Map<string, Map<string, unknown>>();
  get objectStoreNames(): readonly string[] {
    return [...this.tables.keys()];
  }
  createObjectStore(name: string): void {
    this.tables.set(name, new Map());
  }
  deleteObjectStore(name: string): void {
    this.tables.delete(name);
  }
  objectStore(name: string) {
    const table = this.tables.get(name) ?? new Map<string, unknown>();
    const keys = [...table.keys()];
    const at = (place: number): unknown => {
      const key = keys[place];
      if (key === undefined) return null;
      return {
        key,
        value: table.get(key),
        delete: async () => table.delete(key),
        update: async (value: unknown) => table.set(key, value),
        continue: async () => at(place + 1),
      };
    };
    return { openCursor: async () => at(0) };
  }
}

describe('an older form of a store', () => {
  it('becomes that of today step by step, and a step that was taken is not taken again', async () => {
    const database = new FakeDatabase();
    const migrations: Migration[] = [
      { adds: ['old', 'other'] },
      {
        adds: ['new'],
        turn: (table, key, value) =>
          table === 'old' ? (key === 'spoilt' ? undefined : { was: value }) : (value as unknown),
      },
      { drops: ['other'] },
    ];
    const upgrade = (list: readonly Migration[], from: number) =>
      upgradeStore(database as never, database as never, list, from);
    await upgrade(migrations.slice(0, 1), 0);
    database.tables.get('old')?.set('a', 1).set('spoilt', 2);
    database.tables.get('other')?.set('b', 3);
    await upgrade(migrations.slice(0, 2), 1);
    expect(Object.fromEntries(database.tables.get('old') ?? [])).toEqual({ a: { was: 1 } });
    expect(database.tables.get('other')?.get('b')).toBe(3);
    await upgrade(migrations, 2);
    expect(database.objectStoreNames).toEqual(['old', 'new']);
    expect(Object.fromEntries(database.tables.get('old') ?? [])).toEqual({ a: { was: 1 } });
  });
});
