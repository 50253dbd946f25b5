import { describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { roundTo } from '#domain/decimal.ts';
import { buildFigureIndex } from '#domain/figures.ts';
import { assembleRecords } from '#records/assemble.ts';
import { readKind } from '#records/read.ts';
import { typeTable } from '#records/table.ts';
import { validateRecord } from '#records/validate.ts';
import type { Dataset } from '#kinds/dataset/schema.ts';
import { openBook } from '#texts/book.ts';
import { copyProject, root } from '../engine/support/project.ts';

/** The figures that this site is known by, recomputed from its own cells. */
const datasets = assembleRecords(
  readKind(root, 'dataset').records.map((raw) => {
    const { data, problems } = validateRecord(raw);
    expect(problems).toEqual([]);
    const { rows } = typeTable(data as Dataset, raw.table as NonNullable<typeof raw.table>);
    return { kind: raw.kind, id: raw.id, file: raw.file, body: raw.body, data: data as object, rows };
  }),
  openBook('es-PE').format.compare,
).list('dataset');
const figures = buildFigureIndex(datasets, [], [], (id) => `/datos/${id}/`);

describe('the means of the sales', () => {
  it.each([
    ['ventas/media-gamarra', 42.84],
    ['ventas/media-cusco', 83.93],
    ['ventas/media', 59.76],
    // The middle of 18.99 and 30.00 is 24.495, which is 24.50 and no less.
    ['ventas/mediana-gamarra', 24.5],
    ['ventas/sin-extremos', 44.32],
    ['ventas/sin-extremos-gamarra', 24.26],
    ['ventas/sin-extremos-cusco', 64.3],
  ])('%s is %f', (reference, value) => {
    expect(roundTo(figures.get(reference).value as number, 2)).toBe(value);
  });

  it('are exact where a decimal is', () => {
    expect(figures.get('ventas/mediana-gamarra').value).toBe(24.495);
  });

  it('leave out as many of each cluster as their name says', () => {
    const { rows, measures } = datasets.find(({ id }) => id === 'ventas')!;
    for (const cluster of ['gamarra', 'cusco']) {
      const ranked = rows
        .filter((row) => row['conglomerado'] === cluster && row['en-promedio'])
        .sort((a, b) => (b['incremento'] as number) - (a['incremento'] as number))
        .map(({ red }) => red);
      const where = measures.find(({ id }) => id === `sin-extremos-${cluster}`)?.where?.['red'];
      expect([...(where as readonly string[])].sort()).toEqual(ranked.slice(2).sort());
    }
  });

  it('come from ten and seven networks', () => {
    expect(['gamarra', 'cusco'].map((cluster) => figures.get(`ventas/redes-en-la-media-${cluster}`).value)).toEqual([
      10, 7,
    ]);
  });
});

describe('a cell that is changed', () => {
  const differing = (edit?: readonly [before: string, after: string]) => {
    const project = copyProject(root, ['data', 'src/content']);
    if (edit) project.edit('data/datasets/ventas/rows.csv', ...edit);
    return checkProject(project.root)
      .problems.filter(({ code }) => code === 'medida-difiere')
      .map(({ file, detail }) => `${file.split('/')[2]}/${detail?.['measure']}`);
  };

  it('is not there in what is published', () => {
    expect(differing()).toEqual([]);
  });

  it.each([
    [
      'of Gamarra',
      'creart-mod-peru,gamarra,164.90',
      'creart-mod-peru,gamarra,146.90',
      ['ventas/media', 'ventas/media-gamarra'],
    ],
    [
      'of Cusco',
      'great-inkas-experience,cusco,54.63',
      'great-inkas-experience,cusco,55.63',
      ['ventas/media', 'ventas/media-cusco'],
    ],
    ['outside of the mean', 'rablem,gamarra,438.00', 'rablem,gamarra,48.00', []],
  ])('%s makes the measures differ that it counts in, and no other', (_, before, after, measures) => {
    expect(differing([before, after])).toEqual(measures);
  });

  it('that takes a network out of the mean changes its number too', () => {
    expect(differing(['essence-mode,gamarra,7.53,3,true', 'essence-mode,gamarra,7.53,3,false'])).toEqual([
      'ventas/media',
      'ventas/media-gamarra',
    ]);
    expect(differing(['pacha-paqareq,cusco,186.17,3,true', 'pacha-paqareq,cusco,186.17,3,false'])).toEqual([
      'ventas/media',
      'ventas/media-cusco',
      'ventas/redes-en-la-media-cusco',
    ]);
  });
});
