import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '#texts/es/index.ts';
import { decodeCbor } from './cbor.ts';
import { readPagefindFile } from './files.ts';

/** What Pagefind says of its index, as far as it is used. */
export interface Metadata {
  /** File of each page in the order of its number, and its words. */
  readonly pages: readonly (readonly [file: string, words: number])[];
  /** First and last word of each piece, in their order, and its file. */
  readonly pieces: readonly (readonly [first: string, last: string, file: string])[];
}

/** The version of Pagefind whose files we read; with another, look first whether its format is still the same. */
const FORMAT = /^1\.5\./;

/** Reads the metadata that Pagefind wrote. @throws Error when there is none, or it is of another version */
export function readMetadata(folder: string, words: Texts['build']): Metadata {
  const file = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
  if (!file) throw new Error(words.noMetadata);
  const [version, pages, pieces] = decodeCbor(
    readPagefindFile(readFileSync(join(folder, file))),
  ) as unknown as readonly [string, Metadata['pages'], Metadata['pieces']];
  if (!FORMAT.test(version)) throw new Error(words.otherPagefind(version));
  return { pages, pieces };
}
