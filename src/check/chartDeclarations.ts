import type { Entry } from '#records/assemble.ts';
import type { Problem } from '#records/problem.ts';
import { filterRows } from '#domain/measures.ts';
import { checkFilter, needColumn, problemAt, type Declaration } from './declarations.ts';

type Chart = Entry<'dataset'>['charts'][number];
type Field = 'valueColumn' | 'targetColumn' | 'groupColumn' | 'startColumn' | 'endColumn';

/** Fields that name columns, with what stands in them. */
const MEANINGS: Readonly<Record<Field, string>> = {
  valueColumn: 'la columna de los valores',
  targetColumn: 'la columna de las metas o del primer momento',
  groupColumn: 'la columna de los grupos',
  startColumn: 'la columna de tipo date de cuándo empieza cada fila',
  endColumn: 'la columna de tipo date de cuándo termina',
};

/** Fields that each type of chart needs, and those that it can use beside them. */
const TYPES: Readonly<Record<Chart['type'], { readonly needs: readonly Field[]; readonly takes: readonly Field[] }>> = {
  bars: { needs: ['valueColumn'], takes: ['groupColumn'] },
  'target-result': { needs: ['valueColumn', 'targetColumn'], takes: ['groupColumn'] },
  dots: { needs: ['valueColumn'], takes: ['targetColumn', 'groupColumn'] },
  slopes: { needs: ['valueColumn', 'targetColumn'], takes: [] },
  'small-multiples': { needs: ['valueColumn', 'groupColumn'], takes: [] },
  timeline: { needs: ['startColumn'], takes: ['endColumn', 'groupColumn'] },
};

/** Types of chart that draw lines across. */
const LINED: readonly Chart['type'][] = ['bars', 'target-result'];
/** Types of chart that have one place for each label and group. */
const PLACED: readonly Chart['type'][] = ['dots', 'small-multiples'];

/** A chart must show columns that exist, of a type that it can draw, and have what its type needs and no more. */
export function checkCharts(declaration: Declaration): Problem[] {
  return declaration.dataset.charts.flatMap((chart, index) => {
    const path = ['charts', index];
    const columns = [
      ...needColumn(declaration, chart.labelColumn, [...path, 'labelColumn']),
      ...needColumn(declaration, chart.groupColumn, [...path, 'groupColumn']),
      ...(['valueColumn', 'targetColumn'] as const).flatMap((field) =>
        needColumn(declaration, chart[field], [...path, field], 'numbers'),
      ),
      ...(['startColumn', 'endColumn'] as const).flatMap((field) =>
        needColumn(declaration, chart[field], [...path, field], 'dates'),
      ),
      ...checkFilter(declaration, chart.where, [...path, 'where']),
    ];
    const wrong = findMisfits(chart).map(({ field, received, expected }) =>
      problemAt(declaration, 'grafico-tipo', field ? [...path, field] : path, received, {
        expected,
        detail: { chart: chart.id, type: chart.type },
      }),
    );
    if (columns.length || wrong.length) return [...columns, ...wrong];
    const twice = declaration.complete ? findTwice(declaration.dataset, chart) : undefined;
    return twice
      ? [
          problemAt(declaration, 'grafico-tipo', path, `hay más de una fila para ${twice}`, {
            expected: '«combine: sum» para sumarlas, «combine: count» para contarlas, o un «where» que deje una',
            detail: { chart: chart.id, type: chart.type },
          }),
        ]
      : [];
  });
}

/** What is wrong with a declaration, and at which of its fields. */
interface Misfit {
  readonly field?: keyof Chart;
  readonly received: string;
  readonly expected: string;
}

/** What a declaration lacks for its type, or has that its type cannot use. */
function findMisfits(chart: Chart): Misfit[] {
  const { needs, takes } = TYPES[chart.type];
  const counted = chart.combine === 'count';
  const lacking = needs.filter((field) => chart[field] === undefined && !(counted && field === 'valueColumn'));
  const unused = (Object.keys(MEANINGS) as Field[]).filter(
    (field) => chart[field] !== undefined && !needs.includes(field) && !takes.includes(field),
  );
  const usable = [...needs, ...takes].map((field) => `«${field}»`).join(', ');
  return [
    ...(lacking.length
      ? [
          {
            received: `falta ${lacking.map((field) => `«${field}»`).join(' y ')}`,
            expected: lacking.map((field) => `«${field}» con ${MEANINGS[field]}`).join(' y '),
          },
        ]
      : []),
    ...unused.map((field) => ({ field, received: `no usa «${field}»`, expected: `solo ${usable}, o cambie el tipo` })),
    ...(counted && chart.valueColumn
      ? [
          {
            field: 'combine' as const,
            received: 'cuenta las filas y además nombra «valueColumn»',
            expected: '«combine: sum» para sumar esa columna, o quite «valueColumn»',
          },
        ]
      : []),
    ...(chart.targetColumn && chart.combine !== 'none'
      ? [
          {
            field: 'targetColumn' as const,
            received: `«combine: ${chart.combine}» no va con «targetColumn»`,
            expected: '«combine: none», con una fila por meta',
          },
        ]
      : []),
    ...(chart.type === 'dots' && chart.targetColumn && chart.groupColumn
      ? [
          {
            field: 'groupColumn' as const,
            received: 'compara grupos y metas a la vez',
            expected: '«targetColumn» o «groupColumn», no ambas',
          },
        ]
      : []),
    ...(chart.lines.length && !LINED.includes(chart.type)
      ? [{ field: 'lines' as const, received: 'no lleva «lines»', expected: 'el gráfico sin «lines», o de tipo bars' }]
      : []),
  ];
}

/** A label, with its group, that stands in more rows than one, where each has one place. */
function findTwice({ rows }: Entry<'dataset'>, chart: Chart): string | undefined {
  if (chart.combine !== 'none' || !PLACED.includes(chart.type)) return undefined;
  const seen = new Set<string>();
  for (const row of filterRows(rows, chart.where)) {
    const place = [row[chart.labelColumn], chart.groupColumn ? row[chart.groupColumn] : undefined]
      .filter((cell) => cell !== undefined && cell !== null)
      .join(', ');
    if (seen.has(place)) return `«${place}»`;
    seen.add(place);
  }
  return undefined;
}
