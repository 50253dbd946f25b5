import type { FigureIndex } from '#domain/figures.ts';
import type { Entry } from '#records/assemble.ts';

/**
 * A dataset as one JSON object: what it is, its columns, its measures with their values, its rows.
 *
 * @param dataset the dataset
 * @param figures the index that computes its measures
 */
export function toDatasetJson(dataset: Entry<'dataset'>, figures: FigureIndex): object {
  return {
    id: dataset.id,
    title: dataset.title,
    description: dataset.summary,
    licence: dataset.licence,
    published: dataset.publishedOn,
    period: dataset.period,
    sources: dataset.sources,
    notes: dataset.noteIds,
    key: dataset.keyColumn,
    columns: dataset.columns.map(({ id, title, description, type, unitId, decimals }) => ({ id, title, description, type, unit: unitId, decimals })),
    measures: dataset.measures.map((measure) => ({ id: measure.id, title: measure.title, operation: measure.operation, unit: measure.unitId, value: figures.get(`${dataset.id}/${measure.id}`).value, reported: measure.reported })),
    rows: dataset.rows,
  };
}
