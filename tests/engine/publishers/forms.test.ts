import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { listFormatFiles, listInstrumentFormats } from '#domain/formats.ts';
import { buildForm, type Form, type FormPart } from '#publishers/formats/form.ts';
import { makeFormatFiles } from '#publishers/formats/formatFiles.ts';
import { toFormXlsx } from '#publishers/formats/workbook.ts';
import { fromZip } from '#publishers/zip.ts';
import { findAll, parseXml } from './support/parseXml.ts';
import { loadPublication } from './support/publication.ts';
import { openWorkbook, readDocxForm, readOdtForm, recalculate, type ReadText } from './support/readForm.ts';

const publication = await loadPublication();
const formats = publication.records.list('format');
const made = new Map(
  await Promise.all(
    formats.map(
      async (format) =>
        [
          format.id,
          new Map((await makeFormatFiles(publication, format)).map(({ name, bytes }) => [name, bytes])),
        ] as const,
    ),
  ),
);
const bytesOf = (id: string, type: string) => made.get(id)?.get(`${id}.${type}`) ?? new Uint8Array();
const part = (bytes: Uint8Array, name: string) =>
  parseXml(new TextDecoder('utf-8', { fatal: true }).decode(fromZip(bytes)[name]));
const texts = formats.filter(({ sections }) => sections.length > 0).map(({ id }) => id);
const workbooks = formats.filter(({ sheets }) => sheets.length > 0).map(({ id }) => id);

afterEach(() => {
  vi.useRealTimers();
});

describe('the formats of the site', () => {
  it('stand with their instrument, with the files that are listed', () => {
    const of = (id: string) => listInstrumentFormats(publication.records, id).map(({ format }) => format.id);
    expect(of('cuaderno-de-cuentas')).toEqual(['hoja-de-cuentas']);
    expect(of('visita-de-casa')).toEqual([]);
    for (const format of formats)
      expect([...(made.get(format.id)?.keys() ?? [])]).toEqual(listFormatFiles(format).map(({ name }) => name));
  });

  it('are the same bytes at another time, in another zone', async () => {
    const zone = process.env['TZ'];
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    process.env['TZ'] = 'Asia/Tokyo';
    for (const format of formats)
      for (const { name, bytes } of await makeFormatFiles(publication, format))
        expect(Buffer.compare(bytes, bytesOf(format.id, name.split('.').at(-1) ?? '')), name).toBe(0);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('are small', () => {
    for (const files of made.values())
      for (const [name, bytes] of files) expect(bytes.length, name).toBeLessThan(20_000);
  });
});

describe('what this site proposes', () => {
  const { sections, legend } = buildForm(publication, publication.records.get('format', 'acta-de-acuerdos'));
  const titles = sections.flatMap((section) => [
    section.title,
    ...section.fields.map(({ title }) => title),
    ...(section.table?.columns ?? []).map(({ title }) => title),
  ]);

  it('is marked, and what a source documents is not', () => {
    expect(titles).toContain('Qué se acuerda');
    expect(titles).toContain('Fecha y lugar\u00a0*');
    expect(legend).toMatch(/^\* Lo propone este sitio/);
  });

  it('is marked once where a whole section is proposed', () => {
    expect(titles).toContain('Firmas\u00a0*');
    expect(titles).toContain('Por');
  });

  it('keeps its mark after the unit of a column', () => {
    const sheet = buildForm(publication, publication.records.get('format', 'hoja-de-cuentas')).sheets[0];
    expect(sheet?.columns.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Precio (S/)', 'Gasto (S/)\u00a0*']),
    );
  });
});

/** A heading of a cell and what to write, as the readers give them. */
const headOf = ({ title, text }: FormPart): string => (text ? `${title}\n${text}` : title);

/** What a text must hold, from its form. */
function expectText(read: ReadText, form: Form): void {
  expect(read.title).toBe(form.title);
  expect(read.headings).toEqual([
    { level: 1, text: form.title },
    ...(form.instructions.length ? [{ level: 2, text: 'Cómo se llena' }] : []),
    ...form.sections.map(({ title }) => ({ level: 2, text: title })),
  ]);
  expect(read.items).toEqual(form.instructions);
  expect(read.paragraphs).toEqual([
    `Formato para llenar · ${form.instrument}`,
    form.summary,
    ...(form.legend ? [form.legend] : []),
    ...form.sections.flatMap(({ text }) => text ?? []),
  ]);
  expect(read.tables).toEqual(
    form.sections.flatMap(({ fields, table }) => [
      ...(fields.length
        ? [fields.map((field) => [headOf(field), field.options.map((option) => `☐ ${option}`).join('\n')])]
        : []),
      ...(table
        ? [
            [
              table.columns.map(headOf),
              ...table.rows.map((label) => table.columns.map((_, index) => (index === 0 ? (label ?? '') : ''))),
            ],
          ]
        : []),
    ]),
  );
  expect(read.footer).toContain(form.imprint);
  expect(read.footer).toContain(form.url);
}

describe.each(texts)('%s as a text', (id) => {
  const form = buildForm(publication, publication.records.get('format', id));
  const tables = form.sections.filter(({ table }) => table).length;

  it('says in ODT what its record says', () => {
    expectText(readOdtForm(bytesOf(id, 'odt')), form);
  });

  it('says in DOCX what its record says', async () => {
    expectText(await readDocxForm(bytesOf(id, 'docx')), form);
  });

  it('tells programs that read aloud its language, its headings and the heads of its tables', () => {
    const odt = bytesOf(id, 'odt');
    expect(findAll(part(odt, 'styles.xml'), 'style:text-properties')[0]?.attributes).toMatchObject({
      'fo:language': 'es',
      'fo:country': 'PE',
    });
    expect(findAll(part(odt, 'content.xml'), 'table:table-header-rows')).toHaveLength(tables);
    const docx = bytesOf(id, 'docx');
    expect(findAll(part(docx, 'word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe('es-PE');
    expect(findAll(part(docx, 'docProps/core.xml'), 'dc:language')[0]?.text).toBe('es-PE');
    expect(
      findAll(part(docx, 'word/document.xml'), 'w:tblHeader').filter(({ attributes }) => attributes['w:val'] !== 'off'),
    ).toHaveLength(tables);
    expect(findAll(part(docx, 'word/document.xml'), 'w:pgSz')[0]?.attributes).toMatchObject({
      'w:w': '11906',
      'w:h': '16838',
    });
  });

  it('begins as an OpenDocument must: its type first, as it is, and every part in the manifest', () => {
    const odt = bytesOf(id, 'odt');
    const type = 'application/vnd.oasis.opendocument.text';
    // The local header of a ZIP: 30 bytes, the name, then the content, which is stored and not compressed (method 0).
    expect(new TextDecoder('latin1').decode(odt.subarray(30, 38 + type.length))).toBe(`mimetype${type}`);
    expect([odt[8], odt[9]]).toEqual([0, 0]);
    const listed = findAll(part(odt, 'META-INF/manifest.xml'), 'manifest:file-entry').map(
      ({ attributes }) => attributes['manifest:full-path'],
    );
    expect(listed).toEqual([
      '/',
      ...Object.keys(fromZip(odt)).filter((name) => name !== 'mimetype' && !name.startsWith('META-INF/')),
    ]);
  });
});

describe.each(workbooks)('%s as a workbook', (id) => {
  const form = buildForm(publication, publication.records.get('format', id));
  const workbook = openWorkbook(bytesOf(id, 'xlsx'));
  const cellsOf = (sheet: string) =>
    Object.entries(workbook.Sheets[sheet] ?? {}).filter(([name]) => !name.startsWith('!')) as [
      string,
      { v?: unknown; f?: string },
    ][];
  const formulas = workbook.SheetNames.flatMap((sheet) =>
    cellsOf(sheet)
      .filter(([, cell]) => cell.f !== undefined)
      .map(([name, cell]) => ({ key: `${sheet}!${name}`, value: cell.v })),
  );

  it('has a sheet for each of its record and one on how to fill it in', () => {
    expect(workbook.SheetNames).toEqual([...form.sheets.map(({ name }) => name), 'Cómo llenarlo']);
    expect(workbook.Props).toMatchObject({ Title: form.title, Language: 'es-PE', Author: form.publisher });
    for (const sheet of form.sheets) {
      const values = cellsOf(sheet.name).map(([, { v }]) => v);
      const heads = sheet.columns.map(({ title }) => title);
      const start = values.findIndex((_, index) => heads.every((head, place) => values[index + place] === head));
      expect(start, sheet.name).toBeGreaterThan(0);
      for (const { title } of [...sheet.fields, ...sheet.results]) expect(values).toContain(title);
      for (const label of sheet.rows) if (label !== undefined) expect(values).toContain(label);
    }
    const help = cellsOf('Cómo llenarlo').map(([, { v }]) => v);
    for (const { title, text } of form.sheets.flatMap(({ columns }) => columns))
      if (text) expect(help).toContain(title);
  });

  it('has as many formulas as it declares', () => {
    expect(formulas).toHaveLength(
      form.sheets.reduce(
        (sum, { columns, rows, results }) =>
          sum +
          columns.filter(({ formula }) => formula).length * rows.length +
          columns.filter(({ total }) => total).length +
          results.length,
        0,
      ),
    );
  });

  it('shows what its formulas give while it is empty', () => {
    const computed = recalculate(workbook);
    for (const { key, value } of formulas) expect(computed.get(key), key).toBe(value);
  });

  it('computes without an error when every cell is filled in', () => {
    const filled = Object.fromEntries(
      form.sheets.map((sheet, index) => {
        const rows = listInputRows(id, index);
        return [
          sheet.name,
          Object.fromEntries(
            sheet.columns.flatMap(({ type, options, formula }, column) =>
              formula
                ? []
                : rows.map(
                    (row) =>
                      [
                        `${String.fromCharCode(65 + column)}${row}`,
                        type === 'number'
                          ? row * 10 + column
                          : type === 'choice'
                            ? (options[row % options.length] ?? '')
                            : 'x',
                      ] as const,
                  ),
            ),
          ),
        ];
      }),
    );
    for (const [key, value] of recalculate(workbook, filled)) {
      expect(value, key).not.toBe('');
      expect(String(value), key).not.toMatch(/#|NaN|Infinity/);
    }
  });

  it('offers lists for choices and refuses what is none', () => {
    form.sheets.forEach((sheet, index) => {
      const rules = findAll(part(bytesOf(id, 'xlsx'), `xl/worksheets/sheet${index + 1}.xml`), 'dataValidation');
      const lists = rules
        .filter(({ attributes }) => attributes['type'] === 'list')
        .map(({ children }) => children[0]?.text);
      expect(lists).toEqual(
        sheet.columns.filter(({ type }) => type === 'choice').map(({ options }) => `"${options.join(',')}"`),
      );
      for (const { attributes } of rules) expect(attributes).toMatchObject({ allowBlank: '1', showErrorMessage: '1' });
    });
  });

  it('refuses what lies outside the bounds of a column', () => {
    const [column] = form.sheets[0]!.columns.filter(({ type, formula }) => type === 'number' && !formula);
    const rulesWith = (bounds: Partial<NonNullable<typeof column>>) => {
      const sheet = { ...form.sheets[0]!, columns: [{ ...column!, ...bounds }], results: [] };
      const bytes = toFormXlsx({ ...form, sheets: [sheet] });
      const [rule] = findAll(part(bytes, 'xl/worksheets/sheet1.xml'), 'dataValidation');
      return [rule?.attributes['type'], rule?.attributes['operator'], ...rule!.children.map(({ text }) => text)];
    };
    expect(rulesWith({ least: 1, most: 5, decimals: 0 })).toEqual(['whole', 'between', '1', '5']);
    expect(rulesWith({ least: 1, most: 5, decimals: 1 })).toEqual(['decimal', 'between', '1', '5']);
    expect(rulesWith({ least: -10 })).toEqual(['decimal', 'greaterThanOrEqual', '-10']);
    expect(rulesWith({})).toEqual(['decimal', 'greaterThanOrEqual', '0']);
  });

  it('prints on A4, its heads on every page, with the site at its foot', () => {
    const names = findAll(part(bytesOf(id, 'xlsx'), 'xl/workbook.xml'), 'definedName');
    expect(names).toHaveLength(form.sheets.length);
    workbook.SheetNames.forEach((_, index) => {
      const sheet = part(bytesOf(id, 'xlsx'), `xl/worksheets/sheet${index + 1}.xml`);
      expect(findAll(sheet, 'pageSetup')[0]?.attributes).toMatchObject({ paperSize: '9', fitToWidth: '1' });
      expect(findAll(sheet, 'oddFooter')[0]?.text).toContain(form.url);
    });
  });
});

/** The rows of a sheet to be filled in: those below its heads. */
function listInputRows(id: string, index: number): readonly number[] {
  const form = buildForm(publication, publication.records.get('format', id));
  const sheet = form.sheets[index];
  const rule = findAll(part(bytesOf(id, 'xlsx'), 'xl/workbook.xml'), 'definedName')[index]?.text ?? '';
  const head = Number(/\$(\d+)$/.exec(rule)?.[1]);
  return (sheet?.rows ?? []).map((_, place) => head + 1 + place);
}

describe('the account sheet', () => {
  const workbook = openWorkbook(bytesOf('hoja-de-cuentas', 'xlsx'));
  const [sale = 0] = listInputRows('hoja-de-cuentas', 0);
  const [family = 0] = listInputRows('hoja-de-cuentas', 1);

  it('multiplies, subtracts and shares out by row, adds columns up, and picks rows by a choice', () => {
    const values = recalculate(workbook, {
      Ventas: {
        [`C${sale}`]: 10,
        [`D${sale}`]: 8,
        [`F${sale}`]: 30,
        [`I${sale}`]: 'Efectivo',
        [`C${sale + 1}`]: 5,
        [`D${sale + 1}`]: 4,
        [`I${sale + 1}`]: 'A plazo',
      },
      Reparto: { [`B${family}`]: 40, [`C${family}`]: 10 },
    });
    const at = (name: string) => values.get(name);
    expect(['E', 'G', 'H'].map((column) => at(`Ventas!${column}${sale}`))).toEqual([80, 50, 0.8]);
    expect(['E', 'G', 'H'].map((column) => at(`Ventas!${column}${sale + 1}`))).toEqual([20, 20, 0.2]);
    expect(at(`Ventas!E${sale + 2}`)).toBe('');
    const total = sale + 8;
    expect(['C', 'E', 'F', 'G'].map((column) => at(`Ventas!${column}${total}`))).toEqual([15, 100, 30, 70]);
    const results = [...values].filter(([key]) => key.startsWith('Ventas!B')).map(([, value]) => value);
    expect(results).toEqual([100, 20, 2, 6]);
    const shares = [...values].filter(([key]) => key.startsWith('Reparto!B')).map(([, value]) => value);
    // The column of the total stands above what the results are made of: those of the other sheet too.
    expect(shares).toEqual([40, 50, 0.2, 80, 50]);
    expect(at(`Reparto!E${family}`)).toBe(0.25);
  });
});

/** Converts files by LibreOffice into a folder of the same name as the type, and gives what it said. */
function convert(folder: string, names: readonly string[], to: string): string {
  const { stdout, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'perfil')).href}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, to),
      ...names.map((name) => join(folder, name)),
    ],
    { encoding: 'utf8' },
  );
  return `${stdout ?? ''}${stderr ?? ''}`;
}

describe('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trama-formatos-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const files of made.values()) for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const namesOf = (type: string) =>
    [...made.values()].flatMap((files) => [...files.keys()]).filter((name) => name.endsWith(`.${type}`));
  /** Whether its part for a kind of file is installed: it opens the plainest file of that kind. */
  const canOpen = (probe: string) => {
    writeFileSync(join(folder, probe), 'a');
    convert(folder, [probe], 'pdf');
    return existsSync(join(folder, 'pdf', 'prueba.pdf'));
  };

  it.for(['docx', 'odt'])('opens each %s', { timeout: 120_000 }, (type, { skip }) => {
    skip(!canOpen('prueba.txt'), 'LibreOffice Writer is not installed');
    convert(folder, namesOf(type), 'pdf');
    for (const name of namesOf(type))
      expect(existsSync(join(folder, 'pdf', name.replace(/\w+$/, 'pdf'))), name).toBe(true);
    rmSync(join(folder, 'pdf'), { recursive: true });
  });

  it('opens each xlsx, and its formulas give no error there', { timeout: 120_000 }, ({ skip }) => {
    skip(!canOpen('prueba.csv'), 'LibreOffice Calc is not installed');
    convert(folder, namesOf('xlsx'), 'xlsx');
    for (const name of namesOf('xlsx')) {
      const workbook = openWorkbook(readFileSync(join(folder, 'xlsx', name)));
      for (const sheet of workbook.SheetNames)
        for (const [key, cell] of Object.entries(workbook.Sheets[sheet] ?? {}))
          expect((cell as { t?: string }).t, `${name} ${sheet}!${key}`).not.toBe('e');
    }
  });
});
