import { xml, type XmlElement } from '../../xml.ts';
import type { FormField, FormPart, FormTable } from '../form.ts';
import { LINE_HEIGHT, QUESTION_WIDTH, ROW_HEIGHT, shareWidth, TEXT_WIDTH, TICK_BOX } from '../page.ts';
import { mm, paragraph } from './elements.ts';

/** Collects the styles that tables need as they are written: one for each width of a column and height of a row. */
export class TableStyles {
  readonly #made = new Map<string, XmlElement>();

  column(width: number): string {
    return this.#keep(`Col${Math.round(width * 100)}`, (name) =>
      xml(
        'style:style',
        { 'style:name': name, 'style:family': 'table-column' },
        xml('style:table-column-properties', { 'style:column-width': mm(width) }),
      ),
    );
  }

  /** @param mayBreak whether a page may end within the row */
  row(height: number, mayBreak = false): string {
    return this.#keep(`Row${Math.round(height * 100)}${mayBreak ? 'Long' : ''}`, (name) =>
      xml(
        'style:style',
        { 'style:name': name, 'style:family': 'table-row' },
        xml('style:table-row-properties', {
          'style:min-row-height': mm(height),
          'fo:keep-together': mayBreak ? 'auto' : 'always',
        }),
      ),
    );
  }

  list(): readonly XmlElement[] {
    return [...this.#made.values()];
  }

  #keep(name: string, make: (name: string) => XmlElement): string {
    if (!this.#made.has(name)) this.#made.set(name, make(name));
    return name;
  }
}

/** A cell of a style. */
export const cell = (style: 'Cell' | 'HeadCell' | 'BareCell', ...children: readonly XmlElement[]): XmlElement =>
  xml('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, ...children);

/** The heading of a cell and, in small letters, what to write. */
const headOf = ({ title, text }: FormPart): XmlElement[] => [
  paragraph(title, 'CellHead'),
  ...(text ? [paragraph(text, 'CellHint')] : []),
];

/** A row of at least so many millimetres. */
export const writeRow = (
  styles: TableStyles,
  height: number,
  cells: readonly XmlElement[],
  mayBreak = false,
): XmlElement => xml('table:table-row', { 'table:style-name': styles.row(height, mayBreak) }, ...cells);
/** A column of so many millimetres. */
export const writeColumn = (styles: TableStyles, width: number): XmlElement =>
  xml('table:table-column', { 'table:style-name': styles.column(width) });

/** A question a row, with room for its answer. */
export function writeFields(styles: TableStyles, name: string, fields: readonly FormField[]): XmlElement {
  const answer = ({ options }: FormField) =>
    options.length
      ? options.map((option) => paragraph(`${TICK_BOX} ${option}`, 'CellText'))
      : [paragraph('', 'CellText')];
  return xml(
    'table:table',
    { 'table:name': name, 'table:style-name': 'Table' },
    xml('table:table-header-columns', {}, writeColumn(styles, QUESTION_WIDTH)),
    writeColumn(styles, TEXT_WIDTH - QUESTION_WIDTH),
    ...fields.map((field) =>
      writeRow(styles, Math.max(ROW_HEIGHT, field.lines * LINE_HEIGHT), [
        cell('HeadCell', ...headOf(field)),
        cell('Cell', ...answer(field)),
      ]),
    ),
  );
}

/** A table to fill in, its head repeated on every page. */
export function writeTable(styles: TableStyles, name: string, { columns, rows }: FormTable): XmlElement {
  return xml(
    'table:table',
    { 'table:name': name, 'table:style-name': 'Table' },
    ...shareWidth(columns.map(({ width }) => width)).map((width) => writeColumn(styles, width)),
    xml(
      'table:table-header-rows',
      {},
      writeRow(
        styles,
        0,
        columns.map((column) => cell('HeadCell', ...headOf(column))),
      ),
    ),
    ...rows.map((label) =>
      writeRow(
        styles,
        ROW_HEIGHT,
        columns.map((_, index) => cell('Cell', paragraph(index === 0 ? (label ?? '') : '', 'CellText'))),
      ),
    ),
  );
}
