import { describe, expect, it } from 'vitest';
import { plainGuideText } from '#domain/guide/model.ts';
import { buildGuides, readSite } from './site.ts';
import { copyProject } from '../support/project.ts';

/** The tables of a guide, and all that its paragraphs say. */
function readGuide(folder: string | undefined, id: string) {
  const blocks = buildGuides(readSite(folder))
    .find((guide) => guide.id === id)
    ?.chapters.flatMap((chapter) => chapter.blocks);
  return {
    headers: (blocks ?? []).flatMap((block) => (block.t === 'table' ? [block.header] : [])),
    cells: (blocks ?? []).flatMap((block) => (block.t === 'table' ? block.rows.flat().map(plainGuideText) : [])),
    said: (blocks ?? []).map((block) => (block.t === 'p' ? plainGuideText(block.c) : '')).join('\n'),
  };
}

describe('a dataset in a guide', () => {
  it('keeps its dates, and has every column in its table or named beside the address of the whole', () => {
    const { headers, cells, said } = readGuide(undefined, 'informe-de-resultados');
    expect(headers).toContainEqual(['Evento', 'Clase', 'Inicio', 'Fin', 'Visitas']);
    expect(cells).toContain('2018-07-14');
    const site = readSite();
    for (const { columns, keyColumn } of site.records.list('dataset'))
      for (const { id, title } of columns)
        if (id !== keyColumn) expect(headers.flat().includes(title) || said.includes(`«${title}»`), title).toBe(true);
  });

  it('says which columns its page has no room for, and where the whole table is', () => {
    const project = copyProject();
    const names = Array.from({ length: 9 }, (_, index) => `Organización responsable ${index}`);
    project.write(
      'data/datasets/ancho/dataset.yaml',
      [
        'title: Ancho',
        'summary: Datos inventados.',
        'description: [Datos inventados.]',
        'method: [Datos inventados.]',
        'topicId: ventas',
        'period: { text: Año 2019 }',
        "publishedOn: '2026-01-15'",
        'keyColumn: clave',
        'sources: [{ sourceId: informe-loma, locator: L80-95 }]',
        'columns:',
        '  - { id: clave, title: Clave, description: C., type: text }',
        ...names.map((name, index) => `  - { id: c${index}, title: ${name}, description: C., type: text }`),
        '',
      ].join('\n'),
    );
    const header = ['clave', ...names.map((_, index) => `c${index}`)].join();
    project.write('data/datasets/ancho/rows.csv', `${header}\na,${names.map((_, index) => `v${index}`).join()}\n`);
    const { headers, said } = readGuide(project.root, 'informe-de-resultados');
    const shown = headers.flat().filter((title) => names.includes(title));
    expect(shown.length).toBeGreaterThan(2);
    expect(names.filter((name) => !shown.includes(name) && !said.includes(`«${name}»`))).toEqual([]);
    expect(said).toMatch(/la tabla completa está en loma\.example\.org\/datos\/ancho\//);
  });
});
