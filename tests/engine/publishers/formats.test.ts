import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toBundle } from '#publishers/bundle.ts';
import { listDatasetFiles } from '#publishers/datasetFiles.ts';
import { listEditionFiles } from '#publishers/editionFiles.ts';
import { columnName, toSerialDay } from '#publishers/xlsx.ts';
import { fromZip } from '#publishers/zip.ts';
import { loadPublication } from './support/publication.ts';
import { readXlsx } from './support/readXlsx.ts';
import type { Cell } from '#kinds/dataset/schema.ts';

const publication = await loadPublication();
const { records } = publication;
const datasets = records.list('dataset');
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const filesOf = (id: string) =>
  new Map(listDatasetFiles(publication, records.get('dataset', id)).map(({ name, bytes }) => [name, bytes]));
/** A cell as CSV holds it. */
/** A cell as the workbook holds it: dates are days that are counted. */
const inSheet = (type: string, cell: Cell) => (type === 'date' && cell !== null ? toSerialDay(String(cell)) : cell);
const asText = (cell: unknown) => (cell === null || cell === undefined ? '' : String(cell));

describe('one cell', () => {
  const files = filesOf('crecimiento');
  const bytes = (name: string) => files.get(name) ?? new Uint8Array();
  const inCsv = (text: string) =>
    parse(text, { columns: true, bom: true }).find((row) => (row as { red: string }).red === 'miel-del-llano') as {
      aumento: string;
    };

  it('has the same value in every format', () => {
    expect(publication.figures.get('crecimiento/miel-del-llano/aumento').value).toBe(61);
    expect(inCsv(decode(bytes('crecimiento.csv'))).aumento).toBe('61');
    expect(inCsv(decode(bytes('crecimiento-excel.csv'))).aumento).toBe('61');
    const json = JSON.parse(decode(bytes('crecimiento.json'))) as { rows: { red: string; aumento: number }[] };
    expect(json.rows.find(({ red }) => red === 'miel-del-llano')?.aumento).toBe(61);
    const sheet = readXlsx(bytes('crecimiento.xlsx')).get('Datos');
    const row = [...(sheet ?? [])].find(([, value]) => value === 'miel-del-llano')?.[0].replace(/\D/g, '');
    expect(sheet?.get(`C${row}`)).toBe(61);
    expect(
      inCsv(decode(fromZip(toBundle(publication).bytes)['datos/crecimiento.csv'] ?? new Uint8Array())).aumento,
    ).toBe('61');
  });
});

describe.each(datasets.map(({ id }) => id))('%s', (id) => {
  const dataset = records.get('dataset', id);
  const files = filesOf(id);
  const bytes = (name: string) => files.get(name) ?? new Uint8Array();
  const expected = dataset.rows.map((row) => dataset.columns.map((column) => asText(row[column.id])));

  it('is the same table as CSV: RFC 4180, UTF-8, no mark', () => {
    const text = decode(bytes(`${id}.csv`));
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/);
    const [header, ...rows] = parse(text) as string[][];
    expect(header).toEqual(dataset.columns.map((column) => column.id));
    expect(rows).toEqual(expected);
  });

  it('is the same file for Excel, after its mark, where no text would run or change', () => {
    expect(decode(bytes(`${id}-excel.csv`))).toBe(`\uFEFF${decode(bytes(`${id}.csv`))}`);
  });

  it('is the same table as XLSX, with its metadata on the second sheet', () => {
    const workbook = readXlsx(bytes(`${id}.xlsx`));
    expect([...workbook.keys()]).toEqual(['Datos', 'Metadatos']);
    const sheet = workbook.get('Datos')!;
    dataset.columns.forEach((column, index) => expect(sheet.get(`${columnName(index)}1`)).toBe(column.id));
    dataset.rows.forEach((row, line) =>
      dataset.columns.forEach((column, index) =>
        expect(sheet.get(`${columnName(index)}${line + 2}`) ?? null).toBe(inSheet(column.type, row[column.id] ?? null)),
      ),
    );
    const metadata = [...workbook.get('Metadatos')!.values()];
    expect(metadata).toContain(dataset.title);
    expect(metadata).toContain(`${dataset.licence} · ${publication.config.licenceUrl}`);
    for (const measure of dataset.measures)
      expect(metadata).toContain(publication.figures.get(`${id}/${measure.id}`).value);
  });

  it('is the same table as JSON, which says by itself what it is', () => {
    const json = JSON.parse(decode(bytes(`${id}.json`))) as {
      rows: unknown;
      edition: string;
      url: string;
      citation: string;
      sources: { title: string; url: string }[];
      measures: { value: number; formula: string }[];
    };
    expect(json.rows).toEqual(dataset.rows);
    expect(json).toMatchObject({ edition: publication.config.edition, url: publication.urlOf(`/datos/${id}/`) });
    expect(json.citation).toContain(dataset.title);
    for (const source of json.sources) expect(source.title).toMatch(/^[A-Z]{2}\. /);
    for (const measure of json.measures) expect(measure.formula).not.toMatch(/undefined|\[object/);
  });
});

describe('the same records', () => {
  it('give the same bytes, in any time zone', async () => {
    const zone = process.env['TZ'];
    const sums = [];
    for (const place of ['America/Lima', 'Asia/Tokyo']) {
      process.env['TZ'] = place;
      sums.push(decode(listEditionFiles(await loadPublication()).at(-1)!.bytes));
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(sums[0]).toBe(sums[1]);
    expect(sums[0]!.trimEnd().split('\n')).toHaveLength(datasets.length * 5 + 2);
  });
});
