import type { Problem, ProblemCode, ProblemPlace } from '#records/problem.ts';

/** Names that lead nowhere: a record that was removed or renamed is one cause, wherever it is named. */
const NAMES: ReadonlySet<ProblemCode> = new Set([
  'referencia-desconocida',
  'vocabulario-desconocido',
  'cifra-desconocida',
  'grafico-desconocido',
  'prosa-enlace',
]);

/** Cells and rows of a table: what is wrong with a column is one cause, however many rows it has. */
const CELLS: ReadonlySet<ProblemCode> = new Set([
  'csv-celda-numero',
  'csv-celda-valor',
  'csv-celda-vacia',
  'csv-columnas',
  'csv-clave',
  'numero-no-cabe',
]);

/** Problems of one cause that are still told one by one: each has a guess of its own. */
const MOST_ALIKE = { cells: 3, others: 20 };

/** Places that are told of a cause that shows in many; of a name, every place. */
const MOST_PLACES = 4;

/**
 * One cause is one problem: those that a single mistake makes in many places are told once, with the number of places
 * and the first of them. What is left keeps its order.
 */
export function groupProblems(problems: readonly Problem[]): Problem[] {
  return groupBy(groupBy(dropFollowers(problems), keyOfName, 1), keyOfField, 0);
}

/** Problems of units: two figures, or what a chart draws beside each other. */
const OF_UNITS: ReadonlySet<ProblemCode> = new Set(['indicador-unidad', 'grafico-tipo']);

/** A unit that does not exist is told where it is written, and not again by all that compare it with another. */
function dropFollowers(problems: readonly Problem[]): readonly Problem[] {
  const unknown = new Set(
    problems.flatMap(({ code, received, detail }) =>
      code === 'vocabulario-desconocido' && detail?.['vocabulary'] === 'units' ? [received] : [],
    ),
  );
  const names = (wording: Problem['received']): readonly unknown[] =>
    typeof wording === 'object' && 'values' in wording ? wording.values : [];
  return problems.filter(
    ({ code, received, expected }) =>
      !OF_UNITS.has(code) ||
      ![...names(received), ...names(expected)].some((value) => typeof value === 'string' && unknown.has(value)),
  );
}

/** @param most how many of a group are told one by one; 0 for what their code says */
function groupBy(
  problems: readonly Problem[],
  keyOf: (problem: Problem) => string | undefined,
  most: number,
): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    if (key !== undefined) {
      const group = groups.get(key);
      if (group) group.push(problem);
      else groups.set(key, [problem]);
    }
  }
  return problems.flatMap((problem) => {
    const key = keyOf(problem);
    const group = key === undefined ? undefined : groups.get(key);
    if (!group || group.length <= (most || mostAlike(problem))) return [problem];
    return group[0] === problem ? [join(group)] : [];
  });
}

const mostAlike = ({ code, file }: Problem): number =>
  CELLS.has(code) || file.endsWith('.csv') ? MOST_ALIKE.cells : MOST_ALIKE.others;

/** A name that leads nowhere: the same wherever it stands. */
const keyOfName = ({ code, received, detail }: Problem): string | undefined =>
  NAMES.has(code)
    ? JSON.stringify([code, received, detail?.['kind'], detail?.['vocabulary'], detail?.['target']])
    : undefined;

/** What is wrong with a column, or with a field of each item of a list. */
const keyOfField = ({ code, file, field = '', detail, count }: Problem): string | undefined =>
  count === undefined
    ? JSON.stringify([
        code,
        file,
        field.replace(/\[\d+\]/g, '[]'),
        detail?.['wrong'],
        detail?.['type'],
        detail?.['point'],
      ])
    : undefined;

/** One problem for all of a group. */
function join(group: readonly Problem[]): Problem {
  const [first, ...others] = group as [Problem, ...Problem[]];
  const places = others.map(({ file, line, column }): ProblemPlace => ({
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }));
  const isOneName = new Set(group.map(({ received }) => JSON.stringify(received))).size === 1 && NAMES.has(first.code);
  const detail = isOneName ? { ...first.detail, several: String(group.length) } : first.detail;
  return {
    ...first,
    ...(detail ? { detail } : {}),
    count: group.length,
    places: isOneName ? places : places.slice(0, MOST_PLACES),
  };
}
