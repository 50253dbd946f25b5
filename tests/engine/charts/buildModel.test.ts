import { describe, expect, it } from 'vitest';
import { buildChartModel } from '#charts/buildModel.ts';
import { givesValue, nameTarget } from '#charts/model.ts';
import { book, sampleChart, sampleDataset, sampleFigures, sampleLabel, sampleModel } from './samples.ts';

const keys = (model: { readonly bars: readonly { readonly key: string }[] }) => model.bars.map((bar) => bar.key);

describe('buildChartModel', () => {
  it('sorts bars and keeps the order of the dataset in ties', () => {
    const rows = [
      ['b', null, 5],
      ['a', null, 9],
      ['d', null, 5],
      ['c', null, 5],
    ] as const;
    expect(keys(sampleModel(rows))).toEqual(['a', 'b', 'd', 'c']);
    expect(keys(sampleModel(rows, { sort: 'ascending' }))).toEqual(['b', 'd', 'c', 'a']);
    expect(keys(sampleModel(rows, { sort: 'none' }))).toEqual(['b', 'a', 'd', 'c']);
  });

  it('sorts values that lie far apart, and negative ones', () => {
    expect(
      keys(
        sampleModel([
          ['a', null, 7.53],
          ['b', null, -3],
          ['c', null, 438],
          ['d', null, 0],
        ]),
      ),
    ).toEqual(['c', 'a', 'd', 'b']);
  });

  it('names rows by their record, and links to it', () => {
    const [bar] = sampleModel([['baby-top', 'gamarra', 14.44]], {}, { names: { 'baby-top': 'Baby Top' } }).bars;
    expect(bar).toEqual({ key: 'baby-top', label: 'Baby Top', value: 14.44, href: '/network/baby-top/' });
  });

  it('takes text and yes or no as they are', () => {
    const model = sampleModel(
      [
        ['a', 'gamarra', 1],
        ['b', 'cusco', 2],
      ],
      { labelColumn: 'nombre', groupColumn: 'exporta' },
    );
    expect(model.bars.map((bar) => [bar.label, bar.group, bar.href])).toEqual([
      ['b S.A.', 'false', undefined],
      ['a S.A.', 'true', undefined],
    ]);
    expect(model.groups.map((group) => group.label)).toEqual(['sí', 'no']);
  });

  it('sets rows without a value apart, in the order of the dataset', () => {
    const model = sampleModel(
      [
        ['x', 'cusco', null],
        ['a', 'gamarra', 3],
        ['y', null, null],
      ],
      { groupColumn: 'conglomerado' },
    );
    expect(keys(model)).toEqual(['a']);
    expect(model.missing.map((row) => row.label)).toEqual(['X', 'Y']);
  });

  it('is empty for a dataset without rows', () => {
    const model = sampleModel([], { groupColumn: 'conglomerado' });
    expect(model).toMatchObject({ bars: [], groups: [], missing: [], lines: [] });
  });

  it('takes only the rows of its filter', () => {
    expect(
      keys(
        sampleModel(
          [
            ['a', 'gamarra', 1],
            ['b', 'cusco', 2],
          ],
          { where: { conglomerado: 'cusco' } },
        ),
      ),
    ).toEqual(['b']);
  });

  it('gives a group one colour in every chart of a dataset', () => {
    const rows = [
      ['a', 'gamarra', 1],
      ['b', 'cusco', 2],
    ] as const;
    expect(sampleModel(rows, { groupColumn: 'conglomerado' }).groups).toEqual([
      { id: 'gamarra', label: 'GAMARRA', color: 0 },
      { id: 'cusco', label: 'CUSCO', color: 1 },
    ]);
    expect(sampleModel(rows, { groupColumn: 'conglomerado', where: { conglomerado: 'cusco' } }).groups).toEqual([
      { id: 'cusco', label: 'CUSCO', color: 1 },
    ]);
  });

  it('takes colours from the groups of the site, and gives further ones to others', () => {
    const dataset = sampleDataset([
      ['a', 'otro', 1],
      ['b', 'cusco', 2],
    ]);
    const build = (groupIds: readonly string[]) =>
      buildChartModel(dataset, sampleChart({ groupColumn: 'conglomerado' }), {
        figures: sampleFigures(),
        labelOf: sampleLabel(),
        groupIds,
        book,
      }).groups.map((group) => [group.id, group.color]);
    expect(build(['gamarra', 'cusco'])).toEqual([
      ['cusco', 1],
      ['otro', 2],
    ]);
    expect(build(['lima', 'puno'])).toEqual([
      ['otro', 0],
      ['cusco', 1],
    ]);
  });

  it('reads targets only for a chart of targets, and only where there is one', () => {
    const rows = [
      ['a', null, 11, 8],
      ['b', null, 9, null],
    ] as const;
    expect(sampleModel(rows, { type: 'target-result', targetColumn: 'meta' }).bars.map((bar) => bar.target)).toEqual([
      8,
      undefined,
    ]);
    expect(sampleModel(rows, { targetColumn: 'meta' }).bars.map((bar) => bar.target)).toEqual([undefined, undefined]);
  });

  it('places lines at their figures, and leaves out a figure without a number', () => {
    const lines = [
      { figure: 'ventas/media', label: 'Promedio', role: 'mean' },
      { figure: 'ventas/nada', label: 'Nada', role: 'target' },
    ] as const;
    expect(
      sampleModel([['a', null, 1]], { lines: [...lines] }, { figures: { 'ventas/media': 59.76, 'ventas/nada': null } })
        .lines,
    ).toEqual([{ label: 'Promedio', value: 59.76, decimals: 1, role: 'mean' }]);
  });

  it('refuses a column or a figure that does not exist', () => {
    expect(() => sampleModel([], { valueColumn: 'otra' })).toThrow('«otra»');
    expect(() => sampleModel([], { lines: [{ figure: 'ventas/otra', label: 'x', role: 'mean' }] })).toThrow(
      '«ventas/otra»',
    );
  });

  it('passes through JSON whole', () => {
    const model = sampleModel(
      [
        ['a', 'gamarra', 1],
        ['b', null, null],
      ],
      { groupColumn: 'conglomerado', caveat: 'Ojo.' },
    );
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(model).toMatchObject({
      id: 'ventas/por-red',
      unit: 'porcentaje',
      decimals: 0,
      caveat: 'Ojo.',
      unitText: { suffix: '%' },
    });
  });
});

describe('nameTarget', () => {
  it('takes a heading of one word, else says «meta»', () => {
    expect(nameTarget({ headings: { label: '', value: '', target: 'Presupuesto' } }, book)).toBe('presupuesto');
    expect(nameTarget({ headings: { label: '', value: '', target: 'Meta planeada' } }, book)).toBe('meta');
    expect(nameTarget({ headings: { label: '', value: '' } }, book)).toBe('meta');
  });
});

describe('givesValue', () => {
  it.each([
    ['Meta: 10%', '10%', true],
    ['Meta: 10', '10', true],
    ['Meta de 10, al final', '10', true],
    ['15 redes', '5 redes', false],
    ['Meta: 10.5', '10', false],
    ['Meta: 1,010', '10', false],
    ['Meta de 15 y de 5', '5', true],
    ['Meta', '10', false],
  ])('%s / %s', (label, value, expected) => {
    expect(givesValue(label, value)).toBe(expected);
  });
});
