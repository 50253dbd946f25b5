import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { GuidePicture } from '#domain/guide/model.ts';

/** A picture that a guide shows, with its size in pixels. */
export interface PressPicture extends GuidePicture {
  readonly width: number;
  readonly height: number;
}

/** Pictures by their addresses on the site. */
export type PressPictures = Readonly<Record<string, PressPicture>>;

/** Widest picture in pixels: on the 15 cm of a page they are 270 to the inch. */
const WIDEST = 1600;
const JPEG_QUALITY = 82;

/**
 * Reads pictures of the site as PDF and EPUB can carry them: PNG, JPEG and SVG as they are, where they are no wider
 * than paper shows; the first image of the rest as PNG. A photograph that a camera says to turn is turned.
 *
 * @param addresses as the text writes them: `/feria.png`
 * @param root folder of the project
 * @throws Error with the address when a picture cannot be read
 */
export async function loadPictures(addresses: readonly string[], root: string): Promise<PressPictures> {
  return Object.fromEntries(
    await Promise.all(
      addresses.map(async (address) => {
        try {
          return [address, await loadPicture(fileOf(address, root))] as const;
        } catch (error) {
          throw new Error(`${address}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
        }
      }),
    ),
  );
}

/** The file behind an address, which may have its signs written as `%20`. */
function fileOf(address: string, root: string): string {
  const [path = ''] = address.split(/[?#]/);
  return join(root, 'public', decodeURIComponent(path));
}

async function loadPicture(file: string): Promise<PressPicture> {
  const bytes = await readFile(file);
  const { format, width, height, orientation = 1, space } = await sharp(bytes).metadata();
  if (format === 'svg') return { bytes, mediaType: 'image/svg+xml', width, height };
  const isPlain = width <= WIDEST && orientation === 1 && space !== 'cmyk';
  if (isPlain && (format === 'png' || format === 'jpeg')) return { bytes, mediaType: `image/${format}`, width, height };
  const drawn = sharp(bytes).rotate().resize({ width: WIDEST, withoutEnlargement: true }).toColourspace('srgb');
  const { data, info } = await (
    format === 'jpeg' ? drawn.jpeg({ quality: JPEG_QUALITY }) : drawn.png({ compressionLevel: 9 })
  ).toBuffer({ resolveWithObject: true });
  return {
    bytes: data,
    mediaType: format === 'jpeg' ? 'image/jpeg' : 'image/png',
    width: info.width,
    height: info.height,
  };
}

/** A picture as Typst takes it among its inputs, which are texts: an SVG, around the bytes of any other kind. */
export function wrapPicture({ bytes, mediaType, width, height }: PressPicture): string {
  const buffer = Buffer.from(bytes);
  if (mediaType === 'image/svg+xml') return buffer.toString('utf8');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<image href="data:${mediaType};base64,${buffer.toString('base64')}" width="${width}" height="${height}"/></svg>`
  );
}
