/** What the files of Pagefind hold: numbers, texts and lists of them (a part of CBOR, RFC 8949). */
export type Cbor = number | string | readonly Cbor[];

/** Major types of CBOR. */
const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

const UTF8 = new TextDecoder();

/** Reads one value. @throws Error on anything that Pagefind does not write */
export function decodeCbor(bytes: Uint8Array): Cbor {
  let at = 0;
  const readByte = (): number => {
    const byte = bytes[at];
    if (byte === undefined) throw new Error('CBOR: the file ends too early.');
    at += 1;
    return byte;
  };
  const readLength = (info: number): number => {
    if (info < 24) return info;
    const size = { 24: 1, 25: 2, 26: 4 }[info];
    if (!size) throw new Error(`CBOR: unexpected length ${info}.`);
    let length = 0;
    for (let place = 0; place < size; place += 1) length = length * 256 + readByte();
    return length;
  };
  const read = (): Cbor => {
    const head = readByte();
    const length = readLength(head & 31);
    switch (head >> 5) {
      case UNSIGNED:
        return length;
      case NEGATIVE:
        return -1 - length;
      case TEXT:
        at += length;
        return UTF8.decode(bytes.subarray(at - length, at));
      case ARRAY:
        return Array.from({ length }, read);
      default:
        throw new Error(`CBOR: unexpected type ${head >> 5}.`);
    }
  };
  return read();
}
