/** A part of a file: its first and its last byte. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a file that a request asks for (RFC 9110, 14.2).
 *
 * @param header the field `Range`, where there is one
 * @param size of the file in bytes
 * @returns the part; `whole` where none is asked for, several are (which a server may answer so), or it is not written
 *   as it should be; `none` where the file has no such part
 */
export function findRange(header: string | undefined, size: number): ByteRange | 'whole' | 'none' {
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (!first && !last) return 'whole';
  if (!first) {
    const length = Number(last);
    return length && size ? { start: Math.max(0, size - length), end: size - 1 } : 'none';
  }
  const start = Number(first);
  const end = last ? Number(last) : Infinity;
  if (end < start) return 'whole';
  return start < size ? { start, end: Math.min(end, size - 1) } : 'none';
}

/** What a server says of a file so that it need not be sent twice. */
export interface Validators {
  /** A strong tag, with its quotes. */
  readonly etag: string;
  readonly modified: Date;
}

/** Whether who asks has the file as it is: `If-None-Match`, and without it `If-Modified-Since` (RFC 9110, 13.2.2). */
export function isKnown(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  { etag, modified }: Validators,
): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined)
    return [tags]
      .flat()
      .flatMap((list) => list.split(','))
      .map((tag) => tag.trim().replace(/^W\//, ''))
      .some((tag) => tag === '*' || tag === etag);
  const since = headers['if-modified-since'];
  return typeof since === 'string' && Math.floor(modified.getTime() / 1000) <= Math.floor(Date.parse(since) / 1000);
}

/** Whether a part may be sent: the rest that who asks has is of the file as it is (`If-Range`, RFC 9110, 13.1.5). */
export function mayResume(header: string | string[] | undefined, { etag, modified }: Validators): boolean {
  if (header === undefined) return true;
  if (typeof header !== 'string') return false;
  return header === etag || Date.parse(header) === Math.floor(modified.getTime() / 1000) * 1000;
}
