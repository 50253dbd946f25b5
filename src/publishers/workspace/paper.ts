import type { Report, ReportTable, ReportBar } from '#domain/workspace/report.ts';
import { LANDSCAPE_WIDTH, shareWidth, TEXT_WIDTH } from '../formats/page.ts';

/** Signs of which a bar is drawn, so that paper shows it without a picture. */
const BLOCKS = 10;
const FULL = '█';
const REST = '░';
const MARK = '│';
/** Shares of the width of a bar: its name, its drawing, what it says. */
const BAR_SHARES = [34, 24, 42];
/** More columns than these do not stand beside each other on an upright page. */
const MOST_UPRIGHT = 7;
/** Least share of a column, so that none is too narrow for a letter. */
const LEAST_SHARE = 0.25;
/** Letters above which a row may go on on the next page: kept together it could be longer than any. */
const MOST_TOGETHER = 600;
/** Height of a row to sign in and what its cells leave free at their right, in millimetres. */
export const SIGNATURE = { height: 26, gap: 12 } as const;

/** A bar as a row of signs: `████│██░░░░`, with its mark; nothing where its value is not known. */
export function drawBar({ value, mark }: ReportBar, most: number): string {
  const place = (of: number) => Math.min(BLOCKS, Math.max(0, Math.round((of / most) * BLOCKS)));
  const isKnown = (of: number | undefined): of is number => of !== undefined && Number.isFinite(of / most);
  if (!isKnown(value)) return '';
  const bar = FULL.repeat(place(value)) + REST.repeat(BLOCKS - place(value));
  return isKnown(mark) ? bar.slice(0, place(mark)) + MARK + bar.slice(place(mark)) : bar;
}

/** Whether the pages of a report lie on their side: one of its tables is wide. */
export const liesDown = ({ blocks }: Report): boolean =>
  blocks.some((block) => block.kind === 'table' && block.columns.length > MOST_UPRIGHT);

/** Width of the text of a report, in millimetres. */
export const widthOf = (report: Report): number => (liesDown(report) ? LANDSCAPE_WIDTH : TEXT_WIDTH);

/** Widths of the columns of a table, in millimetres. */
export const listWidths = ({ columns }: ReportTable, textWidth: number): readonly number[] =>
  shareWidth(
    columns.map(({ width = 1 }) => Math.max(LEAST_SHARE, width)),
    textWidth,
  );

/** Widths of a table of bars, in millimetres. */
export const listBarWidths = (textWidth: number): readonly number[] => shareWidth(BAR_SHARES, textWidth);

/** A report whose tables and bars have no title where the heading right above says the same. */
export const withoutRepeatedTitles = (report: Report): Report => ({
  ...report,
  blocks: report.blocks.map((block, index, blocks) => {
    const before = blocks[index - 1];
    const isTitled = block.kind === 'table' || block.kind === 'levels';
    return isTitled && before?.kind === 'heading' && before.text === block.title ? { ...block, title: '' } : block;
  }),
});

/** Whether a row is so long that a page may end within it. */
export const isLong = (texts: readonly string[]): boolean => texts.some(({ length }) => length > MOST_TOGETHER);

/** Those who sign, two in a row. */
export const pairUp = (names: readonly string[]): readonly (readonly string[])[] =>
  names.flatMap((_, index) => (index % 2 ? [] : [names.slice(index, index + 2)]));
