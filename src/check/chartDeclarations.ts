import { chartFields } from '#charts/chartType.ts';
import { chartTypes } from '#charts/types/index.ts';
import type { Entry } from '#records/assemble.ts';
import type { Problem } from '#records/problem.ts';
import { phrase, type Wording } from '#records/wording.ts';
import type { Figure, FigureIndex } from '#domain/figures.ts';
import { filterRows, MeasureError } from '#domain/measures.ts';
import { checkFilter, needColumn, problemAt, type Declaration } from './declarations.ts';

type Chart = Entry<'dataset'>['charts'][number];

/** A chart must show columns that exist, of a type that it can draw, and have what its type needs and no more. */
export function checkCharts(declaration: Declaration, figures: FigureIndex): Problem[] {
  return declaration.dataset.charts.flatMap((chart, index) => {
    const fieldPath = ['charts', index];
    const columns = [
      ...needColumn(declaration, chart.labelColumn, [...fieldPath, 'labelColumn']),
      ...needColumn(declaration, chart.groupColumn, [...fieldPath, 'groupColumn']),
      ...(['valueColumn', 'targetColumn'] as const).flatMap((field) =>
        needColumn(declaration, chart[field], [...fieldPath, field], 'numbers'),
      ),
      ...(['startColumn', 'endColumn'] as const).flatMap((field) =>
        needColumn(declaration, chart[field], [...fieldPath, field], 'dates'),
      ),
      ...checkFilter(declaration, chart.where, [...fieldPath, 'where']),
    ];
    const misfits = findMisfits(chart);
    const wrong = (misfits.length ? misfits : findUnits(declaration.dataset, chart, figures)).map(
      ({ field, received, expected }) =>
        problemAt(declaration, 'grafico-tipo', field ? [...fieldPath, field] : fieldPath, received, {
          expected,
          detail: { chart: chart.id, type: chart.type },
        }),
    );
    if (columns.length || wrong.length) return [...columns, ...wrong];
    if (!declaration.complete) return [];
    return findInRows(declaration.dataset, chart).map(({ field, received, expected }) =>
      problemAt(declaration, 'grafico-tipo', field ? [...fieldPath, field] : fieldPath, received, {
        expected,
        detail: { chart: chart.id, type: chart.type },
      }),
    );
  });
}

/** What is wrong with a declaration, and at which of its fields. */
interface Misfit {
  readonly field?: keyof Chart;
  readonly received: Wording;
  readonly expected: Wording;
}

/** What a declaration lacks for its type, or has that its type cannot use. */
function findMisfits(chart: Chart): Misfit[] {
  return [...findLacking(chart), ...findUnused(chart), ...findMiscounted(chart), ...findClashes(chart)];
}

/** Columns that the type needs. */
function findLacking(chart: Chart): Misfit[] {
  const counted = chart.combine === 'count';
  const lacking = chartTypes[chart.type].columns.needs.filter(
    (field) => chart[field] === undefined && !(counted && field === 'valueColumn'),
  );
  return lacking.length
    ? [
        {
          received: phrase('missingColumns', lacking),
          expected: phrase('chartColumns', lacking),
        },
      ]
    : [];
}

/** Columns that the type neither needs nor takes. */
function findUnused(chart: Chart): Misfit[] {
  const { needs, takes } = chartTypes[chart.type].columns;
  const usable = [...needs, ...takes];
  return chartFields
    .filter((field) => chart[field] !== undefined && !usable.includes(field))
    .map((field) => ({ field, received: phrase('unusedField', field), expected: phrase('usableFields', usable) }));
}

/** Rows that are combined where that cannot be done. */
function findMiscounted(chart: Chart): Misfit[] {
  return [
    ...(chart.combine === 'count' && chart.valueColumn
      ? [
          {
            field: 'combine' as const,
            received: phrase('countsValues'),
            expected: phrase('sumValues'),
          },
        ]
      : []),
    ...(chart.targetColumn && chart.combine !== 'none'
      ? [
          {
            field: 'targetColumn' as const,
            received: phrase('combinesTargets', chart.combine),
            expected: phrase('rowForTarget'),
          },
        ]
      : []),
  ];
}

/** Columns of which the type uses one or the other, and lines that it does not draw. */
function findClashes(chart: Chart): Misfit[] {
  const { columns, lines } = chartTypes[chart.type];
  return [
    ...columns.either
      .filter(([one, other]) => chart[one] !== undefined && chart[other] !== undefined)
      .map(([one, other]) => ({
        field: other,
        received: phrase('bothFields', one, other),
        expected: phrase('eitherField', one, other),
      })),
    ...(chart.lines.length && !lines
      ? [
          {
            field: 'lines' as const,
            received: phrase('noLines'),
            expected: phrase('withoutLines', lined()),
          },
        ]
      : []),
  ];
}

/** The first type of chart that draws lines. */
const lined = () => Object.entries(chartTypes).find(([, type]) => type.lines)?.[0] ?? '';

/** Numbers of different units on one scale: what is drawn beside each other, and told in one sentence, has one unit. */
function findUnits({ columns }: Entry<'dataset'>, chart: Chart, figures: FigureIndex): Misfit[] {
  const unitOf = (id: string | undefined) => columns.find((column) => column.id === id)?.unitId;
  const unit = chart.combine === 'count' ? chart.unitId : unitOf(chart.valueColumn);
  const { valueColumn, targetColumn } = chart;
  const target = unitOf(targetColumn);
  const lines = chart.lines.flatMap(({ figure }): { name: string; unit: string | undefined }[] => {
    const found = findFigure(figure, figures);
    return typeof found?.value === 'number' ? [{ name: figure, unit: found.unitId }] : [];
  });
  const expected = unit === undefined ? phrase('noUnitLike', valueColumn ?? '') : phrase('unitOfValues', unit);
  return [
    ...(valueColumn && targetColumn && target !== unit
      ? [{ field: 'targetColumn' as const, received: phrase('ofOtherUnit', targetColumn, target ?? ''), expected }]
      : []),
    ...lines
      .filter((line) => line.unit !== unit)
      .map((line) => ({
        field: 'lines' as const,
        received: phrase('ofOtherUnit', line.name, line.unit ?? ''),
        expected,
      })),
  ];
}

/** A figure that can be computed: one that cannot is reported with its measure. */
function findFigure(reference: string, figures: FigureIndex): Figure | undefined {
  try {
    return figures.find(reference);
  } catch (error) {
    if (error instanceof MeasureError) return undefined;
    throw error;
  }
}

/** What the rows hold that the type cannot show: two for one place, more groups than marks. */
function findInRows(dataset: Entry<'dataset'>, chart: Chart): Misfit[] {
  const twice = findTwice(dataset, chart);
  const { mostGroups } = chartTypes[chart.type];
  const groups = new Set(
    filterRows(dataset.rows, chart.where).flatMap((row) => (chart.groupColumn ? (row[chart.groupColumn] ?? []) : [])),
  );
  return [
    ...(twice ? [{ received: phrase('twoRowsFor', twice), expected: phrase('combineRows') }] : []),
    ...(mostGroups !== undefined && groups.size > mostGroups
      ? [
          {
            field: 'groupColumn' as const,
            received: phrase('tooManyGroups', groups.size),
            expected: phrase('fewerGroups', mostGroups, chart.valueColumn ? panelled() : ''),
          },
        ]
      : []),
  ];
}

/** The first type of chart that gives each group a place of its own. */
const panelled = () =>
  Object.entries(chartTypes).find(([, { columns }]) => columns.needs.includes('groupColumn'))?.[0] ?? '';

/** A label, with its group, that stands in more rows than one, where each has one place. */
function findTwice({ rows }: Entry<'dataset'>, chart: Chart): string | undefined {
  if (chart.combine !== 'none' || !chartTypes[chart.type].onePlace) return undefined;
  const seen = new Set<string>();
  for (const row of filterRows(rows, chart.where)) {
    const place = [row[chart.labelColumn], chart.groupColumn ? row[chart.groupColumn] : undefined]
      .filter((cell) => cell !== undefined && cell !== null)
      .join(', ');
    if (seen.has(place)) return place;
    seen.add(place);
  }
  return undefined;
}
