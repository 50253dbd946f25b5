import { measureAnchorOf, rowAnchorOf } from './addresses.ts';
import { decimalsOfCell } from './columnDecimals.ts';
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
  const notesByFigure = groupNotes(notes);
  const listReferences = () => listAllReferences(datasets);

  const numberOf = (reference: string): number => {
    const value = find(reference)?.value;
    if (typeof value === 'number') return value;
    throw new MeasureError('medida-definicion', reference, { phrase: 'existingNumber', values: [] }, listReferences());
  };
  const valueOf = computeOnce((dataset, measure) =>
    computeMeasure(dataset, measure, numberOf, isPercentage(measure.unitId)),
  );

  function find(reference: string): Figure | undefined {
    const [datasetId = '', second = '', columnId] = reference.split('/');
    const dataset = byId.get(datasetId);
    const found =
      dataset &&
      (columnId === undefined ? describeMeasure(dataset, second, valueOf) : describeCell(dataset, second, columnId));
    if (!found) return undefined;
    const { anchor, ...figure } = found;
    return {
      ...figure,
      reference,
      datasetId,
      isPercentage: isPercentage(figure.unitId),
      noteIds: [...new Set([...figure.noteIds, ...(notesByFigure.get(reference) ?? [])])],
      address: `${addressOf(datasetId)}#${anchor}`,
    };
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

/** The notes that name each figure. */
function groupNotes(notes: readonly FigureNote[]): ReadonlyMap<string, readonly string[]> {
  const byFigure = new Map<string, string[]>();
  for (const note of notes)
    for (const reference of note.figures) byFigure.set(reference, [...(byFigure.get(reference) ?? []), note.id]);
  return byFigure;
}

type ComputeMeasure = (dataset: ReadonlyDataset, measure: ReadonlyMeasure) => number;

/** Computes each measure once. @throws MeasureError for one that rests on itself */
function computeOnce(compute: ComputeMeasure): ComputeMeasure {
  const computed = new Map<string, number>();
  const running = new Set<string>();
  return (dataset, measure) => {
    const reference = `${dataset.id}/${measure.id}`;
    const known = computed.get(reference);
    if (known !== undefined) return known;
    if (running.has(reference))
      throw new MeasureError('medida-circular', reference, { phrase: 'independentMeasure', values: [] });
    running.add(reference);
    try {
      const value = compute(dataset, measure);
      computed.set(reference, value);
      return value;
    } finally {
      running.delete(reference);
    }
  };
}

/** What a dataset says of a figure by itself. */
type DescribedFigure = Omit<Figure, 'reference' | 'datasetId' | 'isPercentage' | 'address'> & {
  /** Where it stands on the page of its dataset. */
  readonly anchor: string;
};

function describeMeasure(dataset: ReadonlyDataset, id: string, valueOf: ComputeMeasure): DescribedFigure | undefined {
  const measure = dataset.measures.find((candidate) => candidate.id === id);
  return (
    measure && {
      type: 'measure',
      value: valueOf(dataset, measure),
      unitId: measure.unitId,
      decimals: measure.decimals,
      ascending: measure.ascending ?? dataset.columns.find((column) => column.id === measure.column)?.ascending,
      title: measure.title,
      noteIds: [...measure.noteIds, ...measure.reported.flatMap((item) => item.noteId ?? [])],
      measure,
      anchor: measureAnchorOf(id),
    }
  );
}

function describeCell(dataset: ReadonlyDataset, rowKey: string, columnId: string): DescribedFigure | undefined {
  const row = dataset.rows.find((candidate) => candidate[dataset.keyColumn] === rowKey);
  const column = dataset.columns.find((candidate) => candidate.id === columnId);
  return (
    row &&
    column && {
      type: 'cell',
      value: row[columnId] ?? null,
      unitId: column.unitId,
      decimals: decimalsOfCell(column, row[columnId]),
      ascending: column.ascending,
      title: column.title,
      noteIds: [],
      rowKey,
      columnId,
      anchor: rowAnchorOf(rowKey),
    }
  );
}

/** The name of every figure, measures first. */
const listAllReferences = (datasets: readonly ReadonlyDataset[]): readonly string[] => [
  ...datasets.flatMap((dataset) => dataset.measures.map((measure) => `${dataset.id}/${measure.id}`)),
  ...datasets.flatMap((dataset) =>
    dataset.rows.flatMap((row) =>
      dataset.columns
        .filter((column) => column.id !== dataset.keyColumn)
        .map((column) => `${dataset.id}/${String(row[dataset.keyColumn])}/${column.id}`),
    ),
  ),
];
