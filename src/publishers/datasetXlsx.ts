import { addressOf } from '#kinds/addresses.ts';
import type { Entry } from '#records/assemble.ts';
import { formatCitation } from '#domain/citation.ts';
import { formatFormula } from '#domain/measureFormula.ts';
import type { Cell } from '#kinds/dataset/schema.ts';
import { listSources, unitLabel, type Publication } from './publication.ts';
import { toSerialDay, toXlsx, type Sheet, type SheetCell } from './xlsx.ts';

type Dataset = Entry<'dataset'>;

const MAX_WIDTH = 60;
/** Widths of the sheet of metadata, which holds several tables below each other. */
const METADATA_WIDTHS = [26, 44, 60, 18, 28, 60];

const header = (...titles: readonly string[]): SheetCell[] => titles.map((value) => ({ value, look: 'header' }));
const texts = (...values: readonly (string | undefined)[]): SheetCell[] =>
  values.map((value) => ({ value: value ?? null, look: 'wrap' }));

/** How a date looks by its length, with no more than is known of it: `2011`, `2011-09`, `2011-09-30`. */
const DATE_FORMATS: Readonly<Record<number, string>> = { 4: 'yyyy', 7: 'yyyy-mm', 10: 'yyyy-mm-dd' };

/** A cell of the type that its column declares: a date is a day that spreadsheets count, not a text. */
function buildCell({ type, decimals }: Dataset['columns'][number], value: Cell): SheetCell {
  if (typeof value === 'number' && decimals !== undefined) return { value, look: { decimals } };
  const day = type === 'date' && typeof value === 'string' ? toSerialDay(value) : undefined;
  const numberFormat = DATE_FORMATS[String(value).length];
  return day === undefined || !numberFormat ? { value } : { value: day, look: { numberFormat } };
}

/** The rows under the ids of the columns, as in the CSV. */
function buildDataSheet({ book }: Publication, dataset: Dataset): Sheet {
  const { columns } = dataset;
  const rows = dataset.rows.map((row) => columns.map((column) => buildCell(column, row[column.id] ?? null)));
  const widths = columns.map(({ id }) =>
    Math.min(MAX_WIDTH, 3 + Math.max(id.length, ...dataset.rows.map((row) => String(row[id] ?? '').length))),
  );
  return {
    name: book.t.dataFiles.workbook.data,
    rows: [header(...columns.map(({ id }) => id)), ...rows],
    widths,
    hasHeader: true,
  };
}

/** What the dataset is, where it stands and how it is cited. */
function describeDataset({ config, plain, urlOf, book }: Publication, dataset: Dataset): SheetCell[][] {
  const words = book.t.dataFiles.workbook;
  const url = urlOf(addressOf('dataset', dataset.id));
  const citation = formatCitation(
    {
      title: dataset.title,
      publisher: config.publisher,
      siteName: config.name,
      edition: config.edition,
      publishedOn: config.publishedOn,
      url,
    },
    book.t.citation,
  );
  return [
    header(words.title, dataset.title),
    texts(words.summary, dataset.summary),
    ...dataset.description.map((text) => texts(words.contents, plain(text))),
    ...dataset.method.map((text) => texts(words.method, plain(text))),
    texts(words.period, dataset.period.text),
    texts(words.licence, `${dataset.licence} · ${config.licenceUrl}`),
    texts(words.published, dataset.publishedOn),
    texts(words.edition, config.edition),
    texts(words.address, url),
    texts(words.cite, citation),
  ];
}

function listColumns({ records, book }: Publication, dataset: Dataset): SheetCell[][] {
  const { types, workbook } = book.t.dataFiles;
  const { yes, no } = book.t.quantities;
  return [
    header(...workbook.columns),
    ...dataset.columns.map(({ id, title, description, type, unitId, required }) =>
      texts(id, title, description, types[type], unitLabel(records, unitId), required ? yes : no),
    ),
  ];
}

/** The measures with their values, or nothing where the dataset has none. */
function listMeasures({ records, figures, plain, book }: Publication, dataset: Dataset): SheetCell[][] {
  const { workbook, formula } = book.t.dataFiles;
  if (!dataset.measures.length) return [];
  return [
    [],
    header(...workbook.measures),
    ...dataset.measures.map((measure): SheetCell[] => [
      ...texts(measure.id, measure.title, plain(measure.explanation)),
      { value: figures.get(`${dataset.id}/${measure.id}`).value, look: { decimals: measure.decimals } },
      ...texts(unitLabel(records, measure.unitId), formatFormula(measure, formula)),
    ]),
  ];
}

function listNotes({ records, plain, urlOf, book }: Publication, dataset: Dataset): SheetCell[][] {
  if (!dataset.noteIds.length) return [];
  return [
    [],
    header(...book.t.dataFiles.workbook.notes),
    ...dataset.noteIds.map((id) =>
      texts(records.get('note', id).title, plain(records.get('note', id).finds), urlOf(addressOf('note', id))),
    ),
  ];
}

/** What the data mean: the dataset, its columns, its measures with their values, its sources, its notes. */
function buildMetadataSheet(publication: Publication, dataset: Dataset): Sheet {
  const words = publication.book.t.dataFiles.workbook;
  return {
    name: words.metadata,
    rows: [
      ...describeDataset(publication, dataset),
      [],
      ...listColumns(publication, dataset),
      ...listMeasures(publication, dataset),
      [],
      header(...words.sources),
      ...listSources(publication, dataset.sources).map((source) => texts(source.title, source.url)),
      ...listNotes(publication, dataset),
    ],
    widths: METADATA_WIDTHS,
    hasHeader: false,
  };
}

/** A dataset as a workbook: the rows on one sheet, what they mean on the other. */
export function toDatasetXlsx(publication: Publication, dataset: Dataset): Uint8Array {
  const { config } = publication;
  return toXlsx({
    title: dataset.title,
    creator: config.publisher,
    createdOn: config.publishedOn,
    sheets: [buildDataSheet(publication, dataset), buildMetadataSheet(publication, dataset)],
  });
}
