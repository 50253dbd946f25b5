import { buildChartModel, type ChartDataset, type ReadonlyChart } from '#charts/buildModel.ts';
import type { ChartModel } from '#charts/model.ts';
import type { Figure } from '#domain/figures.ts';
import type { Cell } from '#kinds/dataset/schema.ts';
import { openBook } from '#texts/book.ts';

/** The words of the samples. */
export const book = openBook('es-PE');

/** A dataset of networks: id, cluster, increase of sales in percent, target in percent. */
export function sampleDataset(
  rows: readonly (readonly [string, string | null, Cell, Cell?])[],
  { decimals = 2, unitId = 'porcentaje' } = {},
): ChartDataset {
  return {
    id: 'ventas',
    keyColumn: 'red',
    columns: [
      { id: 'red', title: 'Red', type: 'reference', references: 'network' },
      { id: 'conglomerado', title: 'Conglomerado', type: 'reference', references: 'cluster' },
      { id: 'incremento', title: 'Incremento', type: 'number', unitId, decimals },
      { id: 'meta', title: 'Meta planeada', type: 'number', unitId, decimals },
      { id: 'nombre', title: 'Nombre', type: 'text' },
      { id: 'exporta', title: 'Exporta', type: 'boolean' },
    ],
    rows: rows.map(([red, conglomerado, incremento, meta = null]) => ({
      red,
      conglomerado,
      incremento,
      meta,
      nombre: `${red} S.A.`,
      exporta: conglomerado === 'gamarra',
    })),
  };
}

/** A chart of it. */
export const sampleChart = (changes: Partial<ReadonlyChart> = {}): ReadonlyChart => ({
  id: 'por-red',
  title: 'Ventas por red',
  type: 'bars',
  labelColumn: 'red',
  valueColumn: 'incremento',
  combine: 'none',
  sort: 'descending',
  lines: [],
  ...changes,
});

/** Figures of given values; every other is an error. */
export function sampleFigures(values: Readonly<Record<string, Figure['value']>> = {}) {
  return {
    get: (reference: string): Figure => {
      if (!(reference in values)) throw new Error(`No existe la cifra «${reference}».`);
      return {
        reference,
        type: 'measure',
        datasetId: 'ventas',
        value: values[reference] ?? null,
        unitId: 'porcentaje',
        isPercentage: true,
        decimals: 1,
        title: reference,
        noteIds: [],
        address: '/',
      };
    },
  };
}

/** Names of records: their ids in capitals, but for those given. */
export const sampleLabel =
  (names: Readonly<Record<string, string>> = {}) =>
  (_kind: string, id: string): string =>
    names[id] ?? id.toUpperCase();

const UNITS = {
  porcentaje: { label: 'Porcentaje', suffix: '%', suffixPlural: '%' },
  empresas: { label: 'Empresas', suffix: ' empresa', suffixPlural: ' empresas' },
  usd: { prefix: 'US$ ' },
};

/** A model of given bars. */
export function sampleModel(
  rows: Parameters<typeof sampleDataset>[0],
  changes: Partial<ReadonlyChart> = {},
  {
    decimals = 0,
    unitId = 'porcentaje',
    figures = {},
    names = {},
    groupIds,
  }: {
    decimals?: number;
    unitId?: keyof typeof UNITS;
    figures?: Readonly<Record<string, Figure['value']>>;
    names?: Readonly<Record<string, string>>;
    groupIds?: readonly string[];
  } = {},
): ChartModel {
  return buildChartModel(sampleDataset(rows, { decimals, unitId }), sampleChart(changes), {
    figures: sampleFigures(figures),
    labelOf: sampleLabel(names),
    unitOf: (id) => UNITS[id as keyof typeof UNITS],
    addressOf: (kind, id) => `/${kind}/${id}/`,
    ...(groupIds ? { groupIds } : {}),
    book,
  });
}
