import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkitten';
import { HEADING_FACE, TEXT_FACE } from '#domain/guide/fonts.ts';
import type { Glyphs } from '#domain/guide/faults.ts';

const require = createRequire(import.meta.url);

/**
 * The file of a face, sought from this file (a check may run over another folder), and from the root, where the build's
 * bundle runs.
 */
export const readFace = (face: string): Buffer =>
  readFileSync(require.resolve(face, { paths: [import.meta.dirname, process.cwd()] }));

let glyphs: Glyphs | undefined;

/** The glyphs that guides can show. */
export function readGlyphs(): Glyphs {
  const read = (file: string) => {
    const face = fontkit.create(readFace(file));
    if (face.isCollection) throw new Error(`The face «${file}» must be one font, not a collection.`);
    const known = new Map<string, boolean>();
    return (character: string): boolean => {
      const found = known.get(character) ?? face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
      known.set(character, found);
      return found;
    };
  };
  return (glyphs ??= { text: read(TEXT_FACE), heading: read(HEADING_FACE) });
}
