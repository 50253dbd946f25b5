import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filterPathOf, fixedPaths, listPathOf, pathOf } from '#domain/paths.ts';
import { isInnerKind, kindNames } from '#kinds/index.ts';
import { root } from '../support/project.ts';

describe('pathOf', () => {
  it('gives a page of its own, or an anchor on the page of its kind', () => {
    expect(pathOf('network', 'rablem')).toBe('/redes/rablem/');
    expect(pathOf('term', 'red')).toBe('/glosario/#red');
    for (const kind of ['activity', 'recommendation', 'manual', 'event', 'ally', 'term'] as const)
      expect(pathOf(kind, 'x'), kind).toBe(`${listPathOf(kind)}#x`);
    expect(pathOf('page', 'supuestos')).toBe('/programa/supuestos/');
    expect(pathOf('page', 'tipos', 'integracion')).toBe('/integracion/tipos/');
    expect(pathOf('page', 'acerca', 'acerca')).toBe('/acerca/');
  });

  it('is different for every kind', () => {
    const kinds = kindNames.filter((kind) => !isInnerKind(kind));
    expect(new Set(kinds.map((kind) => pathOf(kind, 'x'))).size).toBe(kinds.length);
    for (const kind of kinds) expect(pathOf(kind, 'x').startsWith(listPathOf(kind)), kind).toBe(true);
  });
});

describe('filterPathOf', () => {
  it('stands below the list', () => {
    expect(filterPathOf('lesson', 'publico', 'articulador')).toBe('/lecciones/publico/articulador/');
  });
});

describe('fixedPaths', () => {
  it('are the pages of src/pages that belong to no record, all of them', () => {
    const folder = join(root, 'src', 'pages');
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.astro') && !/(?:^|\/)_|\[/.test(name) && name !== '404.astro')
      .map((name) => `/${name.replace(/(?:index)?\.astro$/, '')}/`.replace(/\/+/g, '/'));
    expect([...fixedPaths].sort()).toEqual(pages.sort());
  });
});
