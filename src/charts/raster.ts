import sharp from 'sharp';
import { siteFonts } from './fontMeasure.ts';
import { outlineText } from './outlineText.ts';

/** Pixels of the picture for a pixel of the drawing, where it is not so large that no program would open it. */
const SCALE = 2;
/**
 * Longest side of a picture in pixels: browsers show no more, and half of it is where the maker of pictures refuses.
 */
const LONGEST = 16_384;

/** Gives what was made from a text before, or has it made now. */
export type TakePicture = (from: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** What pictures depend on beside the code: the library that draws them, with all that it is made of. */
export const pictureVersions = (): string => JSON.stringify(sharp.versions);

/**
 * Makes a PNG of a drawing at twice its size, or as large as a picture may be, with the font of the site.
 *
 * @param svg an SVG that `renderChartFile` wrote
 * @param take gives a picture that was kept from an earlier build
 */
export async function rasterizeChart(svg: string, take: TakePicture): Promise<Uint8Array> {
  const scale = Math.min(SCALE, LONGEST / Math.max(...readSize(svg)));
  return take(`${scale} ${svg}`, () =>
    sharp(Buffer.from(outlineText(svg, siteFonts())), { density: 72 * scale })
      .flatten({ background: '#fff' })
      .png({ compressionLevel: 6 })
      .toBuffer(),
  );
}

/** Width and height of a drawing, in its pixels. @throws Error when it does not say them */
function readSize(svg: string): readonly [number, number] {
  const [, width, height] = /^<svg\b[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error('The drawing does not say how large it is.');
  return [Number(width), Number(height)];
}
