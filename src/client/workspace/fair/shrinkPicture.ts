/**
 * Makes a picture small enough to keep: it is drawn anew in the browser, so that nothing of the file stays but what is
 * seen, not even the place where it was taken.
 */
import { isPicture } from '#domain/workspace/fields.ts';
import { bytesOf, LONGEST_SIDE, MOST_BYTES } from '#domain/workspace/pictures.ts';

/** Why a picture was not taken. */
export type PictureFault = 'not-a-picture' | 'too-large' | 'cannot-read';

/** Bytes of a file that is still read: a phone makes ten at most. */
export const MOST_FILE_BYTES = 40 * 1024 * 1024;

/** How well a picture is kept, from the best on, until it is small enough; then it is made smaller. */
const QUALITIES = [0.82, 0.7, 0.58, 0.46, 0.36] as const;
const SMALLER = 0.8;
/** Shorter sides than this show nothing. */
const LEAST_SIDE = 240;

/** The size at which a picture is drawn. @param most its longest side */
export function fitSize(width: number, height: number, most: number): readonly [number, number] {
  const by = Math.min(1, most / Math.max(width, height));
  return [Math.max(1, Math.round(width * by)), Math.max(1, Math.round(height * by))];
}

/**
 * The best picture that is small enough; undefined where none is.
 *
 * @param encode makes the text of the picture at a longest side and a quality
 */
export function choosePicture(encode: (side: number, quality: number) => string): string | undefined {
  for (let side = LONGEST_SIDE; side >= LEAST_SIDE; side = Math.round(side * SMALLER))
    for (const quality of QUALITIES) {
      const picture = encode(side, quality);
      if (isPicture(picture) && bytesOf(picture) <= MOST_BYTES) return picture;
    }
  return undefined;
}

/** The picture of a file, for a canvas. */
async function decode(file: File): Promise<ImageBitmap | HTMLImageElement> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    // Older browsers know no options, or not this function.
    const image = new Image();
    image.src = await readAddress(file);
    await image.decode();
    return image;
  }
}

const readAddress = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });

/** Makes a picture of a file small. */
export async function shrinkPicture(
  file: File,
): Promise<{ readonly picture: string } | { readonly fault: PictureFault }> {
  if (file.size > MOST_FILE_BYTES) return { fault: 'too-large' };
  if (file.type !== '' && !file.type.startsWith('image/')) return { fault: 'not-a-picture' };
  // A drawing may hold anything, and no camera makes one.
  if (file.type.startsWith('image/svg')) return { fault: 'not-a-picture' };
  let image: ImageBitmap | HTMLImageElement;
  try {
    image = await decode(file);
  } catch {
    return { fault: file.type === '' ? 'not-a-picture' : 'cannot-read' };
  }
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen || image.width === 0) return { fault: 'cannot-read' };
  let drawn = 0;
  const picture = choosePicture((side, quality) => {
    if (drawn !== side) {
      [canvas.width, canvas.height] = fitSize(image.width, image.height, side);
      // What is clear stays white, as paper is.
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      drawn = side;
    }
    return canvas.toDataURL('image/jpeg', quality);
  });
  if ('close' in image) image.close();
  return picture === undefined ? { fault: 'cannot-read' } : { picture };
}
