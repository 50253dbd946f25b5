import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addresses, folders, listFixedAddresses } from '#domain/addresses.ts';
import { addressOf, citationAddressOf, filterAddressOf, listAddresses, listAddressOf } from '#kinds/addresses.ts';
import { listKindsWith } from '#kinds/index.ts';
import { root } from '../support/project.ts';

describe('addressOf', () => {
  it('gives a page of its own, or an anchor on the page of its kind', () => {
    expect(addressOf('network', 'rablem')).toBe('/redes/rablem/');
    expect(addressOf('term', 'red')).toBe('/glosario/#red');
    for (const kind of ['activity', 'recommendation', 'manual', 'event', 'ally', 'term'] as const)
      expect(addressOf(kind, 'x'), kind).toBe(`${listAddressOf(kind)}#x`);
    expect(addressOf('page', 'supuestos')).toBe('/programa/supuestos/');
    expect(addressOf('page', 'tipos', 'integracion')).toBe('/integracion/tipos/');
    expect(addressOf('page', 'acerca', 'acerca'), 'the page of a section').toBe('/acerca/');
    expect(addressOf('vocabulary', 'roles')).toBe('/');
  });

  it('is different for every kind', () => {
    const kinds = listKindsWith('address');
    expect(new Set(kinds.map((kind) => addressOf(kind, 'x'))).size).toBe(kinds.length);
    for (const kind of kinds) expect(addressOf(kind, 'x').startsWith(listAddressOf(kind)), kind).toBe(true);
  });
});

describe('what stands beside a list', () => {
  it('is a filter below it, or a file for reference managers', () => {
    expect(filterAddressOf('lesson', 'publico', 'articulador')).toBe('/lecciones/publico/articulador/');
    expect(citationAddressOf('case', 'x', 'bib')).toBe('/citar/caso-x.bib');
  });
});

describe('the folders of files', () => {
  it('stand where the kinds declare their records', () => {
    expect(folders).toMatchObject({
      datasets: listAddressOf('dataset'),
      instruments: listAddressOf('instrument'),
      manuals: listAddressOf('manual'),
      terms: listAddressOf('term'),
    });
  });
});

describe('listFixedAddresses', () => {
  it('are the pages of src/pages that belong to no record, all of them', () => {
    const folder = join(root, 'src', 'pages');
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.astro') && !/(?:^|\/)_|\[/.test(name))
      .map((name) => `/${name.replace(/(?:index)?\.astro$/, '')}/`.replace(/\/+/g, '/'));
    // The pages of sections are one file: every site has these two.
    const sections = [addresses.about, listAddressOf('page')];
    expect(listFixedAddresses(listAddresses())).toEqual([...pages, ...sections].sort());
  });
});

describe('the code', () => {
  it('writes out the address of no page: each stands in one place', () => {
    const source = join(root, 'src');
    const known = [...listFixedAddresses(listAddresses())].filter((address) => address !== '/');
    const written = new RegExp(`['"\`](?:\\.?)(?:${known.join('|')})(?=['"\`#$])`);
    const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(?:ts|tsx|astro)$/.test(name))
      // Where they stand: the tools of the site, what each kind declares, what a book or a site says.
      .filter((name) => !/^(?:domain\/addresses\.ts|kinds\/[\w-]+\/|texts\/|content\/|site\.config\.ts)/.test(name))
      .flatMap((name) =>
        readFileSync(join(source, name), 'utf8')
          .split('\n')
          .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line) && written.test(line))
          .map((line) => `${name}: ${line.trim()}`),
      );
    expect(found).toEqual([]);
  });
});
