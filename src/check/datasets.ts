import { EXPLORER } from '#kinds/addresses.ts';
import { kinds, listKindsWith } from '#kinds/index.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import type { FieldPath } from '#records/raw.ts';
import { languages } from '#texts/language.ts';
import { checkCharts } from './chartDeclarations.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { checkFilter, needColumn, problemAt, type Dataset, type Declaration, type Measure } from './declarations.ts';
import type { Targets } from './targets.ts';

type NeededField = 'column' | 'weightColumn' | 'shareWhere' | 'numerator' | 'denominator';

/** Fields that each operation needs. */
const NEEDS: Readonly<Record<Measure['operation'], readonly NeededField[]>> = {
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
    ...checkCharts(declaration, targets.figures),
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
  const { columns, measures, charts, readingSet } = declaration.dataset;
  const lists: readonly (readonly [fieldPath: FieldPath, items: readonly { readonly id: string }[]])[] = [
    [['columns'], columns],
    [['measures'], measures],
    [['charts'], charts],
    [READINGS, readingSet?.readings ?? []],
  ];
  return lists.flatMap(([fieldPath, items]) => {
    const list = String(fieldPath.at(-1));
    const seen = new Set<string>();
    return items.flatMap(({ id }, index): Problem[] => {
      const twice = seen.has(id);
      seen.add(id);
      return twice
        ? [problemAt(declaration, 'medida-id-repetido', [...fieldPath, index, 'id'], id, { detail: { list } })]
        : [];
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
            expected: phrase(
              'keyColumn',
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
            problemAt(
              declaration,
              'campo-valor',
              ['columns', index, 'references'],
              column.references ?? phrase('nothing'),
              {
                expected: phrase('pointedKind', known),
                nearest: findKinds(column.references ?? ''),
              },
            ),
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

/** Where the readings of a dataset stand. */
const READINGS: FieldPath = ['readingSet', 'readings'];

/** A reading is a measure over rows of its own dataset: its page shows which of them enter. */
function checkReadings(declaration: Declaration): Problem[] {
  const { id, measures, readingSet } = declaration.dataset;
  if (!readingSet) return [];
  const fit = measures.filter(({ column }) => column !== undefined).map((measure) => `${id}/${measure.id}`);
  const own = new RegExp(`^${id}/[^/]+$`);
  const check = (figure: string, fieldPath: FieldPath): Problem[] => {
    // One of this dataset that does not exist is reported with all other figures.
    const isUnknown = own.test(figure) && !measures.some((measure) => figure === `${id}/${measure.id}`);
    return isUnknown || fit.includes(figure)
      ? []
      : [
          problemAt(declaration, 'campo-valor', fieldPath, figure, {
            expected: phrase('ownMeasure', fit),
            nearest: findNearest(figure, fit),
          }),
        ];
  };
  return [
    ...needColumn(declaration, readingSet.groupColumn, ['readingSet', 'groupColumn']),
    ...readingSet.readings.flatMap((reading, index) => [
      ...checkReadingId(declaration, reading.id, [...READINGS, index, 'id']),
      ...check(reading.figure, [...READINGS, index, 'figure']),
      ...checkGroup(declaration, reading.groupId, [...READINGS, index, 'groupId']),
      ...reading.byGroup.flatMap(({ figure, groupId }, place) => [
        ...check(figure, [...READINGS, index, 'byGroup', place, 'figure']),
        ...checkGroup(declaration, groupId, [...READINGS, index, 'byGroup', place, 'groupId']),
      ]),
    ]),
  ];
}

/** A reading must not stand where the explorer of its set does. */
function checkReadingId(declaration: Declaration, id: string, fieldPath: FieldPath): Problem[] {
  return id === EXPLORER && declaration.dataset.readingSet?.explorer
    ? [problemAt(declaration, 'campo-valor', fieldPath, id, { expected: phrase('otherReadingId') })]
    : [];
}

/** A group must be a value of the column that parts the rows. */
function checkGroup(declaration: Declaration, groupId: string | undefined, fieldPath: FieldPath): Problem[] {
  const { rows, columns, readingSet } = declaration.dataset;
  const column = readingSet?.groupColumn;
  if (groupId === undefined || !declaration.complete || (column && !columns.some(({ id }) => id === column))) return [];
  const groups = column === undefined ? [] : [...new Set(rows.map((row) => String(row[column])))];
  if (groups.includes(groupId)) return [];
  return [
    problemAt(declaration, 'campo-valor', fieldPath, groupId, {
      expected: column === undefined ? phrase('groupColumn') : phrase('groupValue', column, groups),
      nearest: findNearest(groupId, groups),
    }),
  ];
}

/** A measure must have what its operation needs. */
function checkMeasure(declaration: Declaration, measure: Measure, fieldPath: FieldPath): Problem[] {
  const missing = NEEDS[measure.operation].filter((field) => measure[field] === undefined);
  return [
    ...missing.map((field) =>
      problemAt(declaration, 'medida-definicion', fieldPath, phrase('operationWithout', measure.operation, field), {
        expected: phrase('measureField', field),
        detail: { measure: measure.id },
      }),
    ),
    ...needColumn(declaration, measure.column, [...fieldPath, 'column'], 'numbers'),
    ...needColumn(declaration, measure.weightColumn, [...fieldPath, 'weightColumn'], 'numbers'),
    ...checkFilter(declaration, measure.where, [...fieldPath, 'where']),
    ...checkFilter(declaration, measure.shareWhere, [...fieldPath, 'shareWhere']),
  ];
}

/** Kinds whose records a cell may name. */
const referableKinds = listKindsWith('address');

/** The kinds most like a name, which may be the one that it has in a language. */
function findKinds(written: string): string[] {
  const byName = new Map<string, string>(
    referableKinds.flatMap((kind) =>
      [kind, ...languages.map((language) => kinds[kind].words[language].label)].map((name) => [name, kind] as const),
    ),
  );
  return [...new Set(findNearest(written, byName.keys()).flatMap((name) => byName.get(name) ?? []))];
}
