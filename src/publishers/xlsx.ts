import { encode } from './publication.ts';
import { firstDayOf } from '#domain/isoDates.ts';
import { serializeXml, xml, type XmlElement } from './xml.ts';
import { toZip } from './zip.ts';

/** A cell: a value and how it looks. Text is never read as a formula. */
export interface SheetCell {
  readonly value: string | number | boolean | null;
  /** `header`: bold; `wrap`: over several lines; `decimals`: a number with so many of them. */
  readonly look?: 'header' | 'wrap' | { readonly decimals: number };
}

/** A sheet: rows of cells. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  /** Whether the first row stays in view. */
  readonly hasHeader: boolean;
}

/** A workbook with its properties. */
export interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** ISO 8601 with the precision known. */
  readonly createdOn: string;
  readonly sheets: readonly Sheet[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Formats of numbers by decimals shown; the first three cell formats are plain, header and wrapped. */
const DECIMALS = [0, 1, 2, 3, 4, 5, 6];
const FIRST_NUMBER_FORMAT = 164;
const PLAIN_FORMATS = 3;

/** Name of a column: 0 → A, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

function styleOf(look: SheetCell['look']): number | undefined {
  if (look === undefined) return undefined;
  if (look === 'header') return 1;
  return look === 'wrap' ? 2 : PLAIN_FORMATS + Math.min(look.decimals, DECIMALS.length - 1);
}

function writeCell(cell: SheetCell, name: string): XmlElement | undefined {
  const { value } = cell;
  const s = styleOf(cell.look);
  if (value === null || value === '') return undefined;
  if (typeof value === 'number') return xml('c', { r: name, s }, xml('v', {}, String(value)));
  if (typeof value === 'boolean') return xml('c', { r: name, s, t: 'b' }, xml('v', {}, value ? '1' : '0'));
  return xml('c', { r: name, s, t: 'inlineStr' }, xml('is', {}, xml('t', { 'xml:space': 'preserve' }, value)));
}

function writeSheet({ rows, widths, hasHeader }: Sheet, isFirst: boolean): XmlElement {
  const pane = hasHeader ? xml('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }) : undefined;
  return xml(
    'worksheet',
    { xmlns: MAIN },
    xml('sheetViews', {}, xml('sheetView', { workbookViewId: 0, tabSelected: isFirst ? 1 : undefined }, pane)),
    xml('cols', {}, ...widths.map((width, index) => xml('col', { min: index + 1, max: index + 1, width, customWidth: 1 }))),
    xml('sheetData', {}, ...rows.map((cells, row) => xml('row', { r: row + 1 }, ...cells.map((cell, column) => writeCell(cell, `${columnName(column)}${row + 1}`))))),
  );
}

function writeStyles(): XmlElement {
  const format = (attributes: Record<string, number>, ...children: XmlElement[]) => xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...attributes }, ...children);
  return xml(
    'styleSheet',
    { xmlns: MAIN },
    xml('numFmts', { count: DECIMALS.length }, ...DECIMALS.map((decimals) => xml('numFmt', { numFmtId: FIRST_NUMBER_FORMAT + decimals, formatCode: decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0' }))),
    xml('fonts', { count: 2 }, xml('font', {}, xml('sz', { val: 11 }), xml('name', { val: 'Calibri' })), xml('font', {}, xml('b'), xml('sz', { val: 11 }), xml('name', { val: 'Calibri' }))),
    xml('fills', { count: 2 }, xml('fill', {}, xml('patternFill', { patternType: 'none' })), xml('fill', {}, xml('patternFill', { patternType: 'gray125' }))),
    xml('borders', { count: 1 }, xml('border', {}, xml('left'), xml('right'), xml('top'), xml('bottom'), xml('diagonal'))),
    xml('cellStyleXfs', { count: 1 }, xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    xml(
      'cellXfs',
      { count: PLAIN_FORMATS + DECIMALS.length },
      format({}),
      format({ fontId: 1, applyFont: 1 }),
      format({ applyAlignment: 1 }, xml('alignment', { vertical: 'top', wrapText: 1 })),
      ...DECIMALS.map((decimals) => format({ numFmtId: FIRST_NUMBER_FORMAT + decimals, applyNumberFormat: 1 })),
    ),
    xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}

function writeProperties({ title, creator, createdOn }: Workbook): XmlElement {
  const created = xml('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${firstDayOf(createdOn)}T00:00:00Z`);
  return xml(
    'cp:coreProperties',
    { 'xmlns:cp': `${PACKAGE}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:dcterms': 'http://purl.org/dc/terms/', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' },
    xml('dc:title', {}, title),
    xml('dc:creator', {}, creator),
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
  const relation = (id: string, type: string, target: string) => xml('Relationship', { Id: id, Type: type, Target: target });
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
    '_rels/.rels': xml('Relationships', { xmlns: `${PACKAGE}/relationships` }, relation('rId1', `${RELATIONS}/officeDocument`, 'xl/workbook.xml'), relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml')),
    'docProps/core.xml': writeProperties(workbook),
    'xl/workbook.xml': xml('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, xml('sheets', {}, ...sheets.map((sheet, index) => xml('sheet', { name: sheet.name, sheetId: index + 1, 'r:id': `rId${index + 1}` })))),
    'xl/_rels/workbook.xml.rels': xml('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...sheets.map((_, index) => relation(`rId${index + 1}`, `${RELATIONS}/worksheet`, `worksheets/sheet${index + 1}.xml`)), relation(`rId${sheets.length + 1}`, `${RELATIONS}/styles`, 'styles.xml')),
    'xl/styles.xml': writeStyles(),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, writeSheet(sheet, index === 0)])),
  };
  return toZip(Object.fromEntries(Object.entries(parts).map(([name, root]) => [name, encode(serializeXml(root, { pretty: false }))])), createdOn);
}
