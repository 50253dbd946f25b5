import type { Entry } from '#records/assemble.ts';

type Dataset = Entry<'dataset'>;
export type DatasetColumn = Dataset['columns'][number];

/** The precision that all dates of a column share; `mixed` where they differ or there is none. */
export function datePrecisionOf(dataset: Dataset, column: DatasetColumn): 'day' | 'month' | 'year' | 'mixed' {
  const lengths = new Set(dataset.rows.flatMap((row) => row[column.id] ?? []).map((cell) => String(cell).length));
  if (lengths.size !== 1) return 'mixed';
  return lengths.has(10) ? 'day' : lengths.has(7) ? 'month' : 'year';
}
