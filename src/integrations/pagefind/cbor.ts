/** What the files of Pagefind hold: numbers, texts and lists of them (a part of CBOR, RFC 8949). */
export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** Reads one value. @throws Error on anything that Pagefind does not write */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;
  const readLength = (info: number): number => {
    if (info < 24) return info;
    const size = { 24: 1, 25: 2, 26: 4 }[info];
    if (!size) throw new Error(`CBOR: longitud ${info} inesperada.`);
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const read = (): Cbor => {
    const head = bytes.readUInt8(at);
    at += 1;
    const length = readLength(head & 31);
    switch (head >> 5) {
      case UNSIGNED:
        return length;
      case NEGATIVE:
        return -1 - length;
      case TEXT:
        at += length;
        return bytes.toString('utf8', at - length, at);
      case ARRAY:
        return Array.from({ length }, read);
      default:
        throw new Error(`CBOR: tipo ${head >> 5} inesperado.`);
    }
  };
  return read();
}

/** Writes one value in its shortest form. */
export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([head(TEXT, text.length), text]);
  }
  return Buffer.concat([head(ARRAY, value.length), ...value.map(encodeCbor)]);
}

function head(type: number, length: number): Buffer {
  const [info, size] = length < 24 ? [length, 0] : length < 0x100 ? [24, 1] : length < 0x10000 ? [25, 2] : [26, 4];
  const made = Buffer.alloc(1 + size);
  made.writeUInt8((type << 5) | info);
  if (size) made.writeUIntBE(length, 1, size);
  return made;
}
