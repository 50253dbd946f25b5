import { describe, expect, it } from 'vitest';
import {
  addressIn,
  indexKeys,
  keyOf,
  listFreed,
  listMissing,
  listOrphans,
  type KeptPackage,
} from '#domain/offline/kept.ts';

const file = (address: string, hash = '1') => ({ path: address, hash, bytes: 10 });
const kept = (
  id: string,
  files: readonly ReturnType<typeof file>[],
  state: KeptPackage['state'] = 'saved',
  at = 0,
): KeptPackage => ({ state, at, list: { id, title: id, pages: 1, bytes: 10, compressedBytes: 5, version: id, files } });

describe('listMissing', () => {
  it('asks only for what is not held in that version', () => {
    const held = new Set([keyOf(file('/a/')), keyOf(file('/b/'))]);
    expect(listMissing([file('/a/'), file('/b/', '2'), file('/c/')], held)).toEqual([file('/b/', '2'), file('/c/')]);
  });
});

describe('listOrphans', () => {
  it('names what no package needs, in any state', () => {
    const held = ['/a/', '/b/', '/c/', '/d/'].map((address) => keyOf(file(address)));
    expect(
      listOrphans(held, [
        kept('x', [file('/a/')]),
        kept('y', [file('/b/')], 'pending'),
        kept('z', [file('/c/')], 'previous'),
      ]),
    ).toEqual([keyOf(file('/d/'))]);
  });
});

describe('listFreed', () => {
  it('leaves what another package shares, and counts no file twice', () => {
    const all = [
      kept('x', [file('/a/'), file('/b/')]),
      kept('x', [file('/b/'), file('/b/', '2')], 'previous'),
      kept('y', [file('/a/')]),
    ];
    expect(listFreed('x', all)).toEqual([file('/b/'), file('/b/', '2')]);
  });
});

describe('indexKeys', () => {
  it('prefers what is whole and later, then what is on its way, then what was', () => {
    const keys = indexKeys([
      kept('w', [file('/a/', 'was')], 'previous', 9),
      kept('p', [file('/a/', 'pending')], 'pending', 8),
      kept('x', [file('/a/', 'old')], 'saved', 1),
      kept('y', [file('/a/', 'new')], 'saved', 2),
    ]);
    expect(keys.get('/a/')).toEqual(['new', 'old', 'pending', 'was'].map((hash) => keyOf(file('/a/', hash))));
  });
});

describe('addressIn', () => {
  const root = 'https://ejemplo.org/trama/';
  it.each([
    ['https://ejemplo.org/trama/', '/'],
    ['https://ejemplo.org/trama/index.html', '/'],
    ['https://ejemplo.org/trama/casos/x/?marcar=red#y', '/casos/x/'],
    ['https://ejemplo.org/trama/casos/x/index.html', '/casos/x/'],
    ['https://ejemplo.org/otro/', undefined],
    ['https://otro.org/trama/', undefined],
  ])('%s → %s', (url, address) => expect(addressIn(url, root)).toBe(address));
});
