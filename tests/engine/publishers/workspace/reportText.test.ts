import { describe, expect, it } from 'vitest';
import type { Report, ReportBlock, ReportTable } from '#domain/workspace/report.ts';
import { writeReportDocx } from '#publishers/workspace/reportDocx.ts';
import { writeReportOdt } from '#publishers/workspace/reportOdt.ts';
import { readDocxForm, readOdtForm } from '../support/readForm.ts';
import { findNodes, partOf, readDocx, readOdt, type ReadBlock } from './support/readReport.ts';
import { reportOf, sales, sample, words } from './support/report.ts';

/** The two types of text: how each is written, read by this project's reader and by another's. */
const types = [
  { type: 'docx', write: writeReportDocx, read: readDocx, open: readDocxForm },
  { type: 'odt', write: async (report: Report) => writeReportOdt(report, words), read: readOdt, open: readOdtForm },
] as const;

const tablesOf = (blocks: readonly ReadBlock[]) => blocks.filter((block) => block.kind === 'table');
const textsOf = (blocks: readonly ReadBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
/** Every text of a value, save what only programs read. */
const listTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const hidden = ['kind', 'id', 'createdOn', 'language', 'day', 'suffix', 'imprint', 'url'];
  return Object.entries(value).flatMap(([key, inner]) => (hidden.includes(key) ? [] : listTexts(inner)));
};

describe.each(types)('a report as $type', ({ type, write, read, open }) => {
  it('holds every text once, and its numbers and days as the site writes them', async () => {
    const blocks = read(await write(sample, words));
    const all = blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]))
      .map((text) => `\n${text}\n`)
      .join('');
    for (const text of listTexts(sample)) expect(all.split(text), text).toHaveLength(2);
    expect(tablesOf(blocks)[1]).toEqual({
      kind: 'table',
      heads: 1,
      rows: [
        ['Mes', 'Cierre', 'Ventas', 'Gastos', 'Saldo', 'Parte'],
        ['Enero', '31 de enero de 2026', '12,345.60', '9,000.00', '3,345.60', '60.7 %'],
        ['Febrero', '28 de febrero de 2026', '8,000.00', '9,100.50', '-1,100.50', ''],
        ['Todo', '', '20,345.60', '18,100.50', '2,245.10', ''],
      ],
    });
  });

  it('draws bars with signs, and none where nothing is known', async () => {
    const [bars] = tablesOf(read(await write(sample, words)));
    expect(bars?.rows).toEqual([
      ['Confianza', '██████░░│░░', '3.2 de 5, lo hace por costumbre'],
      ['Contratos', '', 'nadie respondió'],
      ['Reuniones', '██████████', '5 de 5, siempre'],
    ]);
  });

  it('holds no bar beyond its ends, whatever is measured', async () => {
    const bar = (value: number) => ({ label: 'a', value, text: 'b' });
    const draw = async (most: number, ...values: number[]) =>
      tablesOf(
        read(await write(reportOf({ kind: 'levels', title: '', most, bars: values.map(bar) }), words)),
      )[0]?.rows.map(([, drawing]) => drawing);
    expect(await draw(5, -3, 9, Number.NaN)).toEqual(['░░░░░░░░░░', '██████████', '']);
    expect(await draw(0, 0, 1)).toEqual(['', '']);
  });

  it('has a table with no rows, and one with no columns only by its title', async () => {
    const none: ReportTable = { ...sales, columns: [], rows: [[]], title: 'Nada' };
    const blocks = read(await write(reportOf({ ...sales, rows: [] }, none), words));
    expect(tablesOf(blocks)).toEqual([{ kind: 'table', heads: 1, rows: [sales.columns.map(({ label }) => label)] }]);
    expect(textsOf(blocks)).toContain('Nada');
  });

  it('is read by other programs: headings, items, and what stands at the foot', async () => {
    const text = await open(await write(sample, words));
    expect(text.title).toBe(sample.title);
    expect(text.headings).toEqual([
      { level: 1, text: 'Cuaderno de cuentas' },
      { level: 2, text: 'Qué se ve' },
      { level: 3, text: 'Qué sigue' },
    ]);
    expect(text.items).toEqual([
      'Separar la casa del negocio',
      'Anotar a diario',
      'Pedir cotizaciones',
      'Acordar un monto',
      'Volver a contar',
    ]);
    expect(text.footer).toContain(sample.imprint);
    expect(text.footer).toContain(sample.url);
    expect(text.footer).toMatch(/Página .* de /);
  });

  it('counts each list anew', async () => {
    const items = read(await write(sample, words)).filter((block) => block.kind === 'item');
    expect(new Set(items.map(({ list }) => list)).size).toBe(3);
  });

  it('sets lines to sign on two in a row', async () => {
    const signatures = tablesOf(read(await write(sample, words))).at(-1);
    expect(signatures?.rows).toEqual([
      ['La presidenta', 'El tesorero'],
      ['La articuladora', ''],
    ]);
  });

  it('keeps what people paste: marks, lines, blanks, emoji, another direction, long words', async () => {
    const texts = [
      '<b>&amp; "a" \'b\'</b> ]]>',
      'una\ndos',
      '  dos  blancos  ',
      '👩🏽‍🌾🧵 Ñandú',
      'שלום, مرحبا',
      'á'.repeat(5000),
      '=1+1',
    ];
    const table: ReportTable = {
      ...sales,
      hasTotal: false,
      columns: [{ label: 'Uno' }],
      rows: texts.map((text) => [text]),
    };
    const blocks = read(
      await write(reportOf(...texts.map((text) => ({ kind: 'paragraph', text }) as const), table), words),
    );
    expect(textsOf(blocks)).toEqual(expect.arrayContaining(texts));
    expect(tablesOf(blocks)[0]?.rows.slice(1)).toEqual(texts.map((text) => [text]));
  });

  it('leaves out what no file can hold', async () => {
    const report = reportOf({ kind: 'paragraph', text: 'a\u0000b\u001fc\ud800d\u000be\ufffff\tg\r\nh' });
    const blocks = read(await write({ ...report, title: 'Uno\u0007', url: 'https://a\u0000.pe' }, words));
    expect(textsOf(blocks)).toContain('abcdef g\nh');
    expect(textsOf(blocks)[0]).toBe('Uno');
  });

  it('says the name of a table once where the heading above it is the same', async () => {
    const heading = { kind: 'heading', level: 2, text: sales.title } as const;
    const titles = async (...blocks: ReportBlock[]) =>
      textsOf(read(await write(reportOf(...blocks), words))).filter((text) => text === sales.title).length;
    expect([await titles(heading, sales), await titles({ ...heading, text: 'Otro' }, sales)]).toEqual([1, 1]);
    expect(await titles(heading, sales, sales)).toBe(2);
  });

  it('lies on its side where a table is wide', async () => {
    const columns = Array.from({ length: 13 }, (_, place) => ({ label: `Mes ${place}` }));
    const sizeOf = async (report: Report): Promise<number[]> => {
      const bytes = await write(report, words);
      const [page] = findNodes(
        partOf(bytes, type === 'docx' ? 'word/document.xml' : 'styles.xml'),
        type === 'docx' ? 'w:pgSz' : 'style:page-layout-properties',
      );
      return ['w:w', 'w:h', 'fo:page-width', 'fo:page-height'].flatMap((name) =>
        page?.attributes[name] ? [Number.parseFloat(page.attributes[name])] : [],
      );
    };
    const [width = 0, height = 0] = await sizeOf(sample);
    expect(width).toBeLessThan(height);
    expect(await sizeOf(reportOf({ ...sales, columns, rows: [] }))).toEqual([height, width]);
  });

  it('says its language, and nothing of who wrote it or when by the clock', async () => {
    const bytes = await write(sample, words);
    const styles = partOf(bytes, type === 'docx' ? 'word/styles.xml' : 'styles.xml');
    expect(
      type === 'docx'
        ? findNodes(styles, 'w:lang')[0]?.attributes['w:val']
        : findNodes(styles, 'style:text-properties')[0]?.attributes,
    ).toEqual(type === 'docx' ? 'es-PE' : expect.objectContaining({ 'fo:language': 'es', 'fo:country': 'PE' }));
    const properties = partOf(bytes, type === 'docx' ? 'docProps/core.xml' : 'meta.xml');
    for (const name of ['dc:creator', 'cp:lastModifiedBy', 'meta:initial-creator'])
      for (const node of findNodes(properties, name)) expect(node.children).toEqual([]);
    for (const name of ['dcterms:created', 'dcterms:modified', 'meta:creation-date', 'dc:date'])
      for (const node of findNodes(properties, name)) expect(node.children[0]).toMatch(/^2026-07-01T00:00:00Z?$/);
  });
});
