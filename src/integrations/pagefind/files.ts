import { gunzipSync, gzipSync } from 'node:zlib';

/** What stands before the content of every file that Pagefind writes. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** The content of a file of Pagefind. @throws Error when it is none */
export function readPagefindFile(bytes: Buffer): Buffer {
  const content = gunzipSync(bytes);
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('Not a file of Pagefind.');
  return content.subarray(SIGNATURE.length);
}

/** A file of the index as this site keeps it: JSON, zipped. */
export const zipJson = (value: unknown): Buffer => gzipSync(JSON.stringify(value), { level: 9 });

/** What {@link zipJson} kept. */
export const unzipJson = (bytes: Buffer): unknown => JSON.parse(gunzipSync(bytes).toString('utf8'));
