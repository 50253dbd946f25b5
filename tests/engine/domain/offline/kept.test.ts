import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressIn,
  findStanding,
  indexFiles,
  isSame,
  keyOf,
  listAddresses,
  listFreed,
  listHeld,
  listKeys,
  listMissing,
  listOrphans,
  listReadable,
  parseKept,
  parseList,
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

describe('indexFiles', () => {
  it('prefers what is whole and later, then what is on its way, then what was', () => {
    const versions = indexFiles([
      kept('w', [file('/a/', 'was')], 'previous', 9),
      kept('p', [file('/a/', 'pending')], 'pending', 8),
      kept('x', [file('/a/', 'old')], 'saved', 1),
      kept('y', [file('/a/', 'new')], 'saved', 2),
    ]);
    expect(versions.get('/a/')?.map(({ hash }) => hash)).toEqual(['new', 'old', 'pending', 'was']);
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

describe('listAddresses', () => {
  it('looks for a page under its folder too', () => {
    expect(listAddresses('/casos/x')).toEqual(['/casos/x', '/casos/x/']);
    expect(listAddresses('/casos/x/')).toEqual(['/casos/x/']);
  });
});

describe('isSame', () => {
  const digest = 'a1'.repeat(32);
  it('takes the whole digest, or the sixteen digits of lists of before, and nothing shorter', () => {
    expect(isSame(digest, { hash: digest })).toBe(true);
    expect(isSame(digest, { hash: digest.slice(0, 16) })).toBe(true);
    expect(isSame(digest, { hash: digest.slice(0, 8) })).toBe(false);
    expect(isSame(digest, { hash: '' })).toBe(false);
    expect(isSame(digest, { hash: 'b'.repeat(64) })).toBe(false);
  });

  it('finds the key under which the same content stood before', () => {
    expect(listKeys(file('/a/', digest))).toEqual([keyOf(file('/a/', digest)), 'a/?guardado=a1a1a1a1a1a1a1a1']);
    expect(listKeys(file('/a/', 'a1'.repeat(8)))).toHaveLength(1);
  });
});

describe('parseKept', () => {
  const hash = 'c'.repeat(64);
  const list = { ...kept('x', [file('/a/', hash)]).list, files: [file('/a/', hash)] };
  const entry = { state: 'saved', at: 5, list };

  it('reads what was kept, and what an earlier edition kept', () => {
    expect(parseKept(JSON.parse(JSON.stringify(entry)))).toEqual({ ...entry, ticket: undefined });
    expect(parseKept({ ...entry, list: { ...list, files: [file('/a/', 'c'.repeat(16))] } })).toBeDefined();
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'saved'],
    ['a list', [entry]],
    ['another state', { ...entry, state: 'x' }],
    ['no time', { ...entry, at: '5' }],
    ['no list', { ...entry, list: null }],
    ['an id that is no name', { ...entry, list: { ...list, id: '../x' } }],
    ['no files', { ...entry, list: { ...list, files: [] } }],
    ['files that are no list', { ...entry, list: { ...list, files: { 0: file('/a/', hash) } } }],
    ['a file without its digest', { ...entry, list: { ...list, files: [file('/a/', '')] } }],
    ['a digest of another length', { ...entry, list: { ...list, files: [file('/a/', 'c'.repeat(20))] } }],
    ['an address of another site', { ...entry, list: { ...list, files: [file('//mal.example/', hash)] } }],
    ['an address above the site', { ...entry, list: { ...list, files: [file('/../a/', hash)] } }],
    ['a file of no size', { ...entry, list: { ...list, files: [{ path: '/a/', hash }] } }],
  ])('takes %s for none', (_, value) => expect(parseKept(value)).toBeUndefined());

  it('never throws, whatever it gets', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => [parseKept(value), parseList(value)]).not.toThrow();
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});

describe('findStanding', () => {
  it('takes for nothing under way what is saved in that very edition', () => {
    const saved = kept('x', [file('/a/')]);
    expect(findStanding('x', [saved, { ...saved, state: 'pending' }])).toEqual({ saved, pending: undefined });
    const pending = { ...saved, state: 'pending' as const, list: { ...saved.list, version: '2' } };
    expect(findStanding('x', [saved, pending])).toEqual({ saved, pending });
    expect(findStanding('y', [saved, pending])).toEqual({ saved: undefined, pending: undefined });
  });
});

describe('what is there', () => {
  const packages = [kept('x', [file('/a/'), file('/b/')]), kept('y', [file('/a/'), file('/c/', '2')])];
  const holdings = { packages, unreadable: 0, held: new Set(['/a/', '/c/'].map((path) => keyOf(file(path)))) };

  it('counts only files on the device, once', () => expect(listHeld(holdings)).toEqual([file('/a/')]));
  it('says of a page that it can be read only where it is', () => expect([...listReadable(holdings)]).toEqual(['/a/']));
});
