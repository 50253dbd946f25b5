import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { siteFont } from './fontMeasure.ts';
import { outlineText } from './outlineText.ts';

/** Raised when the way a picture is made changes: pictures that were kept are made anew. */
const VERSION = 3;
/** Pixels of the picture for a pixel of the drawing, where it is not so large that no program would open it. */
const SCALE = 2;
/**
 * Longest side of a picture in pixels: browsers show no more, and half of it is where the maker of pictures refuses.
 */
const LONGEST = 16_384;

/**
 * Makes a PNG of a drawing at twice its size, or as large as a picture may be, with the font of the site. What is
 * already in the folder is not made
 * again: a picture is named by what it is made from.
 *
 * @param svg an SVG that `renderChartFile` wrote
 * @param folder where pictures are kept between builds
 */
export async function rasterizeChart(svg: string, folder: string): Promise<Uint8Array> {
  const scale = Math.min(SCALE, LONGEST / Math.max(...readSize(svg)));
  const file = join(
    folder,
    `${createHash('sha256').update(`${VERSION} ${scale} ${sharp.versions.sharp} `).update(svg).digest('hex').slice(0, 24)}.png`,
  );
  if (existsSync(file)) return readFileSync(file);
  const png = await sharp(Buffer.from(outlineText(svg, siteFont())), { density: 72 * scale })
    .flatten({ background: '#fff' })
    .png({ compressionLevel: 6 })
    .toBuffer();
  mkdirSync(folder, { recursive: true });
  // Two builds at once must never read half a file.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, png);
  renameSync(part, file);
  return png;
}

/** Width and height of a drawing, in its pixels. @throws Error when it does not say them */
function readSize(svg: string): readonly [number, number] {
  const [, width, height] = /^<svg\b[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error('The drawing does not say how large it is.');
  return [Number(width), Number(height)];
}
