import { gunzipSync, gzipSync } from 'node:zlib';
import { SIGNATURE, stripSignature } from '#domain/search/fullText/piece.ts';

/** The content of a file of Pagefind. @throws Error when it is none */
export function readPagefindFile(bytes: Buffer): Buffer {
  return Buffer.from(stripSignature(gunzipSync(bytes)));
}

/** A file of Pagefind with a content. */
export function makePagefindFile(content: Buffer): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });
}
