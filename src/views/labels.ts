import type { Kind } from '#kinds/index.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import type { Site } from './site.ts';

/** The label of a vocabulary entry. */
export function labelOf(site: Site, vocabulary: string, id: string): string {
  return site.records.get('vocabulary', vocabulary).entries.find((entry) => entry.id === id)?.label ?? id;
}

/** The name of a record in a cell: a place by its short name, which leaves room for the figures. */
export const nameInCell = (entry: AnyEntry): string => (entry.kind === 'cluster' ? entry.shortName : titleOf(entry));

/** The name of a row: that of the record its key names, or its first cell of text. */
export function nameRow(site: Site, datasetId: string, rowKey: string): string {
  const dataset = site.records.get('dataset', datasetId);
  const row = dataset.rows.find((candidate) => candidate[dataset.keyColumn] === rowKey);
  const key = dataset.columns.find((column) => column.id === dataset.keyColumn);
  if (key?.type === 'reference' && key.references) {
    const entry = site.records.find(key.references as Kind, rowKey) as AnyEntry | undefined;
    if (entry) return titleOf(entry);
  }
  const label = dataset.columns.find((column) => column.type === 'text' && column.id !== dataset.keyColumn);
  const value = (label && row?.[label.id]) ?? rowKey;
  return String(label?.labels?.[String(value)] ?? value);
}
