import type { SiteFont } from './fontMeasure.ts';

/** Width of the rim that makes an outline bold, in em. */
const BOLD_RIM = 0.03;
/** Room between a letter and the mark over it, in em. */
const MARK_ROOM = 0.06;

/** A sign of a text with the font that draws it, and where it stands in em from the start of the text. */
interface Drawn {
  readonly font: SiteFont;
  readonly glyph: ReturnType<SiteFont['getGlyph']>;
  readonly left: number;
  readonly up: number;
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
      const { drawn, width: ems } = placeSigns(decodeXml(text), fonts);
      const width = ems * size;
      const start = Number(x) - ({ start: 0, middle: width / 2, end: width }[read('text-anchor') ?? 'start'] ?? 0);
      const outlines = drawn.map(({ font, glyph, left, up }) => {
        const scale = size / font.unitsPerEm;
        return glyph.path.transform(scale, 0, 0, -scale, start + left * size, Number(y) - up * size).toSVG();
      });
      const color = read('fill') ?? '#000';
      const halo = read('stroke');
      const bold = read('font-weight') ? ` stroke="${color}" stroke-width="${(size * BOLD_RIM).toFixed(2)}"` : '';
      const rim = halo ? ` stroke="${halo}" stroke-width="${read('stroke-width') ?? 1}" paint-order="stroke"` : bold;
      return `<path d="${outlines.join('')}" fill="${color}"${rim}/>`;
    },
  );
}

/** The signs of a text, each after the one before it; a mark stands over or under its letter. */
function placeSigns(
  text: string,
  fonts: readonly SiteFont[],
): { readonly drawn: readonly Drawn[]; readonly width: number } {
  const drawn: Drawn[] = [];
  let width = 0;
  for (const [cluster] of text.normalize('NFC').matchAll(/[^\p{Cf}\p{M}]\p{M}*|\p{M}+/gu)) {
    const points = [...cluster].filter((sign) => !/[\ufe00-\ufe0f]/.test(sign)).map((sign) => sign.codePointAt(0) ?? 0);
    const has = (font: SiteFont) => points.every((point) => font.hasGlyphForCodePoint(point));
    const whole = fonts.find(has);
    const [letter, ...marks] = points.map((point) => {
      const font = whole ?? fonts.find((one) => one.hasGlyphForCodePoint(point));
      return font ? { font, glyph: font.glyphForCodePoint(point) } : boxOf(fonts);
    });
    if (!letter) continue;
    drawn.push({ ...letter, left: width, up: 0 });
    for (const mark of marks) drawn.push({ ...mark, ...placeMark(letter, mark, width) });
    width += letter.glyph.advanceWidth / letter.font.unitsPerEm;
  }
  return { drawn, width };
}

type Sign = Pick<Drawn, 'font' | 'glyph'>;

/** The box by which a font says that it lacks a sign. */
function boxOf([first]: readonly SiteFont[]): Sign {
  if (!first) throw new Error('A drawing needs a font.');
  return { font: first, glyph: first.getGlyph(0) };
}

/** Where a mark stands: in the middle of its letter, and over one that is tall. */
function placeMark(letter: Sign, mark: Sign, left: number): Pick<Drawn, 'left' | 'up'> {
  const em = letter.font.unitsPerEm;
  const [own, of] = [mark.glyph.bbox, letter.glyph.bbox];
  const middle = letter.glyph.advanceWidth / 2 / em - (own.minX + own.maxX) / 2 / mark.font.unitsPerEm;
  const over = own.minY > 0 ? of.maxY / em + MARK_ROOM - own.minY / mark.font.unitsPerEm : 0;
  return { left: left + middle, up: Math.max(0, over) };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decodeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
}
