import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Report, ReportBars, ReportBlock, ReportTable } from '#domain/workspace/report.ts';
import { writeDocx } from '../formats/docx/document.ts';
import { cell, paragraph, row, runs, table, twips } from '../formats/docx/elements.ts';
import { buildStyles, headingStyle, listStyle, NUMBERED, paragraphStyle } from '../formats/docx/styles.ts';
import { COLORS, SIZES } from '../formats/page.ts';
import { formatCell, isTotal, listRows } from './cells.ts';
import { cleanTexts } from './cleanText.ts';
import {
  drawBar,
  isLong,
  liesDown,
  listBarWidths,
  listWidths,
  pairUp,
  SIGNATURE,
  widthOf,
  withoutRepeatedTitles,
} from './paper.ts';
import type { ReportWords } from './words.ts';

type Part = Paragraph | Table;

const BULLETS = 'puntos';
const STYLES = [
  paragraphStyle('About', SIZES.text, { after: 20 }),
  paragraphStyle('TableTitle', SIZES.text, { bold: true, before: 120, after: 60 }),
  paragraphStyle('Signature', SIZES.cell, { before: 0 }),
];
const HEADINGS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const RIGHT = { alignment: AlignmentType.RIGHT } as const;

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ children: runs(text), heading: level, keepNext: true });

const gap = (): Paragraph => paragraph('', 'Gap');
const title = (text: string): Part[] => (text === '' ? [] : [paragraph(text, 'TableTitle', { keepNext: true })]);

function writeTable(block: ReportTable, words: ReportWords, textWidth: number): Part[] {
  const { columns, note } = block;
  const widths = listWidths(block, textWidth);
  const write = (texts: readonly string[], style: 'Cell' | 'CellHead', isHeader = false) =>
    row(
      texts.map((text, index) => {
        const look = { ...(columns[index]?.isNumber ? RIGHT : {}), ...(isHeader ? { keepNext: true } : {}) };
        return cell([paragraph(text, style, look)], widths[index] ?? 0, isHeader);
      }),
      0,
      { isHeader, mayBreak: isLong(texts) },
    );
  const rows = listRows(block).map((cells, index) =>
    write(
      cells.map((one) => formatCell(one, words)),
      isTotal(block, index) ? 'CellHead' : 'Cell',
    ),
  );
  const heads = columns.map(({ label }) => label);
  return [
    ...title(block.title),
    ...(columns.length ? [table(widths, [write(heads, 'CellHead', true), ...rows], 'row', textWidth)] : []),
    ...(note ? [paragraph(note, 'Legend')] : []),
    gap(),
  ];
}

function writeBars(block: ReportBars, textWidth: number): Part[] {
  const widths = listBarWidths(textWidth);
  const rows = block.bars.map((bar) => {
    const texts = [bar.label, drawBar(bar, block.most), bar.text];
    return row(
      texts.map((text, index) =>
        cell([paragraph(text, index === 0 ? 'CellHead' : 'Cell')], widths[index] ?? 0, index === 0),
      ),
      0,
      { mayBreak: isLong(texts) },
    );
  });
  return [...title(block.title), ...(rows.length ? [table(widths, rows, 'column', textWidth)] : []), gap()];
}

/** Lines to sign on, the name under each: a table without rules, since it only sets them beside each other. */
function writeSignatures(names: readonly string[], textWidth: number): Part[] {
  if (!names.length) return [];
  const width = { size: twips(textWidth / 2), type: WidthType.DXA };
  const line = { style: BorderStyle.SINGLE, size: 6, color: COLORS.ink, space: 4 };
  const sign = (name: string | undefined) =>
    new TableCell({
      children: [name === undefined ? gap() : paragraph(name, 'Signature', { border: { top: line } })],
      width,
      margins: { left: 0, right: twips(SIGNATURE.gap) },
      verticalAlign: VerticalAlignTable.BOTTOM,
    });
  const rows = pairUp(names).map(([one, other]) => row([sign(one), sign(other)], SIGNATURE.height));
  return [
    new Table({
      rows,
      columnWidths: [width.size, width.size],
      width: { size: twips(textWidth), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: TableBorders.NONE,
    }),
    gap(),
  ];
}

/** @param instance number of the block: each list counts anew */
function writeBlock(block: ReportBlock, instance: number, words: ReportWords, textWidth: number): Part[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, HEADINGS[block.level])];
    case 'paragraph':
      return [paragraph(block.text, 'Normal')];
    case 'list': {
      const numbering = { reference: block.ordered ? NUMBERED : BULLETS, level: 0, instance };
      return block.items.map((item) => new Paragraph({ children: runs(item), numbering }));
    }
    case 'signatures':
      return writeSignatures(block.names, textWidth);
    case 'levels':
      return writeBars(block, textWidth);
    case 'table':
      return writeTable(block, words, textWidth);
  }
}

/**
 * Writes a report as a document of Word, which says nothing of who made it. The same report gives the same bytes. It
 * runs in the browser too.
 */
export function writeReportDocx(report: Report, words: ReportWords): Promise<Uint8Array> {
  const clean = withoutRepeatedTitles(cleanTexts(report));
  const textWidth = widthOf(clean);
  return writeDocx({
    frame: { ...clean, words },
    properties: { creator: '' },
    styles: buildStyles(clean.language, { paragraphs: STYLES, heading3: headingStyle(SIZES.text, 160, 60) }),
    lists: [listStyle(BULLETS, LevelFormat.BULLET, '•')],
    landscape: liesDown(clean),
    children: [
      heading(clean.title, HeadingLevel.HEADING_1),
      ...clean.about.map(
        ([name, value]) =>
          new Paragraph({ style: 'About', children: [...runs(`${name}: `, { bold: true }), ...runs(value)] }),
      ),
      ...clean.blocks.flatMap((block, index) => writeBlock(block, index, words, textWidth)),
    ],
  });
}
