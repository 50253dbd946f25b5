import { measureSiteText } from '#charts/fontMeasure.ts';

/** A rectangle of a drawing, in its pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export type TextBox = Box & { readonly text: string; readonly size: number };

/** What stands in a drawing: its texts, the lines across it, and what is filled. */
export interface DrawnBoxes {
  readonly texts: readonly TextBox[];
  readonly strokes: readonly Box[];
  /** Bars and marks; not the ground of years, on which everything stands. */
  readonly fills: readonly Box[];
}

/** Reads where everything of a drawing of ours stands; texts as wide as the font of the site makes them. */
export function readBoxes(markup: string, fontSize: number): DrawnBoxes {
  const texts: TextBox[] = [];
  const strokes: Box[] = [];
  const fills: Box[] = [];
  const moved: [number, number][] = [[0, 0]];
  for (const [tag, name = '', attributes = '', text = ''] of markup.matchAll(
    /<(\/g|g|text|path)\b([^>]*)>(?:([^<]*)<\/text>)?/g,
  )) {
    const read = (key: string) => new RegExp(`(?:^|\\s)${key}="([^"]*)"`).exec(attributes)?.[1];
    const [dx, dy] = moved.at(-1)!;
    if (name === '/g') moved.pop();
    else if (name === 'g') {
      const [, x = 0, y = 0] = (/translate\(([-\d.]+) ([-\d.]+)\)/.exec(tag) ?? []).map(Number);
      moved.push([dx + x, dy + y]);
    } else if (name === 'text') texts.push(readText(text, read, fontSize, dx, dy));
    else if (read('fill-opacity') === undefined) {
      const steps = readPath(read('d') ?? '', dx, dy);
      if (read('fill') === 'none') strokes.push(...steps);
      else fills.push(around(steps));
    }
  }
  return { texts, strokes, fills };
}

function readText(
  written: string,
  read: (key: string) => string | undefined,
  fontSize: number,
  dx: number,
  dy: number,
): TextBox {
  const text = written
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const size = Number(read('font-size') ?? fontSize);
  const width = measureSiteText(text, size) * (read('font-weight') ? 1.06 : 1);
  const [x, y] = [Number(read('x')) + dx, Number(read('y')) + dy];
  const left = x - ({ start: 0, middle: width / 2, end: width }[read('text-anchor') ?? 'start'] ?? 0);
  return { text, size, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.22 };
}

/** The steps of a path as boxes. */
function readPath(d: string, dx: number, dy: number): Box[] {
  let [x, y] = [dx, dy];
  const boxes: Box[] = [];
  const go = (toX: number, toY: number) => {
    const [xs, ys] = [[x, toX].sort((a, b) => a - b), [y, toY].sort((a, b) => a - b)];
    boxes.push({ left: xs[0]!, right: xs[1]!, top: ys[0]!, bottom: ys[1]! });
    [x, y] = [toX, toY];
  };
  for (const [, step = '', list = ''] of d.matchAll(/([MLHVhvaZ])([-\d. ]*)/g)) {
    const numbers = list.trim().split(/\s+/).map(Number);
    const [first = 0, second = 0] = numbers;
    if (step === 'M') [x, y] = [first + dx, second + dy];
    else if (step === 'L') go(first + dx, second + dy);
    else if (step === 'H') go(first + dx, y);
    else if (step === 'V') go(x, first + dy);
    else if (step === 'h') go(x + first, y);
    else if (step === 'v') go(x, y + first);
    else if (step === 'a') {
      // Half a circle: as high above its ends as it is below them.
      boxes.push({ left: x, right: x, top: y - first, bottom: y + first });
      go(x + (numbers[5] ?? 0), y + (numbers[6] ?? 0));
    }
  }
  return boxes;
}

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

const meets = (a: Box, b: Box, slack: number): boolean =>
  a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;

/** What is wrong with where texts stand: on each other, under a line, on a bar or a mark, outside of the drawing. */
export function listFaults(drawn: DrawnBoxes, width: number, height: number): string[] {
  const { texts, strokes, fills } = drawn;
  const name = ({ text, left, top }: TextBox) => `«${text}» at ${Math.round(left)}, ${Math.round(top)}`;
  return texts.flatMap((text, index) => [
    ...texts
      .slice(index + 1)
      .flatMap((other) => (meets(text, other, 0.5) ? [`${name(text)} meets ${name(other)}`] : [])),
    ...strokes.flatMap((line) => (meets(text, grown(line), 0) ? [`a line crosses ${name(text)}`] : [])),
    ...fills.flatMap((mark) => (meets(text, mark, 1) ? [`${name(text)} stands on a mark`] : [])),
    ...(text.left < -0.5 || text.right > width + 0.5 || text.top < -1 || text.bottom > height + 1
      ? [`${name(text)} leaves the drawing`]
      : []),
  ]);
}

/** A line has no width of its own. */
const grown = ({ left, right, top, bottom }: Box): Box => ({
  left: left - 0.5,
  right: right + 0.5,
  top: top - 0.5,
  bottom: bottom + 0.5,
});
