import { describe, expect, it } from 'vitest';
import type { Dataset } from '#kinds/dataset/schema.ts';
import { parseCsv } from '#records/csv.ts';
import { typeTable } from '#records/table.ts';
import { openBook } from '#texts/book.ts';

const dataset = (numbers: readonly string[], labels: readonly string[] = []) =>
  ({
    keyColumn: 'lugar',
    columns: [
      { id: 'lugar', type: 'text', required: true },
      ...labels.map((id) => ({ id, type: 'text', required: false })),
      ...numbers.map((id) => ({ id, type: 'number', required: false })),
    ],
    charts: [],
  }) as unknown as Dataset;

const tell = (csv: string, numbers: readonly string[], labels?: readonly string[]) => {
  const { header, rows } = parseCsv(csv);
  const { totals } = openBook('es-PE').t.amounts;
  const context = { totalWords: totals, spanWords: [], exists: () => false };
  const { problems } = typeTable(dataset(numbers, labels), { file: 'rows.csv', header, rows }, context);
  return problems.map(({ code, line, detail }) =>
    `${code} ${line} ${detail?.['wrong'] ?? detail?.['what'] ?? ''}`.trim(),
  );
};

describe('rows of totals', () => {
  it.each(['Total', 'TOTAL GENERAL', 'Suma', 'promedio', 'Subtotal Norte'])('are known by «%s»', (word) => {
    expect(tell(`lugar,kilos\nnorte,3\n${word},3\n`, ['kilos'])).toEqual(['csv-fila-total 3 word']);
  });

  it('are known by the name beside the key', () => {
    expect(tell('lugar,nombre,kilos\na1,Norte,3\na2,Total,3\n', ['kilos'], ['nombre'])).toEqual([
      'csv-fila-total 3 word',
    ]);
  });

  it('are known by their sums and means', () => {
    expect(tell('lugar,kilos\na,1.5\nb,2\nc,3\nd,4\ne,10.5\n', ['kilos'])).toEqual(['csv-fila-total 6 sum']);
    expect(tell('lugar,kilos,litros\na,1,2\nb,2,2\nc,3,5\nd,6,9\n', ['kilos', 'litros'])).toEqual([
      'csv-fila-total 5 sum',
    ]);
    expect(tell('lugar,kilos,litros\na,1,2\nb,2,2\nc,3,5\nd,2,3\n', ['kilos', 'litros'])).toEqual([
      'csv-fila-total 5 sum',
    ]);
  });

  it.each([
    ['three rows of one column', 'lugar,kilos\na,1\nb,2\nc,3\n', ['kilos']],
    ['yes and no', 'lugar,va\na,0\nb,0\nc,1\nd,0\ne,1\n', ['va']],
    ['one column that does not add up', 'lugar,kilos,litros\na,1,2\nb,2,2\nc,3,5\nd,6,8\n', ['kilos', 'litros']],
    ['equal rows', 'lugar,kilos,litros\na,1,2\nb,1,2\nc,1,2\nd,1,2\n', ['kilos', 'litros']],
    ['names that begin like one', 'lugar,kilos\ntotal-de-redes,1\nmedia-luna,2\n', ['kilos']],
  ])('are not %s', (_, csv, numbers) => {
    expect(tell(csv, numbers)).toEqual([]);
  });
});

describe('what a spreadsheet leaves around a table', () => {
  it('is one problem for all rows and one for all columns', () => {
    expect(tell('lugar,kilos,,\na,1,,\n,,,\nb,2,,\n,,,\n', ['kilos'])).toEqual([
      'csv-sobra 1 columns',
      'csv-sobra 3 rows',
    ]);
  });

  it('is no column that holds something', () => {
    expect(tell('lugar,kilos,\na,1,ojo\n', ['kilos'])).toEqual(['csv-cabecera 1']);
  });
});
