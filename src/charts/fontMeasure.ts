import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkitten';
import { TEXT_SLACK, type MeasureText } from './labels.ts';

/** The font in which the site sets charts. */
const FONT = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

/** Width, in em, of a character that the font lacks. */
const UNKNOWN_EM = 0.7;

/** A font as charts use it. */
export type SiteFont = fontkit.Font;

function openFont(font: Buffer): SiteFont {
  const face = fontkit.create(font);
  if (face.isCollection) throw new Error('The font of charts must be a single font file, not a collection.');
  return face;
}

/** Measures text in a font by the widths of its glyphs, with room for a wider fallback. Kerning is left out. */
function buildFontMeasure(font: Buffer): MeasureText {
  const face = openFont(font);
  const widths = new Map<string, number>();
  const widthOf = (character: string) => {
    let em = widths.get(character);
    if (em === undefined) {
      const codePoint = character.codePointAt(0) ?? 0;
      em = face.hasGlyphForCodePoint(codePoint)
        ? face.glyphForCodePoint(codePoint).advanceWidth / face.unitsPerEm
        : UNKNOWN_EM;
      widths.set(character, em);
    }
    return em;
  };
  return (text, size) => [...text].reduce((sum, character) => sum + widthOf(character), 0) * size * TEXT_SLACK;
}

const readSiteFont = (): Buffer => readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(FONT));

let openedFont: SiteFont | undefined;

/** The font of the site in its regular weight, read once. The build must run from the root of the project. */
export function siteFont(): SiteFont {
  return (openedFont ??= openFont(readSiteFont()));
}

let siteMeasure: MeasureText | undefined;

/** Measures text in the font of the site, which is read once. The build must run from the root of the project. */
export function measureSiteText(text: string, size: number): number {
  siteMeasure ??= buildFontMeasure(readSiteFont());
  return siteMeasure(text, size);
}
