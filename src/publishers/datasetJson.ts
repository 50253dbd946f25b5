import { addressOf } from '#kinds/addresses.ts';
import { formatCitation } from '#domain/citation.ts';
import { formatFormula } from '#domain/measureFormula.ts';
import type { Entry } from '#records/assemble.ts';
import { linkSource, type Publication } from './publication.ts';

/**
 * A dataset as one JSON object that needs nothing beside it: what it is, its edition, licence and citation, its
 * columns,
 * its measures with their formula and value, its rows.
 */
export function toDatasetJson(publication: Publication, dataset: Entry<'dataset'>): object {
  const { config, records, figures, plain, urlOf, book } = publication;
  const url = urlOf(addressOf('dataset', dataset.id));
  const cite = ({
    sourceId,
    locator,
    note,
  }: {
    readonly sourceId: string;
    readonly locator: string;
    readonly note?: string | undefined;
  }) => ({ sourceId, locator, note, ...linkSource(publication, sourceId) });
  return {
    id: dataset.id,
    title: dataset.title,
    description: dataset.summary,
    url,
    edition: config.edition,
    licence: dataset.licence,
    licenceUrl: config.licenceUrl,
    publisher: config.publisher,
    published: dataset.publishedOn,
    citation: formatCitation(
      {
        title: dataset.title,
        publisher: config.publisher,
        siteName: config.name,
        edition: config.edition,
        publishedOn: config.publishedOn,
        url,
      },
      book.t.citation,
    ),
    period: dataset.period,
    method: dataset.method.map(plain),
    sources: dataset.sources.map(cite),
    notes: dataset.noteIds.map((id) => ({
      id,
      title: records.get('note', id).title,
      url: urlOf(addressOf('note', id)),
    })),
    key: dataset.keyColumn,
    columns: dataset.columns.map(({ id, title, description, type, references, unitId, decimals, required }) => ({
      id,
      title,
      description,
      type,
      references,
      unit: unitId,
      decimals,
      required,
    })),
    measures: dataset.measures.map((measure) => ({
      id: measure.id,
      title: measure.title,
      explanation: plain(measure.explanation),
      operation: measure.operation,
      formula: formatFormula(measure, book.t.dataFiles.formula),
      unit: measure.unitId,
      decimals: measure.decimals,
      value: figures.get(`${dataset.id}/${measure.id}`).value,
      reported: measure.reported,
    })),
    rows: dataset.rows,
  };
}
