import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
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
import { firstDayOf } from '#domain/isoDates.ts';
import { encode } from '../publication.ts';
import { fromZip, toZip } from '../zip.ts';
import type { Form, FormField, FormPart, FormSection, FormTable } from './form.ts';
import {
  COLORS,
  FONT,
  LINE_HEIGHT,
  PAGE,
  QUESTION_WIDTH,
  ROW_HEIGHT,
  shareWidth,
  SIZES,
  TEXT_WIDTH,
  TICK_BOX,
} from './page.ts';

/** Twentieths of a point, in which Word measures. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
/** Half points, in which Word counts letters. */
const half = (points: number): number => points * 2;
const LIST = 'instrucciones';

const paragraph = (text: string, style: string, rest: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, text, ...rest });

function cell(children: readonly Paragraph[], width: number, head = false): TableCell {
  return new TableCell({
    children,
    width: { size: twips(width), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    verticalAlign: VerticalAlignTable.TOP,
    ...(head ? { shading: { type: ShadingType.CLEAR, fill: COLORS.shade, color: 'auto' } } : {}),
  });
}

/** @param head where the headings stand: in the first row, which every page repeats, or in the first column */
function table(widths: readonly number[], rows: readonly TableRow[], head: 'row' | 'column'): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: COLORS.rule };
  return new Table({
    rows,
    columnWidths: widths.map(twips),
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
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

const row = (cells: readonly TableCell[], height: number, isHeader = false): TableRow =>
  new TableRow({
    children: cells,
    height: { value: twips(height), rule: HeightRule.ATLEAST },
    cantSplit: true,
    tableHeader: isHeader,
  });

/** The heading of a cell and, in small letters, what to write. */
const headOf = ({ title, text }: FormPart): Paragraph[] => [
  paragraph(title, 'CellHead'),
  ...(text ? [paragraph(text, 'CellHint')] : []),
];

function writeFields(fields: readonly FormField[]): Table {
  const widths = [QUESTION_WIDTH, TEXT_WIDTH - QUESTION_WIDTH] as const;
  const answer = ({ options }: FormField) =>
    options.length ? options.map((option) => paragraph(`${TICK_BOX} ${option}`, 'Cell')) : [paragraph('', 'Cell')];
  return table(
    widths,
    fields.map((field) =>
      row(
        [cell(headOf(field), widths[0], true), cell(answer(field), widths[1])],
        Math.max(ROW_HEIGHT, field.lines * LINE_HEIGHT),
      ),
    ),
    'column',
  );
}

function writeTable({ columns, rows }: FormTable): Table {
  const widths = shareWidth(columns.map(({ width }) => width));
  return table(
    widths,
    [
      row(
        columns.map((column, index) => cell(headOf(column), widths[index] ?? 0, true)),
        0,
        true,
      ),
      ...rows.map((label) =>
        row(
          columns.map((_, index) => cell([paragraph(index === 0 ? (label ?? '') : '', 'Cell')], widths[index] ?? 0)),
          ROW_HEIGHT,
        ),
      ),
    ],
    'row',
  );
}

function writeSection(section: FormSection): (Paragraph | Table)[] {
  const gap = paragraph('', 'Gap');
  return [
    new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_2, keepNext: true }),
    ...(section.text ? [paragraph(section.text, 'Normal', { keepNext: true })] : []),
    ...(section.fields.length ? [writeFields(section.fields), gap] : []),
    ...(section.table ? [writeTable(section.table), gap] : []),
  ];
}

function writeFooter({ imprint, url, words }: Form): Footer {
  const run = (children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]) => new TextRun({ children });
  return new Footer({
    children: [
      new Paragraph({
        style: 'FooterLine',
        children: [run([imprint, ` · ${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES])],
      }),
      new Paragraph({ style: 'FooterLine', children: [run([url])] }),
    ],
  });
}

function buildDocument(form: Form): Document {
  const style = (
    id: string,
    size: number,
    rest: { readonly bold?: boolean; readonly color?: string; readonly before?: number; readonly after?: number } = {},
  ) => ({
    id,
    name: id,
    basedOn: 'Normal',
    run: { size: half(size), bold: rest.bold ?? false, color: rest.color ?? COLORS.ink },
    paragraph: {
      spacing: { before: rest.before ?? 0, after: rest.after ?? 0, line: 250, lineRule: LineRuleType.AUTO },
    },
  });
  return new Document({
    title: form.title,
    subject: form.instrument,
    description: form.summary,
    creator: form.publisher,
    lastModifiedBy: form.publisher,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: half(SIZES.text), color: COLORS.ink, language: { value: form.language } },
          paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
        },
        heading1: {
          run: { font: FONT, size: half(SIZES.title), bold: true, color: COLORS.ink },
          paragraph: { spacing: { before: 0, after: 120 } },
        },
        heading2: {
          run: { font: FONT, size: half(SIZES.heading), bold: true, color: COLORS.ink },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
      },
      paragraphStyles: [
        style('Kicker', SIZES.kicker, { color: COLORS.soft, after: 40 }),
        style('Cell', SIZES.cell),
        style('CellHead', SIZES.cell, { bold: true }),
        style('CellHint', SIZES.hint, { color: COLORS.soft }),
        style('Legend', SIZES.hint, { color: COLORS.soft, before: 80 }),
        style('Gap', 4),
        style('FooterLine', SIZES.footer, { color: COLORS.soft }),
      ],
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 360, hanging: 360 }, spacing: { after: 40 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(PAGE.width), height: twips(PAGE.height) },
            margin: {
              top: twips(PAGE.marginTop),
              bottom: twips(PAGE.marginBottom),
              left: twips(PAGE.marginSide),
              right: twips(PAGE.marginSide),
              header: twips(8),
              footer: twips(8),
            },
          },
        },
        footers: { default: writeFooter(form) },
        children: [
          paragraph(`${form.words.kicker} · ${form.instrument}`, 'Kicker'),
          new Paragraph({ text: form.title, heading: HeadingLevel.HEADING_1 }),
          paragraph(form.summary, 'Normal'),
          ...(form.instructions.length
            ? [new Paragraph({ text: form.words.instructions, heading: HeadingLevel.HEADING_2, keepNext: true })]
            : []),
          ...form.instructions.map((text) => new Paragraph({ text, numbering: { reference: LIST, level: 0 } })),
          ...(form.legend ? [paragraph(form.legend, 'Legend')] : []),
          ...form.sections.flatMap(writeSection),
        ],
      },
    ],
  });
}

/**
 * Writes a form as a text document (ECMA-376, WordprocessingML). The same form gives the same bytes: the library puts
 * the time of the clock into the properties, and the date of the edition takes its place here.
 */
export async function toDocx(form: Form): Promise<Uint8Array> {
  const parts = fromZip(new Uint8Array(await Packer.toArrayBuffer(buildDocument(form))));
  const core = 'docProps/core.xml';
  const properties = new TextDecoder()
    .decode(parts[core])
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${firstDayOf(form.createdOn)}T00:00:00Z`)
    .replace('</dc:title>', `</dc:title><dc:language>${form.language}</dc:language>`);
  return toZip({ ...parts, [core]: encode(properties) }, form.createdOn);
}
