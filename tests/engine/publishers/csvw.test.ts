import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '#publishers/csv.ts';
import { toCsvw } from '#publishers/csvw.ts';
import { loadPublication } from './support/publication.ts';

interface Csvw {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly titles: readonly string[];
      readonly datatype: string | { readonly base: string; readonly format: string };
      readonly required: boolean;
    }[];
    readonly primaryKey: string;
    readonly aboutUrl: string;
  };
}

const publication = await loadPublication();
const { records } = publication;

/** What CSVW reads in a cell of a datatype. */
const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^/,
  decimal: /^-?\d+(?:\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  gYearMonth: /^\d{4}-\d{2}$/,
  gYear: /^\d{4}$/,
};

describe.each(records.list('dataset').map(({ id }) => id))('the CSVW of %s', (id) => {
  const dataset = records.get('dataset', id);
  const metadata = toCsvw(publication, dataset) as Csvw;
  const [header = [], ...rows] = parse(
    toCsv(
      dataset.columns.map((column) => column.id),
      dataset.rows,
    ),
  ) as string[][];
  const { columns, primaryKey, aboutUrl } = metadata.tableSchema;

  it('stands for the CSV beside it, column by column', () => {
    expect(metadata.url).toBe(`${id}.csv`);
    expect(columns.map(({ titles }) => titles[0])).toEqual(header);
    for (const { name } of columns) expect(name).toMatch(/^[A-Za-z0-9_]+$/);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  });

  it('has a type for each column that every cell of it fits', () => {
    columns.forEach(({ datatype, required }, index) => {
      const base = typeof datatype === 'string' ? datatype : datatype.base;
      for (const row of rows) {
        const cell = row[index] ?? '';
        if (cell === '') expect(required).toBe(false);
        else expect(cell).toMatch(LEXICAL[base] ?? /^$/);
      }
    });
  });

  it('names rows by a column that tells them apart', () => {
    const key = columns.findIndex(({ name }) => name === primaryKey);
    expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    expect(aboutUrl).toContain(`{${primaryKey}}`);
  });
});
