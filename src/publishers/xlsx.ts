import { firstDayOf } from '#domain/isoDates.ts';
import { encode } from './encode.ts';
import { serializeXml, xml, type XmlElement } from './xml.ts';
import { decimalsFormat, StyleSheet, type CellStyle } from './xlsxStyles.ts';
import { toZip } from './zip.ts';

/** A cell: a value and how it looks. Text is never read as a formula. */
export interface SheetCell {
  readonly value: string | number | boolean | null;
  /** Formula without its `=`; `value` is what it gives as the file stands, which viewers show that compute nothing. */
  readonly formula?: string;
  /** `header`: bold; `wrap`: over several lines; `decimals`: a number with so many of them; or a style of its own. */
  readonly look?: 'header' | 'wrap' | { readonly decimals: number } | CellStyle;
}

/** What the cells of a range may hold, and the words of the program that refuses the rest. */
export interface Validation {
  /** `B8:B27`. */
  readonly range: string;
  /** The values of a list, numbers within bounds, or a date. */
  readonly allow:
    readonly string[] | { readonly least: number; readonly most: number | undefined; readonly whole: boolean } | 'date';
  /** What is said when another value is written. */
  readonly error: string;
  /** What is said when a cell of the range is chosen. */
  readonly prompt?: { readonly title: string; readonly text: string } | undefined;
}

/** How a sheet is printed on A4. */
export interface PrintSetup {
  readonly landscape: boolean;
  /** Row, from 1, that every page repeats. */
  readonly repeatRow?: number;
  /** Whether it is made small enough for one page; else for the width of a page only. */
  readonly onOnePage: boolean;
  /** Text at the foot of each page, left. */
  readonly footer: string;
}

/** A sheet: rows of cells. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  /** Whether the first row stays in view. */
  readonly hasHeader: boolean;
  /** How many rows stay in view, where the heads stand below a title. */
  readonly frozenRows?: number;
  /** Heights in points by row, from 1; the others are as high as their text. */
  readonly heights?: Readonly<Record<number, number | undefined>>;
  /** Ranges shown as one cell: `A1:F1`. */
  readonly merges?: readonly string[];
  readonly validations?: readonly Validation[];
  readonly print?: PrintSetup;
}

/** A workbook with its properties. */
export interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** ISO 8601 with the precision known. */
  readonly createdOn: string;
  /** BCP 47. */
  readonly language?: string;
  readonly sheets: readonly Sheet[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const A4 = 9;
/** Letters of the size 8 at the left; the number of the page at the right. */
const FOOTER_START = '&L&8';
const FOOTER_END = '&R&8&P / &N';
/** Most characters of a foot with its codes: a file with more is called broken. */
const FOOTER_LENGTH = 255;
/** The first day that a date may have, as spreadsheets count days: 1 January 2000. */
const FIRST_DATE = 36526;
/** Most characters that a spreadsheet takes in the title and the text of a prompt. */
const PROMPT_LENGTHS = { title: 32, text: 255 } as const;

/** The first day that spreadsheets count alike: they all believe that 1900 had a 29 February. */
const FIRST_ALIKE = '1900-03-01';
const MILLISECONDS_OF_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * A date as spreadsheets count days; the first of its month or year where no more is known.
 *
 * @param date ISO 8601 with the precision known
 * @returns undefined for a date that they cannot count
 */
export function toSerialDay(date: string): number | undefined {
  const day = firstDayOf(date);
  return day < FIRST_ALIKE ? undefined : (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_OF_DAY;
}

/** Name of a column: 0 → A, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

function styleOf(look: SheetCell['look']): CellStyle {
  if (look === undefined) return {};
  if (look === 'header') return { bold: true };
  if (look === 'wrap') return { wrap: true };
  return 'decimals' in look ? { numberFormat: decimalsFormat(look.decimals) } : look;
}

function writeCell(cell: SheetCell, name: string, styles: StyleSheet): XmlElement | undefined {
  const { value, formula } = cell;
  const style = styleOf(cell.look);
  const isEmpty = value === null || value === '';
  if (isEmpty && formula === undefined && !style.border && !style.shade) return undefined;
  const s = styles.numberOf(style);
  if (formula !== undefined)
    return xml(
      'c',
      { r: name, s, t: typeof value === 'number' ? undefined : 'str' },
      xml('f', {}, formula),
      xml('v', {}, String(value ?? '')),
    );
  if (isEmpty) return xml('c', { r: name, s });
  if (typeof value === 'number') return xml('c', { r: name, s }, xml('v', {}, String(value)));
  if (typeof value === 'boolean') return xml('c', { r: name, s, t: 'b' }, xml('v', {}, value ? '1' : '0'));
  return xml('c', { r: name, s, t: 'inlineStr' }, xml('is', {}, xml('t', { 'xml:space': 'preserve' }, keep(value))));
}

/** `_x0041_` is a code of a sign to spreadsheets: where a text holds such letters, the first is written as a code. */
const keep = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

function writeValidation({ range, allow, error, prompt }: Validation): XmlElement {
  const { rule, formulas } = ruleOf(allow);
  return xml(
    'dataValidation',
    {
      ...rule,
      allowBlank: 1,
      showInputMessage: prompt ? 1 : undefined,
      showErrorMessage: 1,
      error,
      promptTitle: prompt?.title.slice(0, PROMPT_LENGTHS.title),
      prompt: prompt?.text.slice(0, PROMPT_LENGTHS.text),
      sqref: range,
    },
    ...formulas.map((formula, index) => xml(`formula${index + 1}`, {}, formula)),
  );
}

/** What a program holds cells to: a list, or bounds of which the upper one may be open. */
function ruleOf(allow: Validation['allow']): {
  readonly rule: XmlElement['attributes'];
  readonly formulas: readonly string[];
} {
  if (allow === 'date')
    return { rule: { type: 'date', operator: 'greaterThanOrEqual' }, formulas: [String(FIRST_DATE)] };
  if (!('least' in allow)) return { rule: { type: 'list' }, formulas: [`"${allow.join(',')}"`] };
  const type = allow.whole ? 'whole' : 'decimal';
  return allow.most === undefined
    ? { rule: { type, operator: 'greaterThanOrEqual' }, formulas: [String(allow.least)] }
    : { rule: { type, operator: 'between' }, formulas: [String(allow.least), String(allow.most)] };
}

/** How a sheet is printed: as wide as the page, the name of the site and the number of the page at its foot. */
function writePrint({ landscape, onOnePage, footer }: PrintSetup): XmlElement[] {
  return [
    xml('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.8, header: 0.3, footer: 0.3 }),
    xml('pageSetup', {
      paperSize: A4,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToWidth: 1,
      fitToHeight: onOnePage ? 1 : 0,
    }),
    xml('headerFooter', {}, xml('oddFooter', {}, `${FOOTER_START}${writeFooter(footer)}${FOOTER_END}`)),
  ];
}

/** A text as the foot of a page takes it: «&» begins a code, and twice it is itself; a digit would be of the size. */
function writeFooter(text: string): string {
  const signs = [...(/^\d/.test(text) ? ` ${text}` : text)].map((sign) => (sign === '&' ? '&&' : sign));
  let room = FOOTER_LENGTH - FOOTER_START.length - FOOTER_END.length;
  return signs.filter((sign) => (room -= sign.length) >= 0).join('');
}

function writeSheet(sheet: Sheet, isFirst: boolean, styles: StyleSheet): XmlElement {
  const { rows, widths, heights = {}, merges = [], validations = [], print } = sheet;
  const frozen = sheet.frozenRows ?? (sheet.hasHeader ? 1 : 0);
  const pane = frozen
    ? xml('pane', { ySplit: frozen, topLeftCell: `A${frozen + 1}`, activePane: 'bottomLeft', state: 'frozen' })
    : undefined;
  const writeRow = (cells: readonly SheetCell[], row: number) =>
    xml(
      'row',
      { r: row, ht: heights[row], customHeight: heights[row] === undefined ? undefined : 1 },
      ...cells.map((cell, column) => writeCell(cell, `${columnName(column)}${row}`, styles)),
    );
  return xml(
    'worksheet',
    { xmlns: MAIN },
    print ? xml('sheetPr', {}, xml('pageSetUpPr', { fitToPage: 1 })) : undefined,
    xml('sheetViews', {}, xml('sheetView', { workbookViewId: 0, tabSelected: isFirst ? 1 : undefined }, pane)),
    xml(
      'cols',
      {},
      ...widths.map((width, index) => xml('col', { min: index + 1, max: index + 1, width, customWidth: 1 })),
    ),
    xml('sheetData', {}, ...rows.map((cells, index) => writeRow(cells, index + 1))),
    merges.length
      ? xml('mergeCells', { count: merges.length }, ...merges.map((ref) => xml('mergeCell', { ref })))
      : undefined,
    validations.length
      ? xml('dataValidations', { count: validations.length }, ...validations.map(writeValidation))
      : undefined,
    ...(print ? writePrint(print) : []),
  );
}

/** Rows that the pages of a printed sheet repeat are names of the workbook. */
function writeNames(sheets: readonly Sheet[]): XmlElement | undefined {
  const names = sheets.flatMap(({ name, print }, index) =>
    print?.repeatRow
      ? [
          xml(
            'definedName',
            { name: '_xlnm.Print_Titles', localSheetId: index },
            `'${name}'!$${print.repeatRow}:$${print.repeatRow}`,
          ),
        ]
      : [],
  );
  return names.length ? xml('definedNames', {}, ...names) : undefined;
}

function writeProperties({ title, creator, createdOn, language }: Workbook): XmlElement {
  const created = xml('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${firstDayOf(createdOn)}T00:00:00Z`);
  return xml(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    xml('dc:title', {}, title),
    xml('dc:creator', {}, creator),
    language === undefined ? undefined : xml('dc:language', {}, language),
    created,
  );
}

/**
 * Writes a workbook as XLSX (ECMA-376, SpreadsheetML): numbers as numbers, texts inline. The same workbook gives the
 * same bytes.
 */
export function toXlsx(workbook: Workbook): Uint8Array {
  const { sheets, createdOn } = workbook;
  const override = (part: string, type: string) => xml('Override', { PartName: part, ContentType: type });
  const relation = (id: string, type: string, target: string) =>
    xml('Relationship', { Id: id, Type: type, Target: target });
  const styles = new StyleSheet();
  const written = sheets.map((sheet, index) => writeSheet(sheet, index === 0, styles));
  const parts: Record<string, XmlElement> = {
    '[Content_Types].xml': xml(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      xml('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`),
      ...sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, `${SHEET_TYPE}.worksheet+xml`)),
      override('/xl/styles.xml', `${SHEET_TYPE}.styles+xml`),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ),
    '_rels/.rels': xml(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      relation('rId1', `${RELATIONS}/officeDocument`, 'xl/workbook.xml'),
      relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
    'docProps/core.xml': writeProperties(workbook),
    'xl/workbook.xml': xml(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': RELATIONS },
      xml(
        'sheets',
        {},
        ...sheets.map((sheet, index) =>
          xml('sheet', { name: sheet.name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
        ),
      ),
      writeNames(sheets),
    ),
    'xl/_rels/workbook.xml.rels': xml(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...sheets.map((_, index) =>
        relation(`rId${index + 1}`, `${RELATIONS}/worksheet`, `worksheets/sheet${index + 1}.xml`),
      ),
      relation(`rId${sheets.length + 1}`, `${RELATIONS}/styles`, 'styles.xml'),
    ),
    'xl/styles.xml': styles.write(MAIN),
    ...Object.fromEntries(written.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet])),
  };
  return toZip(
    Object.fromEntries(
      Object.entries(parts).map(([name, root]) => [name, encode(serializeXml(root, { pretty: false }))]),
    ),
    createdOn,
  );
}
