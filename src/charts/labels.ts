/** Until the font of the site is there, or where it never comes, a wider one is set: every text gets this much room. */
export const TEXT_SLACK = 1.07;

/** Width of a text with its slack, in pixels. @param size font size in pixels */
export type MeasureText = (text: string, size: number) => number;

/** Width of a text at a size that is settled. */
export type TextWidth = (text: string) => number;

/** Cuts a text to a width, with «…» where something is lost. Never empty for a text that is not. */
export function shortenText(text: string, maxWidth: number, width: TextWidth): string {
  if (width(text) <= maxWidth) return text;
  const characters = [...text];
  let kept = characters.length - 1;
  while (kept > 1 && width(`${cut(characters, kept)}…`) > maxWidth) kept -= 1;
  return `${cut(characters, kept)}…`;
}

function cut(characters: readonly string[], kept: number): string {
  return characters
    .slice(0, kept)
    .join('')
    .replace(/[\s,;:.(–—-]+$/u, '');
}

/**
 * Breaks a text into lines at its spaces. What does not fit into the last line, and a word wider than a line, is
 * cut with «…».
 *
 * @param maxLines at least 1
 */
export function wrapText(text: string, maxWidth: number, maxLines: number, width: TextWidth): string[] {
  const lines = breakLines(text, maxWidth, width);
  const shown =
    lines.length <= maxLines ? lines : [...lines.slice(0, maxLines - 1), lines.slice(maxLines - 1).join(' ')];
  return shown.map((line) => shortenText(line, maxWidth, width));
}

/** Lines of words; a word wider than a line stands alone. */
function breakLines(text: string, maxWidth: number, width: TextWidth): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= maxWidth) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The column in which labels stand whole, in as few lines as the widest allowed column permits. Where one line does
 * not do, the column is as wide as keeps most labels short without passing `maxWidth`, and each label is broken evenly.
 *
 * @param maxWidth widest column, in pixels
 * @param maxLines most lines of a label; where they do not suffice, labels are cut
 */
export function fitLabels(
  labels: readonly string[],
  maxWidth: number,
  maxLines: number,
  width: TextWidth,
): {
  readonly width: number;
  readonly lines: readonly (readonly string[])[];
  /** Lines that the longest label takes, or would take. */ readonly most: number;
} {
  const countLines = (label: string, column: number) =>
    Math.max(...label.trim().split(/\s+/u).map(width)) > column ? Infinity : breakLines(label, column, width).length;
  const mostLines = (column: number) => Math.max(1, ...labels.map((label) => countLines(label, column)));
  const allLines = (column: number) => labels.reduce((sum, label) => sum + countLines(label, column), 0);
  const widest = Math.floor(maxWidth);
  const most = mostLines(widest);
  if (most > maxLines)
    return { width: widest, lines: labels.map((label) => wrapText(label, widest, maxLines, width)), most };
  const narrowest = leastWidth(widest, (column) => mostLines(column) <= most);
  const roomy = Math.max(narrowest, Math.floor(widest * ROOMY));
  const column =
    most === 1
      ? narrowest
      : leastWidth(roomy, (candidate) => candidate >= narrowest && allLines(candidate) <= allLines(roomy));
  return {
    width: column,
    lines: labels.map((label) =>
      breakLines(
        label,
        leastWidth(column, (candidate) => countLines(label, candidate) <= countLines(label, column)),
        width,
      ),
    ),
    most,
  };
}

/** Share of the widest column that labels of several lines take if that saves lines. */
const ROOMY = 0.85;

/** The least width at which a condition holds that holds at `most` and, once it holds, at every greater width. */
function leastWidth(most: number, holds: (width: number) => boolean): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
