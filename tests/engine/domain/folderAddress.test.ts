import { describe, expect, it } from 'vitest';
import { folderAddress, relativePath, type FolderSite } from '#domain/folderAddress.ts';

const files = new Set([
  'index.html',
  'casos/index.html',
  'casos/x/index.html',
  'casos/y/index.html',
  'datos/ventas/ventas.csv',
  'favicon.svg',
  'año/index.html',
]);
const siteUnder = (base: string): FolderSite => ({
  base,
  online: `https://ejemplo.org${base}`,
  has: (file) => files.has(file),
});
const from =
  (file: string, base = '/') =>
  (address: string) =>
    folderAddress(address, file, siteUnder(base));

describe('an address of the site, in a folder', () => {
  const deep = from('casos/x/index.html');

  it.each([
    ['/', '../../index.html'],
    ['/casos/', '../index.html'],
    ['/casos/y/', '../y/index.html'],
    ['/casos/y', '../y/index.html'],
    ['/datos/ventas/ventas.csv', '../../datos/ventas/ventas.csv'],
    ['/favicon.svg', '../../favicon.svg'],
    ['../y/', '../y/index.html'],
    ['./', 'index.html'],
  ])('becomes relative and names a file: %s', (address, expected) => expect(deep(address)).toBe(expected));

  it.each([
    ['/casos/y/#fin', '../y/index.html#fin'],
    ['/casos/?fase=a&b=c', '../index.html?fase=a&b=c'],
    ['/casos/y/?marcar=a+b#fin', '../y/index.html?marcar=a+b#fin'],
    ['/casos/x/#fin', '#fin'],
    ['#fin', '#fin'],
    ['?q=a', '?q=a'],
    ['', ''],
  ])('keeps its anchor and its query: %s', (address, expected) => expect(deep(address)).toBe(expected));

  it.each([
    'https://otro.org/a/',
    'HTTP://otro.org',
    'mailto:a@b.pe',
    'data:image/png;base64,AA',
    '//otro.org/a',
    'tel:+51',
  ])('stays as it is when it leads elsewhere: %s', (address) => expect(deep(address)).toBe(address));

  it('leads from the first page down', () => {
    expect(from('index.html')('/casos/x/')).toBe('casos/x/index.html');
    expect(from('index.html')('/')).toBe('index.html');
  });

  it('loses the path under which the site was built', () => {
    const sub = from('casos/x/index.html', '/redes/');
    expect(sub('/redes/')).toBe('../../index.html');
    expect(sub('/redes/casos/y/#fin')).toBe('../y/index.html#fin');
    expect(sub('../y/')).toBe('../y/index.html');
  });

  it('goes online for what the folder does not hold', () => {
    expect(deep('/sitemap.xml')).toBe('https://ejemplo.org/sitemap.xml');
    expect(from('index.html', '/redes/')('/redes/pagefind/pagefind.js?a#b')).toBe(
      'https://ejemplo.org/redes/pagefind/pagefind.js?a#b',
    );
    expect(from('index.html', '/redes/')('/otro/')).toBe('https://ejemplo.org/otro/');
  });

  it('knows names with accents', () => expect(deep('/año/')).toBe('../../a%C3%B1o/index.html'));
});

describe('a path between files', () => {
  it.each([
    ['a/b/c.html', 'a/b/d.html', 'd.html'],
    ['a/b/c.html', 'a/b', '../b'],
    ['a/b/c.html', 'a/b/c.html', 'c.html'],
    ['a/b/c.html', 'b/b/c.html', '../../b/b/c.html'],
    ['c.html', 'a/b/c.html', 'a/b/c.html'],
    ['c.html', 'a:b', './a:b'],
  ])('%s → %s', (one, other, expected) => expect(relativePath(one, other)).toBe(expected));
});
