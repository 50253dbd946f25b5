import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkitten';
import { FALLBACK_FACE, TEXT_FACE } from '#domain/guide/fonts.ts';
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

const readFont = (file: string): Buffer =>
  readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(file));

const openedFaces = new Map<string, SiteFont>();

/** A face of a package, read once. The build must run from the root of the project. @param file `package/…/Face.ttf` */
export function openFace(file: string): SiteFont {
  const face = openedFaces.get(file) ?? openFont(readFont(file));
  openedFaces.set(file, face);
  return face;
}

let openedFonts: readonly SiteFont[] | undefined;

/**
 * The fonts in which the pictures of charts are drawn, read once: that of the site, and after it the faces that have
 * what it lacks. The build must run from the root of the project.
 */
export function siteFonts(): readonly SiteFont[] {
  return (openedFonts ??= [FONT, TEXT_FACE, FALLBACK_FACE].map(openFace));
}

let siteMeasure: MeasureText | undefined;

/** Measures text in the font of the site, which is read once. The build must run from the root of the project. */
export function measureSiteText(text: string, size: number): number {
  siteMeasure ??= buildFontMeasure(readFont(FONT));
  return siteMeasure(text, size);
}
