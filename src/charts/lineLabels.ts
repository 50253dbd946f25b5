import { wrapText, type TextWidth } from './labels.ts';

/** A line across the bars: what it is called, and where it runs. */
export interface LineToName {
  readonly text: string;
  readonly x: number;
}

/** The label of a line, above the bars and beside its line. */
export interface LineLabel {
  readonly lines: readonly string[];
  readonly left: number;
  readonly width: number;
  /** Rows of text above it. */
  readonly row: number;
}

/** Most lines whose labels are tried beside them, and most rows that a label takes. */
const MOST = 4;
const MOST_ROWS = 2;
/** Between a line and its label, and between a label and a line that is not its own. */
const GAP = 5;
const CLEAR = 4;
/** A label that ends so near another line might be taken for that one's. */
const NEAR = 14;

type Candidate = Pick<LineLabel, 'lines' | 'left' | 'width'> & { readonly isLeft: boolean };

/**
 * Places the labels of lines above the bars, each in rows of its own beside its line, so that no line runs through a
 * label of another. Lines begin at their own label: those placed above run past those below.
 *
 * @returns a label for each line, in their order; undefined where there is no such place
 */
export function placeLineLabels(
  lines: readonly LineToName[],
  width: number,
  textWidth: TextWidth,
): readonly LineLabel[] | undefined {
  if (lines.length > MOST) return undefined;
  const candidates = lines.map((line) => listCandidates(line, width, textWidth));
  let best: { readonly cost: number; readonly labels: readonly LineLabel[] } | undefined;
  const byPlace = lines.map((_, index) => index).sort((a, b) => (lines[a]?.x ?? 0) - (lines[b]?.x ?? 0));
  for (const order of listOrders(byPlace)) {
    for (const picked of listPicks(order.map((index) => candidates[index] ?? []))) {
      const xs = order.map((index) => lines[index]?.x ?? 0);
      const cost = costOf(picked, xs);
      if (cost !== undefined && cost < (best?.cost ?? Infinity)) best = { cost, labels: stack(picked, order) };
    }
  }
  return best?.labels;
}

/** The label at the right of its line and at its left, where either has room for it whole. */
function listCandidates({ text, x }: LineToName, width: number, textWidth: TextWidth): readonly Candidate[] {
  return [false, true].flatMap((isLeft): Candidate[] => {
    const room = isLeft ? x - GAP : width - x - GAP;
    const lines = wrapText(text, room, Infinity, textWidth);
    const taken = Math.max(...lines.map(textWidth));
    if (lines.length > MOST_ROWS || taken > room || lines.join(' ') !== text.trim()) return [];
    return [{ lines, width: taken, left: isLeft ? x - GAP - taken : x + GAP, isLeft }];
  });
}

/** How much there is against labels placed from the top down; undefined where a line runs through one. */
function costOf(labels: readonly Candidate[], xs: readonly number[]): number | undefined {
  let cost = 0;
  for (const [place, { lines, left, width, isLeft }] of labels.entries()) {
    cost += lines.length * 10 + (isLeft ? 3 : 0);
    const freeEnd = isLeft ? left : left + width;
    for (const [other, x] of xs.entries()) {
      if (other === place) continue;
      if (other < place && x > left - CLEAR && x < left + width + CLEAR) return undefined;
      if (Math.abs(freeEnd - x) < NEAR) cost += 5;
    }
  }
  return cost;
}

function stack(labels: readonly Candidate[], order: readonly number[]): LineLabel[] {
  const placed: LineLabel[] = [];
  let row = 0;
  for (const [place, { lines, left, width }] of labels.entries()) {
    placed[order[place] ?? 0] = { lines, left, width, row };
    row += lines.length;
  }
  return placed;
}

function listOrders(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) =>
    listOrders(items.filter((other) => other !== item)).map((others) => [item, ...others]),
  );
}

function listPicks<T>([first, ...others]: readonly (readonly T[])[]): T[][] {
  if (!first) return [[]];
  const rest = listPicks(others);
  return first.flatMap((item) => rest.map((items) => [item, ...items]));
}
