import { describe, expect, it } from 'vitest';
import { openBook } from '#texts/book.ts';
import { buildPackage, listPackageFiles, type PackageContent, type SiteFile } from '#domain/offline/packages.ts';

const file = (address: string, uses: readonly string[] = [], hash = address): SiteFile => ({
  address,
  bytes: 100,
  compressedBytes: 40,
  hash,
  uses,
});
const site = (...files: readonly SiteFile[]) => new Map(files.map((item) => [item.address, item]));
const files = site(
  file('/', ['/_trama/a.js']),
  file('/buscar/'),
  file('/buscar/indice-rapido.json'),
  file('/glosario/'),
  file('/sin-conexion/'),
  file('/casos/x/', ['/_trama/a.js', '/_trama/chart.js']),
  file('/_trama/a.js', ['/_trama/b.js']),
  file('/_trama/b.js', ['/_trama/a.js']),
  file('/_trama/chart.js'),
  file('/pagefind/pagefind.js'),
  file('/datos/', []),
  file('/datos/ventas/ventas.csv'),
  file('/instrumentos/plan/'),
  file('/instrumentos/plan/plan.docx'),
  file('/instrumentos/otro/'),
  file('/instrumentos/otro/otro.xlsx'),
);
const addressesOf = (content: PackageContent) =>
  listPackageFiles({ id: 'x', title: 'X', content }, files, openBook('es-PE').t.build.notInSite).map(
    ({ address }) => address,
  );

describe('listPackageFiles', () => {
  it('takes pages with what they use, and what that uses, once', () => {
    expect(addressesOf({ kind: 'pages', addresses: ['/casos/x/#ancla', '/casos/x/'] })).toEqual([
      '/',
      '/_trama/a.js',
      '/_trama/b.js',
      '/_trama/chart.js',
      '/buscar/',
      '/buscar/indice-rapido.json',
      '/casos/x/',
      '/glosario/',
      '/sin-conexion/',
    ]);
  });

  it('takes every page and the full text for the whole, without the data files', () => {
    const whole = addressesOf({ kind: 'site' });
    expect(whole).toContain('/pagefind/pagefind.js');
    expect(whole).toContain('/datos/');
    expect(whole).not.toContain('/datos/ventas/ventas.csv');
  });

  it('takes the documents to fill in with the page of their instrument', () => {
    const documents = (content: PackageContent) =>
      addressesOf(content).filter((address) => /\.(?:docx|xlsx)$/.test(address));
    expect(documents({ kind: 'pages', addresses: ['/instrumentos/plan/'] })).toEqual(['/instrumentos/plan/plan.docx']);
    expect(documents({ kind: 'site' })).toEqual(['/instrumentos/otro/otro.xlsx', '/instrumentos/plan/plan.docx']);
    expect(documents({ kind: 'downloads' })).toEqual([]);
  });

  it('takes the data with their pages', () => {
    expect(addressesOf({ kind: 'downloads' })).toEqual(expect.arrayContaining(['/datos/', '/datos/ventas/ventas.csv']));
  });

  it('refuses a page that the site does not have, naming package and page', () => {
    expect(() => addressesOf({ kind: 'pages', addresses: ['/casos/falta/'] })).toThrow(
      'El paquete «x» pide «/casos/falta/»',
    );
  });
});

describe('buildPackage', () => {
  const plan = { id: 'x', title: 'X', content: { kind: 'site' } } as const;
  const build = (...items: readonly SiteFile[]) => buildPackage(plan, items, (text) => text);

  it('counts pages and adds up bytes', () => {
    expect(build(file('/a/'), file('/b.js'))).toMatchObject({ pages: 1, bytes: 200, compressedBytes: 80 });
  });

  it('changes its version with any of its files, and with nothing else', () => {
    const { version } = build(file('/a/'), file('/b/'));
    expect(build(file('/a/'), file('/b/')).version).toBe(version);
    expect(build(file('/a/'), file('/b/', [], 'other')).version).not.toBe(version);
    expect(build(file('/a/')).version).not.toBe(version);
  });
});
