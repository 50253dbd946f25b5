import { createHash } from 'node:crypto';
import type { PublishedFile } from './publication.ts';

/** SHA-256 of bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The list that `sha256sum -c` reads: sum, two blanks, name, one file a line, by name. */
export function toChecksums(
  files: readonly (Pick<PublishedFile, 'name' | 'bytes'> & Partial<PublishedFile>)[],
): string {
  return [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`)
    .join('');
}
