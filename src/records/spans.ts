import type { Dataset } from '#kinds/dataset/schema.ts';
import type { Problem } from './problem.ts';
import { formatFieldPath, type FieldPath, type RawRecord } from './raw.ts';

/** Fields of a group that make a span: where it starts, and where it ends. */
const FIELDS = [
  ['start', 'end'],
  ['startedOn', 'endedOn'],
  ['from', 'until'],
  ['from', 'to'],
  ['min', 'max'],
  ['least', 'most'],
  ['coversFrom', 'coversTo'],
  ['opensOn', 'closesOn'],
  // Nothing is measured before what it tells of begins.
  ['coversFrom', 'opensOn'],
] as const;

/** Two columns of a dataset that make a span. */
export interface ColumnSpan {
  readonly start: string;
  readonly end: string;
}

/**
 * Whether a span ends before it starts. A date may be a year, a month or a day: what ends in 2011 may have started in
 * May of it.
 */
export const endsBeforeStart = (start: unknown, end: unknown): boolean =>
  typeof start === 'number' && typeof end === 'number'
    ? end < start
    : typeof start === 'string' && typeof end === 'string' && end < start.slice(0, end.length);

/**
 * The spans of a dataset: the columns that a chart draws as one, and those whose names say so.
 *
 * @param words parts of the names of two columns that make a span: `inicio` and `fin`
 */
export function listColumnSpans(
  { columns, charts }: Dataset,
  words: readonly (readonly [start: string, end: string])[],
): ColumnSpan[] {
  const drawn = charts.flatMap(({ startColumn: start, endColumn: end }) => (start && end ? [{ start, end }] : []));
  const ordered = ['date', 'number', 'integer'];
  const named = columns.flatMap(({ id: start, type }) =>
    words.flatMap(([from, until]) => {
      const end = replacePart(start, from, until);
      return end !== undefined &&
        ordered.includes(type) &&
        columns.some((column) => column.id === end && column.type === type)
        ? [{ start, end }]
        : [];
    }),
  );
  const seen = new Set<string>();
  return [...drawn, ...named].filter(({ start, end }) => {
    const name = `${start}/${end}`;
    return seen.has(name) ? false : Boolean(seen.add(name));
  });
}

/** A name with one of its parts changed: `fecha-inicio` → `fecha-fin`; undefined where it has no such part. */
function replacePart(id: string, from: string, until: string): string | undefined {
  const parts = id.split('-');
  const at = parts.indexOf(from);
  return at < 0 ? undefined : parts.with(at, until).join('-');
}

/** Every span of a record that ends before it starts, told at its end. */
export function tellSpans(
  value: unknown,
  at: Pick<RawRecord, 'file' | 'locate'>,
  fieldPath: FieldPath = [],
): Problem[] {
  if (!value || typeof value !== 'object') return [];
  const group = value as Readonly<Record<string, unknown>>;
  const own = FIELDS.flatMap(([start, end]): Problem[] =>
    endsBeforeStart(group[start], group[end])
      ? [
          {
            code: 'tramo-al-reves',
            file: at.file,
            ...at.locate([...fieldPath, end]),
            field: formatFieldPath([...fieldPath, end]),
            received: String(group[end]),
            detail: { start: String(group[start]), startField: formatFieldPath([...fieldPath, start]) },
          },
        ]
      : [],
  );
  const inner = Object.entries(group).flatMap(([key, child]) =>
    tellSpans(child, at, [...fieldPath, Array.isArray(value) ? Number(key) : key]),
  );
  return [...own, ...inner];
}
