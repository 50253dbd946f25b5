import type { Report, ReportBars, ReportBlock, ReportBar } from '#domain/workspace/report.ts';
import type { Sheet, SheetCell } from '../xlsx.ts';
import type { CellStyle } from '../xlsxStyles.ts';
import { heightOf, LOOKS, textCell } from './sheetLooks.ts';
import type { ReportWords } from './words.ts';

/** Widths of the columns in characters: names, values, what is said, what is compared with. */
const WIDTHS = [30, 13, 50, 15] as const;
/** Characters of a line over three columns, and over those beside a name. */
const LINE = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
const BESIDE = WIDTHS[1] + WIDTHS[2];
/** Height of a row to sign in, in points. */
const SIGNATURE = 36;

/** Writes the sheet row by row. */
class Overview {
  readonly rows: SheetCell[][] = [];
  readonly heights: Record<number, number> = {};
  readonly merges: string[] = [];

  /** A text over the width of the sheet. */
  say(text: string, look: CellStyle): void {
    this.add([textCell(text, look)], heightOf(text, LINE, look), 'A');
  }

  /** A name and what stands beside it. */
  tell(name: string, value: string): void {
    const height = Math.max(heightOf(name, WIDTHS[0], LOOKS.name), heightOf(value, BESIDE, LOOKS.text));
    this.add([textCell(name, LOOKS.name), textCell(value, LOOKS.text)], height, 'B');
  }

  /** @param joined first of the columns that are one cell, up to the third */
  add(cells: SheetCell[], height?: number, joined?: 'A' | 'B'): void {
    this.rows.push(cells);
    if (height !== undefined) this.heights[this.rows.length] = height;
    if (joined) this.merges.push(`${joined}${this.rows.length}:C${this.rows.length}`);
  }
}

const valueCell = (value: number | undefined): SheetCell => ({
  value: value !== undefined && Number.isFinite(value) ? value : null,
  look: LOOKS.cell,
});

/** Whether bars are compared with something. */
const isMarked = (bars: readonly ReportBar[]): boolean => bars.some(({ mark }) => mark !== undefined);
const hasMarks = ({ blocks }: Report): boolean =>
  blocks.some((block) => block.kind === 'levels' && isMarked(block.bars));

function writeBars(sheet: Overview, { title, bars }: ReportBars, words: ReportWords['files']['levels']): void {
  sheet.add([]);
  if (title) sheet.say(title, LOOKS.tableTitle);
  const marked = isMarked(bars);
  const heads = [words.label, words.value, words.text, ...(marked ? [words.mark] : [])];
  if (bars.length) sheet.add(heads.map((head) => textCell(head, LOOKS.head)));
  for (const { label, value, text, mark } of bars)
    sheet.add(
      [textCell(label, LOOKS.cell), valueCell(value), textCell(text, LOOKS.cell), ...(marked ? [valueCell(mark)] : [])],
      Math.max(heightOf(label, WIDTHS[0] - 2, LOOKS.cell), heightOf(text, WIDTHS[2] - 2, LOOKS.cell)),
    );
  sheet.add([]);
}

/** @param onSheet says where a table is */
function writeBlock(sheet: Overview, block: ReportBlock, words: ReportWords, onSheet: () => string): void {
  switch (block.kind) {
    case 'heading':
      sheet.add([]);
      return sheet.say(block.text, block.level === 2 ? LOOKS.heading2 : LOOKS.heading3);
    case 'paragraph':
      return sheet.say(block.text, LOOKS.text);
    case 'list':
      return block.items.forEach((item, index) =>
        sheet.say(`${block.ordered ? `${index + 1}.` : '•'} ${item}`, LOOKS.text),
      );
    case 'signatures':
      sheet.add([]);
      return block.names.forEach((name) => {
        const height = Math.max(SIGNATURE, heightOf(name, WIDTHS[0], LOOKS.name));
        sheet.add(
          [textCell(name, LOOKS.name), { value: null, look: LOOKS.cell }, { value: null, look: LOOKS.cell }],
          height,
          'B',
        );
      });
    case 'levels':
      return writeBars(sheet, block, words.files.levels);
    case 'table':
      return sheet.say(onSheet(), LOOKS.note);
  }
}

/** Writes the first sheet of a report: all that is no table, and where each table is. */
export function writeOverviewSheet(report: Report, name: string, footer: string, words: ReportWords): Sheet {
  const sheet = new Overview();
  sheet.say(report.title, LOOKS.title);
  report.about.forEach(([label, value]) => sheet.tell(label, value));
  sheet.add([]);
  // This sheet is the first.
  let place = 1;
  for (const block of report.blocks) writeBlock(sheet, block, words, () => words.files.onSheet((place += 1)));
  sheet.add([]);
  [report.imprint, report.url].forEach((line) => sheet.say(line, LOOKS.note));
  return {
    name,
    rows: sheet.rows,
    widths: hasMarks(report) ? WIDTHS : WIDTHS.slice(0, 3),
    hasHeader: false,
    heights: sheet.heights,
    merges: sheet.merges,
    print: { landscape: false, onOnePage: false, footer },
  };
}
