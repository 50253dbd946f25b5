/** The page of every text: A4, in millimetres. Both file types are set alike. */
export const PAGE = { width: 210, height: 297, marginSide: 20, marginTop: 18, marginBottom: 18 } as const;
/** Width of the text, in millimetres. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.marginSide;
/** Width of the text where the page lies on its side, in millimetres. */
export const LANDSCAPE_WIDTH = PAGE.height - 2 * PAGE.marginSide;
/** Height of a line of handwriting, in millimetres. */
export const LINE_HEIGHT = 8;
/** Smallest height of a row of a table to fill in, in millimetres. */
export const ROW_HEIGHT = 10;
/** Width of the questions beside their answers, in millimetres. */
export const QUESTION_WIDTH = 56;
/** Letters that every office program has, or has a twin of. */
export const FONT = 'Arial';
/** Sizes of letters, in points. */
export const SIZES = { kicker: 9, title: 20, heading: 13, text: 10.5, cell: 10, hint: 8.5, footer: 8 } as const;
/** Greys, as RGB: the shade behind headings stays light when printed in black and white. */
export const COLORS = { ink: '1A1A1A', soft: '555555', rule: '777777', shade: 'EDEDED' } as const;

/** The box before an answer to tick. */
export const TICK_BOX = '☐';

/** Widths of columns in millimetres, filling the text in the proportion given. */
export function shareWidth(widths: readonly number[], textWidth: number = TEXT_WIDTH): readonly number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (textWidth * width) / all);
}
