import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { COLORS, TEXT_WIDTH } from '../page.ts';

/** Twentieths of a point, in which Word measures. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
/** Half points, in which Word counts letters. */
export const half = (points: number): number => points * 2;

/** A paragraph of a style; the lines of its text stay lines. */
export const paragraph = (text: string, style: string, rest: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, ...(text.includes('\n') ? { children: runs(text) } : { text }), ...rest });

/** The lines of a text, each after a break of its own. */
export const runs = (text: string, look: { readonly bold?: boolean } = {}): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ text: line, ...look, ...(index ? { break: 1 } : {}) }));

/** A cell of so many millimetres; heads are shaded. */
export function cell(children: readonly Paragraph[], width: number, head = false): TableCell {
  return new TableCell({
    children,
    width: { size: twips(width), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    verticalAlign: VerticalAlignTable.TOP,
    ...(head ? { shading: { type: ShadingType.CLEAR, fill: COLORS.shade, color: 'auto' } } : {}),
  });
}

/**
 * A table as wide as the text.
 *
 * @param head where the headings stand: in the first row, which every page repeats, or in the first column
 * @param width of the text, in millimetres
 */
export function table(
  widths: readonly number[],
  rows: readonly TableRow[],
  head: 'row' | 'column',
  width: number = TEXT_WIDTH,
): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: COLORS.rule };
  return new Table({
    rows,
    columnWidths: widths.map(twips),
    width: { size: twips(width), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: head === 'row',
      firstColumn: head === 'column',
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  });
}

/** A row of at least so many millimetres, on one page unless it may be split; a header stands on every page. */
export const row = (
  cells: readonly TableCell[],
  height: number,
  { isHeader = false, mayBreak = false }: { readonly isHeader?: boolean; readonly mayBreak?: boolean } = {},
): TableRow =>
  new TableRow({
    children: cells,
    height: { value: twips(height), rule: HeightRule.ATLEAST },
    cantSplit: !mayBreak,
    tableHeader: isHeader,
  });
