import type { Entry } from '#records/assemble.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import { phrase, type Wording } from '#records/wording.ts';
import type { FieldPath } from '#records/raw.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';

export type Dataset = Entry<'dataset'>;
export type Measure = Dataset['measures'][number];
type Where = Measure['where'];

/** A dataset that is looked at: its record, its fields, and whether its cells are all known. */
export interface Declaration {
  readonly record: CheckedRecord;
  readonly dataset: Dataset;
  readonly complete: boolean;
}

/** A problem at a field of a dataset. */
export function problemAt(
  { record }: Declaration,
  code: Problem['code'],
  fieldPath: FieldPath,
  received: Wording,
  rest: Partial<Problem> = {},
): Problem {
  return { code, ...placeOfField(record.raw, fieldPath), received, ...rest };
}

const hasNumbers = ({ type }: { readonly type: string }): boolean => type === 'number' || type === 'integer';

/** A name must be that of a column, and of one of numbers or dates where these are computed with. */
export function needColumn(
  declaration: Declaration,
  name: string | undefined,
  fieldPath: FieldPath,
  wanted: 'any' | 'numbers' | 'dates' = 'any',
): Problem[] {
  if (name === undefined) return [];
  const { columns } = declaration.dataset;
  const ids = columns.map(({ id }) => id);
  const column = columns.find(({ id }) => id === name);
  if (!column)
    return [
      problemAt(declaration, 'medida-columna', fieldPath, name, {
        expected: phrase('column', ids),
        nearest: findNearest(name, ids),
      }),
    ];
  const fits = (other: { readonly type: string }) =>
    wanted === 'any' || (wanted === 'numbers' ? hasNumbers(other) : other.type === 'date');
  if (fits(column)) return [];
  const others = columns.filter(fits).map(({ id }) => id);
  return [
    problemAt(declaration, 'medida-columna', fieldPath, name, {
      expected: phrase(wanted === 'numbers' ? 'numberColumn' : 'dateColumn', others),
      detail: { type: column.type },
    }),
  ];
}

/** Each condition of a filter must name a column, with a value of its type that some row has. */
export function checkFilter(declaration: Declaration, where: Where, fieldPath: FieldPath): Problem[] {
  return Object.entries(where ?? {}).flatMap(([name, wanted]): Problem[] => {
    const unknown = needColumn(declaration, name, [...fieldPath, name]);
    if (unknown.length)
      return unknown.map((problem) => ({ ...problem, ...declaration.record.raw.locate([...fieldPath, name], true) }));
    if (!declaration.complete) return [];
    const values =
      typeof wanted === 'object'
        ? wanted.map((value, index) => ({ value, at: [...fieldPath, name, index] }))
        : [{ value: wanted, at: [...fieldPath, name] }];
    return values.flatMap(({ value, at }) =>
      checkFilterValue(declaration, name, value, typeof wanted === 'object', at),
    );
  });
}

/** A value of a filter that no row can have leaves the measure without rows, or counts nothing in silence. */
function checkFilterValue(
  declaration: Declaration,
  name: string,
  value: string | number | boolean,
  inList: boolean,
  fieldPath: FieldPath,
): Problem[] {
  const { columns, rows } = declaration.dataset;
  const type = columns.find(({ id }) => id === name)?.type ?? 'text';
  const plainType = type === 'boolean' ? 'boolean' : hasNumbers({ type }) ? 'number' : 'string';
  const cells =
    plainType === 'boolean' ? ['true', 'false'] : [...new Set(rows.flatMap((row) => row[name] ?? []).map(String))];
  const typeFits = inList || typeof value === plainType;
  if (typeFits && (plainType === 'number' || cells.includes(String(value)))) return [];
  const onlyQuotes =
    !typeFits && (cells.includes(String(value)) || (plainType === 'number' && !Number.isNaN(Number(value))));
  const expected = onlyQuotes
    ? phrase(plainType === 'string' ? 'inQuotes' : 'withoutQuotes', String(value))
    : phrase('columnValue', cells);
  return [
    problemAt(
      declaration,
      'medida-sin-filas',
      fieldPath,
      typeof value === 'string' && plainType !== 'string' ? `${name}: '${value}'` : `${name}: ${String(value)}`,
      { expected, nearest: onlyQuotes ? [] : findNearest(String(value), cells), detail: { filter: name } },
    ),
  ];
}
