import type { Entry } from '#records/assemble.ts';
import { formatCitation } from '#domain/citation.ts';
import { formatFormula } from '#domain/measureFormula.ts';
import { listSources, unitLabel, type Publication } from './publication.ts';
import { toXlsx, type Sheet, type SheetCell } from './xlsx.ts';

/** Types of columns by their name for readers. */
const TYPES: Readonly<Record<Entry<'dataset'>['columns'][number]['type'], string>> = {
  text: 'texto',
  number: 'número',
  integer: 'número entero',
  boolean: 'verdadero o falso',
  date: 'fecha',
  reference: 'clave de una ficha',
};
const MAX_WIDTH = 60;
/** Widths of the sheet of metadata, which holds several tables below each other. */
const METADATA_WIDTHS = [26, 44, 60, 18, 28, 60];

const header = (...titles: readonly string[]): SheetCell[] => titles.map((value) => ({ value, look: 'header' }));
const texts = (...values: readonly (string | undefined)[]): SheetCell[] =>
  values.map((value) => ({ value: value ?? null, look: 'wrap' }));

/** The rows under the ids of the columns, as in the CSV. Dates stay text: their precision varies. */
function buildDataSheet(dataset: Entry<'dataset'>): Sheet {
  const { columns } = dataset;
  const rows = dataset.rows.map((row) =>
    columns.map(({ id, decimals }): SheetCell => {
      const value = row[id] ?? null;
      return typeof value === 'number' && decimals !== undefined ? { value, look: { decimals } } : { value };
    }),
  );
  const widths = columns.map(({ id }, index) =>
    Math.min(MAX_WIDTH, 3 + Math.max(id.length, ...rows.map((row) => String(row[index]?.value ?? '').length))),
  );
  return { name: 'Datos', rows: [header(...columns.map(({ id }) => id)), ...rows], widths, hasHeader: true };
}

/** What the data mean: the dataset, its columns, its measures with their values, its sources, its notes. */
function buildMetadataSheet(publication: Publication, dataset: Entry<'dataset'>): Sheet {
  const { config, records, figures, plain, urlOf } = publication;
  const url = urlOf(`/datos/${dataset.id}/`);
  const citation = formatCitation({
    title: dataset.title,
    publisher: config.publisher,
    siteName: config.name,
    edition: config.edition,
    publishedOn: config.publishedOn,
    url,
  });
  const rows: SheetCell[][] = [
    header('Título', dataset.title),
    texts('Resumen', dataset.summary),
    ...dataset.description.map((text) => texts('Qué contiene', plain(text))),
    ...dataset.method.map((text) => texts('Cómo se hizo', plain(text))),
    texts('Periodo', dataset.period.text),
    texts('Licencia', `${dataset.licence} · ${config.licenceUrl}`),
    texts('Publicado', dataset.publishedOn),
    texts('Edición', config.edition),
    texts('Dirección', url),
    texts('Cómo citar', citation),
    [],
    header('Columna', 'Nombre', 'Qué contiene', 'Tipo', 'Unidad', 'Obligatoria'),
    ...dataset.columns.map(({ id, title, description, type, unitId, required }) =>
      texts(id, title, description, TYPES[type], unitLabel(records, unitId), required ? 'sí' : 'no'),
    ),
  ];
  if (dataset.measures.length) {
    rows.push([], header('Medida', 'Nombre', 'Cómo se lee', 'Valor', 'Unidad', 'Fórmula'));
    for (const measure of dataset.measures) {
      const { value } = figures.get(`${dataset.id}/${measure.id}`);
      const [id, title, explanation] = texts(measure.id, measure.title, plain(measure.explanation));
      rows.push([
        id,
        title,
        explanation,
        { value, look: { decimals: measure.decimals } },
        ...texts(unitLabel(records, measure.unitId), formatFormula(measure)),
      ] as SheetCell[]);
    }
  }
  rows.push(
    [],
    header('Fuente', 'Dirección'),
    ...listSources(publication, dataset.sources).map((source) => texts(source.title, source.url)),
  );
  if (dataset.noteIds.length)
    rows.push(
      [],
      header('Nota sobre los datos', 'Qué se encuentra', 'Dirección'),
      ...dataset.noteIds.map((id) =>
        texts(records.get('note', id).title, plain(records.get('note', id).finds), urlOf(`/notas/${id}/`)),
      ),
    );
  return { name: 'Metadatos', rows, widths: METADATA_WIDTHS, hasHeader: false };
}

/** A dataset as a workbook: the rows on one sheet, what they mean on the other. */
export function toDatasetXlsx(publication: Publication, dataset: Entry<'dataset'>): Uint8Array {
  const { config } = publication;
  return toXlsx({
    title: dataset.title,
    creator: config.publisher,
    createdOn: config.publishedOn,
    sheets: [buildDataSheet(dataset), buildMetadataSheet(publication, dataset)],
  });
}
