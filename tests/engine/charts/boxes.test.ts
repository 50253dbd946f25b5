import { describe, expect, it } from 'vitest';
import { buildChartModel, type ChartDataset, type ReadonlyChart } from '#charts/buildModel.ts';
import type { ChartModel } from '#charts/model.ts';
import { drawChartMarkup } from '#charts/renderSvg.ts';
import { paperTheme } from '#charts/theme.ts';
import { listAllCharts, modelOf } from '#views/chart.ts';
import { readSite } from '../guides/site.ts';
import { laLoma } from '../support/project.ts';
import { startSeeded, type Seeded } from '../support/seeded.ts';
import { listFaults, readBoxes } from '../support/svgBoxes.ts';
import { book, sampleFigures } from './samples.ts';

/** The widths at which charts are drawn: in a card, on a phone, in a guide, on a page, as a file. */
const WIDTHS = [340, 600, 720];
const RUNS = 400;

const faultsOf = (model: ChartModel, width: number): string[] => {
  const { markup, height, fontSize } = drawChartMarkup(model, { theme: paperTheme, width, words: book });
  return listFaults(readBoxes(markup, fontSize), width, height);
};

const NAMES = [
  'Alba',
  'Brisa del Sur',
  'Corporación Textil',
  'Asociación de artesanos y artesanas de la cuenca alta',
  'Faro',
  'Empresas que tienen un plan de negocio en marcha y capital propio',
  'Gruta',
  'Red de hospedajes',
  'Loma',
  'Monte',
  'Norte Chico',
  'Ollanta',
];
const GROUPS = ['Norte', 'Sur', 'Centro', 'Costa', 'Selva alta', 'Ceja de selva'];
const UNITS = [
  { suffix: '%', suffixPlural: '%' },
  { suffix: ' empresa', suffixPlural: ' empresas' },
  { prefix: 'US$ ' },
];

/** A chart of chance: of any type, with ties, zeros, negatives, long names, some lines and some groups. */
function drawSample(seeded: Seeded): ChartModel {
  const type = seeded.pick(['bars', 'target-result', 'dots', 'slopes', 'small-multiples', 'timeline'] as const);
  const decimals = seeded.pick([0, 0, 1, 2]);
  const size = seeded.pick([1, 3, 12, 90, 500, 250_000]);
  // Below zero no larger numbers: on a phone two of them leave bars no room.
  const low = size < 1000 && seeded.chance(20) ? -size : 0;
  const draw = () => (seeded.chance(8) ? null : seeded.int(low, size));
  const groups = GROUPS.slice(0, seeded.int(1, GROUPS.length));
  const date = () => `${seeded.int(2004, 2013)}${seeded.chance(60) ? `-0${seeded.int(1, 9)}` : ''}`;
  const used = seeded.chance(70) ? NAMES : NAMES.filter((name) => name.length < 14);
  const rows = used.slice(0, seeded.int(1, used.length)).flatMap((name, index) =>
    (type === 'dots' && seeded.chance(70) ? groups.filter(() => seeded.chance(70)) : [seeded.pick(groups)]).map(
      (group) => {
        const start = date();
        const end = seeded.chance(30) ? `${Number(start.slice(0, 4)) + seeded.int(0, 2)}-12` : null;
        return { key: `r${index}-${group}`, name, group, value: draw(), aim: draw(), start, end };
      },
    ),
  );
  const number = { type: 'number' as const, unitId: 'u', decimals };
  const dataset: ChartDataset = {
    id: 'd',
    keyColumn: 'key',
    columns: [
      { id: 'key', title: 'Clave', type: 'text' },
      { id: 'name', title: 'Nombre', type: 'text' },
      { id: 'group', title: 'Grupo', type: 'text' },
      { id: 'value', title: 'Resultado alcanzado', ...number },
      { id: 'aim', title: seeded.pick(['Meta', 'Meta planeada']), ...number },
      { id: 'start', title: 'Comienza', type: 'date' },
      { id: 'end', title: 'Termina', type: 'date' },
    ],
    rows,
  };
  const isPaired = type === 'dots' && rows.length <= used.length && seeded.chance(50);
  const lines = (['target', 'mean', 'mean'] as const).slice(0, seeded.int(0, 3)).map((role, index) => ({
    figure: `d/l${index}`,
    label: seeded.pick(['Meta', 'Meta del marco lógico', 'Promedio simple de todas las redes', 'Mediana']),
    role,
  }));
  const chart: ReadonlyChart = {
    id: 'c',
    title: 'C',
    type,
    labelColumn: 'name',
    ...(type === 'timeline' ? { startColumn: 'start', endColumn: 'end' } : { valueColumn: 'value' }),
    ...(type === 'target-result' || type === 'slopes' || isPaired ? { targetColumn: 'aim' } : {}),
    ...(type === 'slopes' || isPaired || (type === 'bars' && seeded.chance(40)) ? {} : { groupColumn: 'group' }),
    combine: 'none',
    sort: seeded.pick(['none', 'descending', 'ascending'] as const),
    lines,
  };
  const unit = seeded.pick(UNITS);
  return buildChartModel(dataset, chart, {
    figures: sampleFigures(Object.fromEntries(lines.map(({ figure }) => [figure, seeded.int(low, size)]))),
    labelOf: (_kind, id) => id,
    unitOf: () => unit,
    book,
  });
}

describe('where texts of charts stand', () => {
  it('no text meets another, a line or a mark, in any chart of the small project', () => {
    const site = readSite(laLoma);
    const faults = listAllCharts(site.records).flatMap((reference) =>
      WIDTHS.flatMap((width) =>
        faultsOf(modelOf(site, reference), width).map((fault) => `${reference} ${width}: ${fault}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it(`nor in ${RUNS} charts of chance`, () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const model = drawSample(startSeeded(seed));
      for (const width of WIDTHS)
        faults.push(...faultsOf(model, width).map((fault) => `seed ${seed}, ${model.type} ${width}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
