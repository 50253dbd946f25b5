import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkitten';
import { FALLBACK_FACE, HEADING_FACE, TEXT_FACE } from '#domain/guide/fonts.ts';
import type { Glyphs } from '#domain/guide/faults.ts';

const require = createRequire(import.meta.url);

/**
 * The file of a face, sought from this file (a check may run over another folder), and from the root, where the build's
 * bundle runs.
 */
export const readFace = (face: string): Buffer =>
  readFileSync(require.resolve(face, { paths: [import.meta.dirname, process.cwd()] }));

let glyphs: Glyphs | undefined;

/** The glyphs that guides and the pictures of charts can show: those of a face, and of what stands in for it. */
export function readGlyphs(): Glyphs {
  const open = (file: string) => {
    const face = fontkit.create(readFace(file));
    if (face.isCollection) throw new Error(`The face «${file}» must be one font, not a collection.`);
    return face;
  };
  const read = (...files: readonly string[]) => {
    const faces = files.map(open);
    const known = new Map<string, boolean>();
    return (character: string): boolean => {
      const point = character.codePointAt(0) ?? 0;
      const found = known.get(character) ?? faces.some((face) => face.hasGlyphForCodePoint(point));
      known.set(character, found);
      return found;
    };
  };
  return (glyphs ??= {
    text: read(TEXT_FACE, FALLBACK_FACE),
    heading: read(HEADING_FACE, TEXT_FACE, FALLBACK_FACE),
  });
}
