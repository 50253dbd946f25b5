import type { TextWidth } from './labels.ts';

/** What stands at the end of a bar, before it is placed. */
export interface BarTexts {
  /** The value. */
  readonly valueText: string;
  /** The target, after or below the value; empty when the bar has none. */
  readonly targetText: string;
  /** The name of the group, where the bar gives it to all of its colour; else empty. */
  readonly groupText: string;
  /** The value of the bar, and where its texts stand: beyond the bar and its target, towards the sign of the value. */
  readonly value: number;
  readonly end: number;
}

/** A text where it stands beside a bar. */
export interface PlacedText {
  readonly text: string;
  readonly role: 'value' | 'target' | 'group';
  readonly left: number;
  readonly width: number;
  /** Lines of text below the middle of the bar. */
  readonly shift: number;
}

/** What texts are placed by. */
export interface TextPlace {
  readonly xOf: (value: number) => number;
  /** Where lines run across, in pixels. */
  readonly stops: readonly number[];
  readonly stacked: boolean;
  readonly textWidth: TextWidth;
}

/** Between the end of a bar and its value, and between a text and a line that runs across. */
const GAP = 6;
const CLEAR = 5;
/** Between a value and its target. */
export const TEXT_GAP = 4;

/** Places the texts of a bar: where a line that runs across would meet one, it stands beyond the line. */
export function placeTexts(row: BarTexts, place: TextPlace): readonly PlacedText[] {
  const { xOf, stops, stacked, textWidth } = place;
  const side = row.value < 0 ? -1 : 1;
  const parts = (['value', 'target', 'group'] as const).flatMap((role) => {
    const text = { value: row.valueText, target: row.targetText, group: row.groupText }[role];
    return text ? [{ role, text, width: textWidth(text) }] : [];
  });
  const [value, ...others] = parts;
  if (!value) return [];
  const beyond = xOf(row.end) + side * GAP;
  const apart = standsApart(row, value.width, place);
  if (apart !== undefined) {
    const rest = setInRow(others, side, clearOf(stops, beyond, widthOf(others), side));
    return [{ ...value, left: apart, shift: 0 }, ...rest];
  }
  if (!stacked || !row.targetText) return setInRow(parts, side, clearOf(stops, beyond, widthOf(parts), side));
  const widest = Math.max(...parts.map(({ width }) => width));
  const from = clearOf(stops, beyond, widest, side);
  return parts.map((part, index) => ({
    ...part,
    left: side > 0 ? from : from - widest,
    shift: index - (parts.length - 1) / 2,
  }));
}

/** Short of its target, a value stands at the end of its bar, if there is room before the target and no line. */
function standsApart(
  { value, end, targetText }: BarTexts,
  width: number,
  { xOf, stops, stacked }: TextPlace,
): number | undefined {
  if (!targetText || stacked || value < 0) return undefined;
  const left = xOf(value) + GAP;
  const isFree = left + GAP + width <= xOf(end) && clearOf(stops, left, width, 1) === left;
  return isFree ? left : undefined;
}

type Part = Pick<PlacedText, 'role' | 'text' | 'width'>;

const widthOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { width }) => sum + width, 0) + TEXT_GAP * Math.max(0, parts.length - 1);

/** One after another, away from the bar. */
function setInRow(parts: readonly Part[], side: number, from: number): PlacedText[] {
  let at = from;
  return parts.map((part) => {
    const left = side > 0 ? at : at - part.width;
    at += side * (part.width + TEXT_GAP);
    return { ...part, left, shift: 0 };
  });
}

/** From where a text of a width meets no line, going away from its bar. */
function clearOf(stops: readonly number[], from: number, width: number, side: number): number {
  let at = from;
  for (const stop of [...stops].sort((a, b) => side * (a - b))) {
    const [near, far] = [side * (stop - at), side * (stop - (at + side * width))];
    if (near > -CLEAR && far < CLEAR) at = stop + side * CLEAR;
  }
  return at;
}
