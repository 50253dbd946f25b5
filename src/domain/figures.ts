import { measureAnchorOf, rowAnchorOf } from './addresses.ts';
import { computeMeasure, MeasureError, type ReadonlyDataset, type ReadonlyMeasure } from './measures.ts';

/** A published figure: a cell of a dataset or a measure computed from cells. */
export interface Figure {
  /** Its name: `dataset/measure` or `dataset/row/column`. */
  readonly reference: string;
  readonly type: 'measure' | 'cell';
  readonly datasetId: string;
  /** Value in `unitId`; text for a cell of text, null for a missing cell. */
  readonly value: number | string | boolean | null;
  /** Unit, an entry of the vocabulary of units. */
  readonly unitId: string | undefined;
  /** Whether its unit is a percentage: such numbers are compared, never divided nor added up. */
  readonly isPercentage: boolean;
  /** Decimals shown. */
  readonly decimals: number;
  /** Whether more is better; undefined where the dataset does not say. */
  readonly ascending?: boolean | undefined;
  /** What it is, for readers. */
  readonly title: string;
  /** Data-quality notes that touch it. */
  readonly noteIds: readonly string[];
  /** Its declaration, when it is a measure. */
  readonly measure?: ReadonlyMeasure;
  /** Row and column, when it is a cell. */
  readonly rowKey?: string;
  readonly columnId?: string;
  /** Address of its method and source, from the root of the site. */
  readonly address: string;
}

/** Every figure of the site by name. */
export interface FigureIndex {
  /** The figure, or undefined when no dataset gives it. @throws MeasureError when it cannot be computed */
  find(reference: string): Figure | undefined;
  /** The figure. @throws when there is none */
  get(reference: string): Figure;
  /** The name of every figure, measures first. */
  listReferences(): readonly string[];
}

/** Notes that name figures. */
export interface FigureNote {
  readonly id: string;
  readonly figures: readonly string[];
}

/** A unit, as far as figures are computed by it. */
export interface FigureUnit {
  readonly id: string;
  readonly isPercentage?: boolean | undefined;
}

/**
 * Builds the index of figures over all datasets. Measures are computed once, when first asked for.
 *
 * @param datasets every dataset of the site
 * @param notes every data-quality note: one that names a figure shows wherever the figure shows
 * @param units the vocabulary of units
 * @param addressOf address of the page of a dataset, from the root of the site
 */
export function buildFigureIndex(
  datasets: readonly ReadonlyDataset[],
  notes: readonly FigureNote[],
  units: readonly FigureUnit[],
  addressOf: (datasetId: string) => string,
): FigureIndex {
  const percentages = new Set(units.filter((unit) => unit.isPercentage).map((unit) => unit.id));
  const isPercentage = (unitId: string | undefined) => unitId !== undefined && percentages.has(unitId);
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const notesByFigure = new Map<string, string[]>();
  for (const note of notes)
    for (const reference of note.figures)
      notesByFigure.set(reference, [...(notesByFigure.get(reference) ?? []), note.id]);
  const computed = new Map<string, number>();
  const running = new Set<string>();

  const measureValue = (dataset: ReadonlyDataset, measure: ReadonlyMeasure): number => {
    const reference = `${dataset.id}/${measure.id}`;
    const known = computed.get(reference);
    if (known !== undefined) return known;
    if (running.has(reference))
      throw new MeasureError('medida-circular', reference, { phrase: 'independentMeasure', values: [] });
    running.add(reference);
    try {
      const valueOf = (other: string) => {
        const figure = find(other);
        if (typeof figure?.value !== 'number')
          throw new MeasureError(
            'medida-definicion',
            other,
            { phrase: 'existingNumber', values: [] },
            listReferences(),
          );
        return figure.value;
      };
      const value = computeMeasure(dataset, measure, valueOf, isPercentage(measure.unitId));
      computed.set(reference, value);
      return value;
    } finally {
      running.delete(reference);
    }
  };

  function find(reference: string): Figure | undefined {
    const [datasetId = '', second = '', columnId] = reference.split('/');
    const dataset = byId.get(datasetId);
    if (!dataset) return undefined;
    const noteIds = notesByFigure.get(reference) ?? [];
    if (columnId === undefined) {
      const measure = dataset.measures.find((candidate) => candidate.id === second);
      if (!measure) return undefined;
      return {
        reference,
        type: 'measure',
        datasetId,
        value: measureValue(dataset, measure),
        unitId: measure.unitId,
        isPercentage: isPercentage(measure.unitId),
        decimals: measure.decimals,
        ascending: measure.ascending ?? dataset.columns.find(({ id }) => id === measure.column)?.ascending,
        title: measure.title,
        noteIds: [
          ...new Set([...measure.noteIds, ...measure.reported.flatMap((item) => item.noteId ?? []), ...noteIds]),
        ],
        measure,
        address: `${addressOf(datasetId)}#${measureAnchorOf(measure.id)}`,
      };
    }
    const row = dataset.rows.find((candidate) => candidate[dataset.keyColumn] === second);
    const column = dataset.columns.find((candidate) => candidate.id === columnId);
    if (!row || !column) return undefined;
    return {
      reference,
      type: 'cell',
      datasetId,
      value: row[columnId] ?? null,
      unitId: column.unitId,
      isPercentage: isPercentage(column.unitId),
      decimals: column.decimals ?? 0,
      ascending: column.ascending,
      title: column.title,
      noteIds,
      rowKey: second,
      columnId,
      address: `${addressOf(datasetId)}#${rowAnchorOf(second)}`,
    };
  }

  function listReferences(): readonly string[] {
    return [
      ...datasets.flatMap((dataset) => dataset.measures.map((measure) => `${dataset.id}/${measure.id}`)),
      ...datasets.flatMap((dataset) =>
        dataset.rows.flatMap((row) =>
          dataset.columns
            .filter((column) => column.id !== dataset.keyColumn)
            .map((column) => `${dataset.id}/${String(row[dataset.keyColumn])}/${column.id}`),
        ),
      ),
    ];
  }

  return {
    find,
    listReferences,
    get: (reference) => {
      const figure = find(reference);
      if (!figure) throw new Error(`No figure «${reference}».`);
      return figure;
    },
  };
}
