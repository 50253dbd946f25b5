import { ARRAY, NEGATIVE, TEXT, UNSIGNED, type Cbor } from '#domain/search/fullText/decodeCbor.ts';

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
