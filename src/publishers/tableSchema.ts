import type { Entry } from '#records/assemble.ts';
import { datePrecisionOf, type DatasetColumn } from './columnTypes.ts';
import { unitLabel, type Publication } from './publication.ts';

type Dataset = Entry<'dataset'>;

const DATE_TYPES = { day: 'date', month: 'yearmonth', year: 'year', mixed: 'string' } as const;
/** A date whose precision varies from row to row. */
const PARTIAL_DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';
/** An id: lower-case ASCII words joined by single hyphens. */
const ID = '[a-z0-9]+(-[a-z0-9]+)*';

/** The description of a column with its unit: the standard has no field of its own for units. */
function describeColumn({ records, book }: Publication, column: DatasetColumn): string {
  const unit = unitLabel(records, column.unitId);
  return unit ? book.t.dataFiles.withUnit(column.description, unit) : column.description;
}

function typeOf(dataset: Dataset, column: DatasetColumn): string {
  if (column.type === 'date') return DATE_TYPES[datePrecisionOf(dataset, column)];
  return column.type === 'text' || column.type === 'reference' ? 'string' : column.type;
}

function patternOf(dataset: Dataset, column: DatasetColumn): string | undefined {
  if (column.type === 'reference') return ID;
  return column.type === 'date' && datePrecisionOf(dataset, column) === 'mixed' ? PARTIAL_DATE : undefined;
}

/**
 * The dataset that lists every record of a kind: its key names records of that kind, and no record lacks a row.
 * A column that names such records points to it.
 */
function findRegister({ records }: Publication, kind: string | undefined): Dataset | undefined {
  return records.list('dataset').find((dataset) => {
    const key = dataset.columns.find((column) => column.id === dataset.keyColumn);
    if (!kind || key?.type !== 'reference' || key.references !== kind) return false;
    const keys = new Set(dataset.rows.map((row) => row[dataset.keyColumn]));
    return records.list(kind as 'network').every(({ id }) => keys.has(id));
  });
}

/**
 * Describes the columns of a dataset as a Table Schema (Data Package v2): types, constraints, primary key, and foreign
 * keys to other datasets of the package.
 */
export function toTableSchema(publication: Publication, dataset: Dataset): object {
  const foreignKeys = dataset.columns.flatMap((column) => {
    const register = column.type === 'reference' ? findRegister(publication, column.references) : undefined;
    return register && register.id !== dataset.id
      ? [{ fields: [column.id], reference: { resource: register.id, fields: [register.keyColumn] } }]
      : [];
  });
  return {
    fields: dataset.columns.map((column) => {
      const pattern = patternOf(dataset, column);
      return {
        name: column.id,
        title: column.title,
        description: describeColumn(publication, column),
        type: typeOf(dataset, column),
        constraints: {
          required: column.required,
          ...(column.id === dataset.keyColumn ? { unique: true } : {}),
          ...(pattern ? { pattern } : {}),
        },
      };
    }),
    missingValues: [''],
    primaryKey: [dataset.keyColumn],
    ...(foreignKeys.length ? { foreignKeys } : {}),
  };
}
