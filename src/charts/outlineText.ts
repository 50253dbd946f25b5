import type { SiteFont } from './fontMeasure.ts';

/** Width of the rim that makes an outline bold, in em. */
const BOLD_RIM = 0.03;

/**
 * Turns the texts of a drawing of ours into outlines, so that it is rendered alike on machines that lack the font.
 * Characters that the font lacks are left out; a bold text is its regular outlines with a rim, a halo stays.
 *
 * @param svg an SVG that `renderChartFile` wrote
 */
export function outlineText(svg: string, font: SiteFont): string {
  return svg.replace(
    /<text x="([-\d.]+)" y="([-\d.]+)"([^>]*)>([^<]*)<\/text>/g,
    (_, x: string, y: string, attributes: string, text: string) => {
      const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
      const size = Number(read('font-size') ?? /<svg[^>]* font-size="([\d.]+)"/.exec(svg)?.[1]);
      const scale = size / font.unitsPerEm;
      const glyphs = [...decodeXml(text)].flatMap((character) => {
        const codePoint = character.codePointAt(0) ?? 0;
        return font.hasGlyphForCodePoint(codePoint) ? [font.glyphForCodePoint(codePoint)] : [];
      });
      const width = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) * scale;
      let left = Number(x) - ({ start: 0, middle: width / 2, end: width }[read('text-anchor') ?? 'start'] ?? 0);
      const outlines = glyphs.map((glyph) => {
        const path = glyph.path.transform(scale, 0, 0, -scale, left, Number(y)).toSVG();
        left += glyph.advanceWidth * scale;
        return path;
      });
      const color = read('fill') ?? '#000';
      const halo = read('stroke');
      const bold = read('font-weight') ? ` stroke="${color}" stroke-width="${(size * BOLD_RIM).toFixed(2)}"` : '';
      const rim = halo ? ` stroke="${halo}" stroke-width="${read('stroke-width') ?? 1}" paint-order="stroke"` : bold;
      return `<path d="${outlines.join('')}" fill="${color}"${rim}/>`;
    },
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decodeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
}
