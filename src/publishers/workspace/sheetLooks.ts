import { countLines } from '../formats/lineCount.ts';
import type { SheetCell } from '../xlsx.ts';
import type { CellStyle } from '../xlsxStyles.ts';

/** How the cells of a report look. */
export const LOOKS = {
  title: { bold: true, size: 16, wrap: true },
  heading2: { bold: true, size: 13, wrap: true },
  heading3: { bold: true, size: 11, wrap: true },
  tableTitle: { bold: true, size: 11, wrap: true },
  name: { bold: true, wrap: true },
  text: { wrap: true },
  note: { soft: true, size: 9, wrap: true },
  head: { bold: true, shade: true, border: true, wrap: true, middle: true },
  cell: { border: true, wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Most characters that a cell takes: a file with more is called broken. */
const MOST_CHARACTERS = 32_767;
/** Greatest height of a row, in points. */
const MOST_HEIGHT = 409;
/** Size of letters of which the width of a column counts characters, and the height of a line of them. */
const SIZE = 10;
const LINE = 13;

/** A text in a cell: whatever it begins with, it is no formula. */
export const textCell = (text: string, look: CellStyle): SheetCell => ({
  value: text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text,
  look,
});

/** Height of a row in points that shows a text over so many characters: cells that are joined do not find their own. */
export function heightOf(text: string, width: number, { size = SIZE }: CellStyle): number {
  const fitting = (width * SIZE) / size;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(countLines(line, fitting), Math.ceil(line.length / fitting)), 0);
  return Math.min(MOST_HEIGHT, Math.ceil((lines * LINE * size) / SIZE) + 3);
}
