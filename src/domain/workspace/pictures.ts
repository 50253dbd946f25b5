/** Pictures that are kept in a field: small ones, as the text that a page shows without asking anybody. */
import { isOfField, type FieldDeclaration, type FieldForm } from './fields.ts';
import type { Cells } from './cells.ts';

/** Longest side of a picture in pixels, and its most bytes: a card stays readable, and a fair of them fits a phone. */
export const LONGEST_SIDE = 1000;
export const MOST_BYTES = 60 * 1024;
/** Most pictures of a workspace: with all of them its file stays below what can be opened again. */
export const MOST_PICTURES = 150;

/** The form of a field that holds a picture. */
export const PICTURE_FORM = { type: 'picture' } as const satisfies FieldForm;

/** Bytes that the text of a picture stands for, about. */
export const bytesOf = (picture: string): number => Math.floor(((picture.length - picture.indexOf(',') - 1) * 3) / 4);

/** How many pictures a workspace holds, also of rows that were taken away. */
export function countPictures(cells: Cells, fields: readonly FieldDeclaration[]): number {
  const holders = fields.filter(({ form }) => form.type === 'picture');
  let count = 0;
  for (const [path, { value }] of cells)
    if (value !== null && holders.some((field) => isOfField(path, field))) count += 1;
  return count;
}

/** Paths of the pictures that belong to nothing that is there. @param isGone whether its row was taken away */
export const listGonePictures = (
  cells: Cells,
  fields: readonly FieldDeclaration[],
  isGone: (path: string) => boolean,
): readonly string[] => {
  const holders = fields.filter(({ form }) => form.type === 'picture');
  return [...cells].flatMap(([path, { value }]) =>
    value !== null && holders.some((field) => isOfField(path, field)) && isGone(path) ? [path] : [],
  );
};
