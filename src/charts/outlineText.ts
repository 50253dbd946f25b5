import type { SiteFont } from './fontMeasure.ts';

/** Width of the rim that makes an outline bold, in em. */
const BOLD_RIM = 0.03;
/** Room between a letter and the mark over it, in em. */
const MARK_ROOM = 0.06;

/** A sign of a text with the font that draws it. */
interface Sign {
  readonly font: SiteFont;
  readonly glyph: ReturnType<SiteFont['getGlyph']>;
}

/** A letter with the marks over and under it. */
interface Letter extends Sign {
  readonly marks: readonly Sign[];
}

/**
 * Turns the texts of a drawing of ours into outlines, so that it is rendered alike on machines that lack the fonts. A
 * sign that the first font lacks is of the next one that has it; one that none has is a box, and never nothing. A bold
 * text is its regular outlines with a rim, a halo stays.
 *
 * @param svg an SVG that `renderChartFile` wrote
 */
export function outlineText(svg: string, fonts: readonly SiteFont[]): string {
  return svg.replace(
    /<text x="([-\d.]+)" y="([-\d.]+)"([^>]*)>([^<]*)<\/text>/g,
    (_, x: string, y: string, attributes: string, text: string) => {
      const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
      const size = Number(read('font-size') ?? /<svg[^>]* font-size="([\d.]+)"/.exec(svg)?.[1]);
      const letters = readLetters(decodeXml(text), fonts);
      const width = widthOf(letters, size);
      const start = Number(x) - ({ start: 0, middle: width / 2, end: width }[read('text-anchor') ?? 'start'] ?? 0);
      const outlines = drawLetters(letters, size, start, Number(y));
      const color = read('fill') ?? '#000';
      const halo = read('stroke');
      const bold = read('font-weight') ? ` stroke="${color}" stroke-width="${(size * BOLD_RIM).toFixed(2)}"` : '';
      const rim = halo ? ` stroke="${halo}" stroke-width="${read('stroke-width') ?? 1}" paint-order="stroke"` : bold;
      return `<path d="${outlines.join('')}" fill="${color}"${rim}/>`;
    },
  );
}

/** The letters of a text, each of the first font that has it with its marks. */
function readLetters(text: string, fonts: readonly SiteFont[]): Letter[] {
  return [...text.normalize('NFC').matchAll(/[^\p{Cf}\p{M}]\p{M}*|\p{M}+/gu)].flatMap(([cluster]): Letter[] => {
    const points = [...cluster].filter((sign) => !/[\ufe00-\ufe0f]/.test(sign)).map((sign) => sign.codePointAt(0) ?? 0);
    const whole = fonts.find((font) => points.every((point) => has(font, point)));
    const [letter, ...marks] = points.map((point): Sign => {
      const font = whole ?? fonts.find((one) => has(one, point));
      return font ? { font, glyph: font.glyphForCodePoint(point) } : boxOf(fonts);
    });
    return letter ? [{ ...letter, marks }] : [];
  });
}

/** How far the outline of a glyph may reach beyond its box, in em. */
const BOX_SLACK = 0.01;
const readable = new WeakMap<SiteFont, Map<number, boolean>>();

/**
 * Whether a font has a sign and the outline of it can be read. Where a font makes a sign of turned parts of others
 * (the «+» of Fraunces), the reader turns them the wrong way: the outline leaves the box that the font says.
 */
function has(font: SiteFont, point: number): boolean {
  const known = readable.get(font) ?? new Map<number, boolean>();
  readable.set(font, known);
  const isKnown = known.get(point);
  if (isKnown !== undefined) return isKnown;
  const isWhole = font.hasGlyphForCodePoint(point) && fillsBox(font.glyphForCodePoint(point), font.unitsPerEm);
  known.set(point, isWhole);
  return isWhole;
}

function fillsBox({ cbox, path }: Sign['glyph'], em: number): boolean {
  const drawn = path.cbox;
  // A blank has no outline.
  if (!Number.isFinite(drawn.minX)) return true;
  return (['minX', 'minY', 'maxX', 'maxY'] as const).every(
    (side) => Math.abs(drawn[side] - cbox[side]) <= em * BOX_SLACK,
  );
}

/**
 * Width of a text in pixels.
 *
 * @param fonts the one in which it is set, then those that have what it lacks
 */
export const measureOutline = (text: string, size: number, fonts: readonly SiteFont[]): number =>
  widthOf(readLetters(text, fonts), size);

/** A line of text as the path of its outlines. @param at where it starts, and its base line */
export const drawOutline = (
  text: string,
  size: number,
  at: { readonly x: number; readonly y: number },
  fonts: readonly SiteFont[],
): string => drawLetters(readLetters(text, fonts), size, at.x, at.y).join('');

/** Width of a text in pixels: summed in units of its first font, of which the scale makes pixels once. */
function widthOf(letters: readonly Letter[], size: number): number {
  const em = letters[0]?.font.unitsPerEm ?? 1;
  return letters.reduce((sum, { font, glyph }) => sum + glyph.advanceWidth * (em / font.unitsPerEm), 0) * (size / em);
}

/** The outlines of letters, each after the one before it. */
function drawLetters(letters: readonly Letter[], size: number, start: number, base: number): string[] {
  let left = start;
  return letters.flatMap((letter) => {
    const draw = ({ font, glyph }: Sign, at: number, up: number): string => {
      const scale = size / font.unitsPerEm;
      return glyph.path.transform(scale, 0, 0, -scale, at, base - up).toSVG();
    };
    const marks = letter.marks.map((mark) => {
      const { right, up } = placeMark(letter, mark);
      return draw(mark, left + right * size, up * size);
    });
    const outlines = [draw(letter, left, 0), ...marks];
    left += letter.glyph.advanceWidth * (size / letter.font.unitsPerEm);
    return outlines;
  });
}

/** The box by which a font says that it lacks a sign. */
function boxOf([first]: readonly SiteFont[]): Sign {
  if (!first) throw new Error('A drawing needs a font.');
  return { font: first, glyph: first.getGlyph(0) };
}

/** Where a mark stands from the start of its letter, in em: in the middle of it, and over one that is tall. */
function placeMark(letter: Sign, mark: Sign): { readonly right: number; readonly up: number } {
  const [em, markEm] = [letter.font.unitsPerEm, mark.font.unitsPerEm];
  const [own, of] = [mark.glyph.bbox, letter.glyph.bbox];
  const right = letter.glyph.advanceWidth / 2 / em - (own.minX + own.maxX) / 2 / markEm;
  const over = own.minY > 0 ? of.maxY / em + MARK_ROOM - own.minY / markEm : 0;
  return { right, up: Math.max(0, over) };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decodeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
}
