import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { appIcons } from '#publishers/webManifest.ts';

/** Side of the drawing, in its own units. */
const SIDE = 16;
/** Part of the side that the sign may take where systems cut the edges: the circle they keep is four fifths wide. */
const KEPT = 0.75;

/**
 * Draws the icons of the app from the site's sign.
 *
 * @param sign SVG of a square of 16 × 16 units whose corner has the colour of the ground
 * @param root folder of the finished site
 */
export async function drawIcons(sign: Buffer, root: string): Promise<void> {
  await Promise.all(
    appIcons.map(async ({ address, size, purpose }) => {
      const inner = purpose === 'maskable' ? Math.round((size * KEPT) / SIDE) * SIDE : size;
      const drawn = await sharp(sign, { density: (72 * inner) / SIDE })
        .resize(inner, inner, { kernel: 'nearest' })
        .png()
        .toBuffer();
      const [ground] = await sharp(drawn)
        .extract({ left: 0, top: 0, width: 1, height: 1 })
        .removeAlpha()
        .raw()
        .toBuffer()
        .then(([r = 0, g = 0, b = 0]) => [{ r, g, b, alpha: 1 }]);
      const edge = (size - inner) / 2;
      const icon = await sharp(drawn)
        .extend({ top: edge, bottom: edge, left: edge, right: edge, background: ground })
        .png({ palette: true, compressionLevel: 9 })
        .toBuffer();
      const file = join(root, address);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, icon);
    }),
  );
}
