import { kinds, listKindsWith } from '#kinds/index.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import type { Path } from '#records/raw.ts';
import { checkCharts } from './chartDeclarations.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import {
  checkFilter,
  listOr,
  needColumn,
  problemAt,
  type Dataset,
  type Declaration,
  type Measure,
} from './declarations.ts';
import type { Targets } from './targets.ts';

/** Fields that each operation needs, with what stands in them. */
const NEEDS: Readonly<Record<Measure['operation'], readonly (keyof typeof MEANINGS)[]>> = {
  mean: ['column'],
  median: ['column'],
  sum: ['column'],
  min: ['column'],
  max: ['column'],
  weightedMean: ['column', 'weightColumn'],
  share: ['shareWhere'],
  ratio: ['numerator', 'denominator'],
  difference: ['numerator', 'denominator'],
  count: [],
};
const MEANINGS = {
  column: 'la columna de los valores',
  weightColumn: 'la columna de los pesos',
  shareWhere: 'las filas que cuentan',
  numerator: 'la primera cifra',
  denominator: 'la segunda cifra',
} as const;

/** The problems of a declaration, and the measures that cannot be computed for them. */
export interface DeclarationReport {
  readonly problems: readonly Problem[];
  readonly failed: readonly string[];
}

/** The parts of a dataset must fit each other: ids used once, columns that exist, filters that some row passes. */
export function checkDeclaration(record: CheckedRecord, dataset: Dataset, targets: Targets): DeclarationReport {
  const declaration = { record, dataset, complete: !targets.incomplete.has(dataset.id) };
  const problems = [
    ...checkIds(declaration),
    ...checkColumns(declaration),
    ...checkSources(declaration),
    ...checkCharts(declaration),
    ...checkReadings(declaration),
  ];
  const failed: string[] = [];
  for (const [index, measure] of dataset.measures.entries()) {
    const found = checkMeasure(declaration, measure, ['measures', index]);
    if (found.length) failed.push(measure.id);
    problems.push(...found);
  }
  return { problems, failed };
}

/** Two columns, measures, charts or readings of one name could not be told apart. */
function checkIds(declaration: Declaration): Problem[] {
  return (['columns', 'measures', 'charts', 'readings'] as const).flatMap((list) => {
    const seen = new Set<string>();
    return declaration.dataset[list].flatMap(({ id }, index): Problem[] => {
      const twice = seen.has(id);
      seen.add(id);
      return twice ? [problemAt(declaration, 'medida-id-repetido', [list, index, 'id'], id, { detail: { list } })] : [];
    });
  });
}

/** The key column must exist and hold names; a column of references must say to what. */
function checkColumns(declaration: Declaration): Problem[] {
  const { keyColumn, columns } = declaration.dataset;
  const key = columns.find((column) => column.id === keyColumn);
  const keyProblems =
    key && !['text', 'reference'].includes(key.type)
      ? [
          problemAt(declaration, 'medida-columna', ['keyColumn'], keyColumn, {
            expected: listOr(
              'una columna de tipo text o reference',
              columns.filter(({ type }) => ['text', 'reference'].includes(type)).map(({ id }) => id),
            ),
            detail: { type: key.type },
          }),
        ]
      : needColumn(declaration, keyColumn, ['keyColumn']);
  const known: readonly string[] = referableKinds;
  return [
    ...keyProblems,
    ...columns.flatMap((column, index): Problem[] =>
      column.type === 'reference' && !(column.references && known.includes(column.references))
        ? [
            problemAt(declaration, 'campo-valor', ['columns', index, 'references'], column.references ?? 'nada', {
              expected: `el tipo de ficha al que apunta: ${known.join(', ')}`,
              nearest: findKinds(column.references ?? ''),
            }),
          ]
        : [],
    ),
  ];
}

/** A place from which only some cells come must name columns and rows that there are. */
function checkSources(declaration: Declaration): Problem[] {
  return declaration.dataset.sources.flatMap(({ columns, where }, index) => [
    ...columns.flatMap((column, place) => needColumn(declaration, column, ['sources', index, 'columns', place])),
    ...checkFilter(declaration, where, ['sources', index, 'where']),
  ]);
}

/** A reading is a measure over rows of its own dataset: its page shows which of them enter. */
function checkReadings(declaration: Declaration): Problem[] {
  const { id, measures, readings } = declaration.dataset;
  const fit = measures.filter(({ column }) => column !== undefined).map((measure) => `${id}/${measure.id}`);
  const own = new RegExp(`^${id}/[^/]+$`);
  const check = (figure: string, path: Path): Problem[] => {
    // One of this dataset that does not exist is reported with all other figures.
    const isUnknown = own.test(figure) && !measures.some((measure) => figure === `${id}/${measure.id}`);
    return isUnknown || fit.includes(figure)
      ? []
      : [
          problemAt(declaration, 'campo-valor', path, figure, {
            expected: `una medida de este conjunto que se calcule de una columna: ${fit.join(', ')}`,
            nearest: findNearest(figure, fit),
          }),
        ];
  };
  return readings.flatMap((reading, index) => [
    ...check(reading.figure, ['readings', index, 'figure']),
    ...reading.byCluster.flatMap(({ figure }, place) =>
      check(figure, ['readings', index, 'byCluster', place, 'figure']),
    ),
  ]);
}

/** A measure must have what its operation needs. */
function checkMeasure(declaration: Declaration, measure: Measure, path: Path): Problem[] {
  const missing = NEEDS[measure.operation].filter((field) => measure[field] === undefined);
  return [
    ...missing.map((field) =>
      problemAt(declaration, 'medida-definicion', path, `«operation: ${measure.operation}» sin «${field}»`, {
        expected: `«${field}» con ${MEANINGS[field]}`,
        detail: { measure: measure.id },
      }),
    ),
    ...needColumn(declaration, measure.column, [...path, 'column'], 'numbers'),
    ...needColumn(declaration, measure.weightColumn, [...path, 'weightColumn'], 'numbers'),
    ...checkFilter(declaration, measure.where, [...path, 'where']),
    ...checkFilter(declaration, measure.shareWhere, [...path, 'shareWhere']),
  ];
}

/** Kinds whose records a cell may name. */
const referableKinds = listKindsWith('address');

/** The kinds most like a name, which may be the Spanish one. */
function findKinds(written: string): string[] {
  const byName = new Map<string, string>(
    referableKinds.flatMap(
      (kind) =>
        [
          [kind, kind],
          [kinds[kind].words.es.label, kind],
        ] as const,
    ),
  );
  return [...new Set(findNearest(written, byName.keys()).flatMap((name) => byName.get(name) ?? []))];
}
