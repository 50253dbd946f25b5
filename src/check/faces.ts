import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkitten';
import { HEADING_FACE, TEXT_FACE } from '#domain/guide/fonts.ts';
import type { Glyphs } from '#domain/guide/faults.ts';

/** The file of a face. The build must run from the root of the project. */
export const readFace = (face: string): Buffer => readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(face));

let glyphs: Glyphs | undefined;

/** The glyphs that guides can show. */
export function readGlyphs(): Glyphs {
  const read = (file: string) => {
    const face = fontkit.create(readFace(file));
    if (face.isCollection) throw new Error(`La letra «${file}» debe ser un solo archivo, no una colección.`);
    const known = new Map<string, boolean>();
    return (character: string): boolean => {
      const found = known.get(character) ?? face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
      known.set(character, found);
      return found;
    };
  };
  return (glyphs ??= { text: read(TEXT_FACE), heading: read(HEADING_FACE) });
}
