import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackIndex, type PackedIndex } from '#domain/search/quickIndex.ts';
import { addKind, addTypeFile, addTypeName, addTypeToList, makeFork, run } from '../support/additions.ts';
import type { TestProject } from '../support/project.ts';

const reader = (fork: TestProject) => (file: string) => readFileSync(join(fork.root, 'dist', file), 'utf8');

describe('a site with a kind and a type of chart more', { timeout: 240_000 }, () => {
  it('is built once with both, and each is wherever the others are', () => {
    const fork = makeFork();
    addKind(fork);
    expect(run(fork, 'scripts/new.ts', 'Visita de seguimiento', 'mi-visita')).toContain('La ficha es válida');
    fork.edit('src/content/visits/mi-visita.mdx', 'title: Título de la visita', 'title: La red abre su cuaderno');
    fork.write(
      'data/guides/visitas.yaml',
      'order: 4\ntitle: Las visitas\nsubtitle: Una por una\naudienceId: articulador\nsummary: Todas las ' +
        'visitas.\nparts:\n  - kind: visit\n',
    );

    addTypeName(fork);
    addTypeFile(fork);
    addTypeToList(fork);
    const dataset = 'data/datasets/pedidos/dataset.yaml';
    fork.edit(dataset, '    type: bars\n', '    type: lollipop\n    targetColumn: aumento\n');
    const report = run(fork, 'scripts/check.ts');
    expect(report).toContain('no usa «targetColumn»');
    expect(report).toContain('no lleva «lines»');
    fork.edit(dataset, '    targetColumn: aumento\n', '');
    fork.edit(dataset, '    lines:\n      - { figure: pedidos/media, label: Promedio, role: mean }\n', '');

    expect(run(fork, 'scripts/build.ts')).toContain('Sitio construido');
    expectKind(fork);
    expectType(fork);
  });
});

/** A record of the kind is listed, searched, indexed, cited, printed and counted. */
function expectKind(fork: TestProject): void {
  const read = reader(fork);
  const address = '/visitas/mi-visita/';
  const name = 'La red abre su cuaderno';

  const page = read('visitas/mi-visita/index.html');
  for (const words of [name, 'Visita de seguimiento', 'Cuente aquí la visita', '/citar/visita-mi-visita.bib'])
    expect(page, words).toContain(words);
  for (const list of ['visitas/index.html', 'indice/index.html', 'cobertura/index.html'])
    expect(read(list), list).toContain(`href="${address}"`);
  expect(read('cobertura/index.html')).toContain('Visitas sin acuerdos');
  expect(read('sitemap.xml')).toContain(address);

  const { entries } = unpackIndex(JSON.parse(read('buscar/indice-rapido.json')) as PackedIndex);
  expect(entries.find((entry) => entry.address === address)).toMatchObject({
    title: name,
    kind: { id: 'visit', name: 'Visita de seguimiento', worth: 0.03 },
  });
  expect(entries.find((entry) => entry.address === '/visitas/')?.kind.id).toBe('section');

  expect(read('citar/visita-mi-visita.bib')).toContain(name);
  expect(existsSync(join(fork.root, 'dist/mi-guia/piezas/visita.mi-visita.json'))).toBe(true);
  const book = unzipSync(readFileSync(join(fork.root, 'dist/guias/visitas.epub')));
  const texts = Object.entries(book).flatMap(([file, bytes]) => (file.endsWith('.xhtml') ? [strFromU8(bytes)] : []));
  expect(texts.some((text) => text.includes(name) && text.includes('Cuente aquí la visita'))).toBe(true);
}

/** A chart of the type is drawn, told, set in a table and framed. */
function expectType(fork: TestProject): void {
  const read = reader(fork);
  const heads = (svg: string) => svg.match(/a7 7 0 1 0 14 0/g)?.length;
  expect(heads(read('graficos/pedidos/por-red.svg'))).toBe(2);
  expect(read('datos/pedidos/graficos/por-red.csv').trim().split('\r\n')).toHaveLength(3);
  const frame = read('incrustar/pedidos/por-red/index.html');
  expect(heads(frame)).toBe(4);
  expect(frame).toContain('Lo más alto es');
  expect(frame).toContain('<table');
}
