import type { Report, ReportBars, ReportBlock, ReportTable } from '#domain/workspace/report.ts';
import { writeBody } from '../formats/odt/body.ts';
import { heading, paragraph, writeText } from '../formats/odt/elements.ts';
import { packOdt } from '../formats/odt/package.ts';
import { writeStyles } from '../formats/odt/styles.ts';
import { cell, TableStyles, writeColumn, writeRow } from '../formats/odt/tables.ts';
import { xml, type XmlElement } from '../xml.ts';
import { formatCell, isTotal, listRows } from './cells.ts';
import { cleanTexts } from './cleanText.ts';
import { OTHERS, PARAGRAPHS } from './odtStyles.ts';
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

/** What the parts of a text are written with. */
interface Setting {
  readonly words: ReportWords;
  /** In millimetres. */
  readonly textWidth: number;
  readonly styles: TableStyles;
}

const gap = (): XmlElement => paragraph('', 'Gap');
const title = (text: string): XmlElement[] => (text === '' ? [] : [paragraph(text, 'TableTitle')]);
const styled = (name: string) => ({ 'table:name': name, 'table:style-name': 'Table' });

function writeTable(block: ReportTable, name: string, { words, textWidth, styles }: Setting): XmlElement[] {
  const { columns, note } = block;
  const styleOf = (column: number, isBold: boolean) =>
    columns[column]?.isNumber ? `CellNumber${isBold ? 'Head' : ''}` : isBold ? 'CellHead' : 'CellText';
  const write = (texts: readonly string[], isBold: boolean, kind: 'Cell' | 'HeadCell') =>
    writeRow(
      styles,
      0,
      texts.map((text, index) => cell(kind, paragraph(text, styleOf(index, isBold)))),
      isLong(texts),
    );
  const heads = columns.map(({ label }) => label);
  const written = xml(
    'table:table',
    styled(name),
    ...listWidths(block, textWidth).map((width) => writeColumn(styles, width)),
    xml('table:table-header-rows', {}, write(heads, true, 'HeadCell')),
    ...listRows(block).map((cells, index) =>
      write(
        cells.map((one) => formatCell(one, words)),
        isTotal(block, index),
        'Cell',
      ),
    ),
  );
  return [
    ...title(block.title),
    ...(columns.length ? [written] : []),
    ...(note ? [paragraph(note, 'Legend')] : []),
    gap(),
  ];
}

function writeBars(block: ReportBars, name: string, { textWidth, styles }: Setting): XmlElement[] {
  const [first = 0, ...others] = listBarWidths(textWidth);
  const written = xml(
    'table:table',
    styled(name),
    xml('table:table-header-columns', {}, writeColumn(styles, first)),
    ...others.map((width) => writeColumn(styles, width)),
    ...block.bars.map((bar) =>
      writeRow(
        styles,
        0,
        [
          cell('HeadCell', paragraph(bar.label, 'CellHead')),
          ...[drawBar(bar, block.most), bar.text].map((text) => cell('Cell', paragraph(text, 'CellText'))),
        ],
        isLong([bar.label, bar.text]),
      ),
    ),
  );
  return [...title(block.title), ...(block.bars.length ? [written] : []), gap()];
}

/** Lines to sign on, the name under each. */
function writeSignatures(names: readonly string[], table: string, { textWidth, styles }: Setting): XmlElement[] {
  if (!names.length) return [];
  const sign = (name: string | undefined) =>
    cell('BareCell', name === undefined ? gap() : paragraph(name, 'Signature'));
  return [
    xml(
      'table:table',
      styled(table),
      ...[0, 1].map(() => writeColumn(styles, textWidth / 2)),
      ...pairUp(names).map(([one, other]) => writeRow(styles, SIGNATURE.height, [sign(one), sign(other)])),
    ),
    gap(),
  ];
}

function writeBlock(block: ReportBlock, name: string, setting: Setting): XmlElement[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, block.level)];
    case 'paragraph':
      return [paragraph(block.text, 'Standard')];
    case 'list': {
      const items = block.items.map((item) => xml('text:list-item', {}, paragraph(item, 'Step')));
      return items.length
        ? [xml('text:list', { 'text:style-name': block.ordered ? 'Steps' : 'Bullets' }, ...items)]
        : [];
    }
    case 'signatures':
      return writeSignatures(block.names, name, setting);
    case 'levels':
      return writeBars(block, name, setting);
    case 'table':
      return writeTable(block, name, setting);
  }
}

const writeAbout = ([name, value]: Report['about'][number]): XmlElement =>
  xml(
    'text:p',
    { 'text:style-name': 'About' },
    xml('text:span', { 'text:style-name': 'Strong' }, ...writeText(`${name}:`)),
    ' ',
    ...writeText(value),
  );

/**
 * Writes a report as an OpenDocument text, which says nothing of who made it. The same report gives the same bytes. It
 * runs in the browser too.
 */
export function writeReportOdt(report: Report, words: ReportWords): Uint8Array {
  const clean = withoutRepeatedTitles(cleanTexts(report));
  const setting: Setting = { words, textWidth: widthOf(clean), styles: new TableStyles() };
  const frame = { ...clean, words };
  const body = [
    heading(clean.title, 1),
    ...clean.about.map(writeAbout),
    ...clean.blocks.flatMap((block, index) => writeBlock(block, `${words.table}${index + 1}`, setting)),
  ];
  return packOdt(
    frame,
    { creator: '' },
    {
      content: writeBody(body, setting.styles, { tableWidth: setting.textWidth, styles: OTHERS }),
      styles: writeStyles(frame, { styles: PARAGRAPHS, landscape: liesDown(clean) }),
    },
  );
}
