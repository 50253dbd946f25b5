import { gunzipSync, gzipSync } from 'node:zlib';

/** What stands before the content of every file of Pagefind. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** The content of a file of Pagefind. @throws Error when it is none */
export function readPagefindFile(bytes: Buffer): Buffer {
  const content = gunzipSync(bytes);
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('No es un archivo de Pagefind.');
  return content.subarray(SIGNATURE.length);
}

/** A file of Pagefind with a content. */
export function makePagefindFile(content: Buffer): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });
}
