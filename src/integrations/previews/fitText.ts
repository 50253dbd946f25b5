/** Measures a text in em: as wide as it is at a size of one pixel. */
export type MeasureEm = (text: string) => number;

/** Text in lines, at the size of letters at which they fit. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** What a text has to fit into. */
export interface Frame {
  readonly width: number;
  /** Sizes that may be tried, the largest first, each with how many lines it may take. */
  readonly steps: readonly { readonly size: number; readonly lines: number }[];
}

/** A word, as wide as it is in em. */
interface Word {
  readonly text: string;
  readonly width: number;
}

/** The sign of a text that goes on. */
const MORE = '…';
/** By how much of its width a text is narrowed at a time, so that its lines are of a length. */
const NARROWER = 0.02;

/**
 * Sets a text into a frame: at the largest size at which it takes no more lines than the size may. One that is too long
 * even at the smallest ends in «…».
 */
export function fitText(text: string, { width, steps }: Frame, measure: MeasureEm): FittedText {
  const words = text
    .normalize('NFC')
    .split(/[^\S\u00a0]+/)
    .filter(Boolean)
    .map((word): Word => ({ text: word, width: measure(word) }));
  const space = measure(' ');
  for (const { size, lines: most } of steps) {
    const room = width / size;
    const lines = breakLines(words, room, space);
    if (lines.length <= most && words.every((word) => word.width <= room))
      return { size, lines: toTexts(balance(words, lines, room, space)) };
  }
  const { size, lines: most } = steps.at(-1) ?? { size: 1, lines: 1 };
  const lines = toTexts(breakLines(words, width / size, space));
  const kept = lines
    .slice(0, most)
    .map((line, at) => (at === most - 1 && lines.length > most ? `${line}${MORE}` : line));
  return { size, lines: kept.map((line) => cut(line, (one) => measure(one) * size <= width)) };
}

const toTexts = (lines: readonly (readonly Word[])[]): string[] =>
  lines.map((line) => line.map(({ text }) => text).join(' '));

/** Words in as few lines as the room needs. */
function breakLines(words: readonly Word[], room: number, space: number): Word[][] {
  const lines: Word[][] = [];
  let left = 0;
  for (const word of words) {
    const line = lines.at(-1);
    if (line && word.width + space <= left) {
      line.push(word);
      left -= word.width + space;
    } else {
      lines.push([word]);
      left = room - word.width;
    }
  }
  return lines;
}

/** The same number of lines in the narrowest room that takes them: no word is left alone at the end. */
function balance(words: readonly Word[], lines: Word[][], room: number, space: number): Word[][] {
  const widest = Math.max(0, ...words.map(({ width }) => width));
  let best = lines;
  for (let narrow = room * (1 - NARROWER); narrow >= widest; narrow -= room * NARROWER) {
    const narrower = breakLines(words, narrow, space);
    if (narrower.length > lines.length) break;
    best = narrower;
  }
  return best;
}

/** A line without its last letters where they have no room. */
function cut(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const letters = [...line.replace(new RegExp(`${MORE}$`), '')];
  const shown = () => `${letters.join('').trimEnd()}${MORE}`;
  while (letters.length > 1 && !fits(shown())) letters.pop();
  return shown();
}
