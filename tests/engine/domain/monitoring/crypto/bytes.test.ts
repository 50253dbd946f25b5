import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  base32Of,
  base64urlOf,
  hexOf,
  joinBytes,
  parseBase64url,
  parseHex,
  sameBytes,
  textOf,
  utf8Of,
} from '#domain/monitoring/crypto/bytes.ts';

const bytes = fc.uint8Array({ maxLength: 90 }).map((array) => Uint8Array.from(array));
const always = { seed: 1, numRuns: 300 };

describe('bytes', () => {
  it('are written as RFC 4648 does (§10)', () => {
    const words = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'];
    expect(words.map((word) => base32Of(utf8Of(word)))).toEqual([
      '',
      'my',
      'mzxq',
      'mzxw6',
      'mzxw6yq',
      'mzxw6ytb',
      'mzxw6ytboi',
    ]);
    expect(words.map((word) => base64urlOf(utf8Of(word)))).toEqual([
      '',
      'Zg',
      'Zm8',
      'Zm9v',
      'Zm9vYg',
      'Zm9vYmE',
      'Zm9vYmFy',
    ]);
    expect(base64urlOf(new Uint8Array([0xfb, 0xff]))).toBe('-_8');
  });

  it('are read back, from one text only', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(parseBase64url(base64urlOf(some))).toEqual(some);
        expect(parseHex(hexOf(some))).toEqual(some);
      }),
      always,
    );
    // Spare bits that are not zero, padding, blanks, the other alphabet, a sign too many.
    for (const text of ['Zh', 'Zg==', 'Z g', '+/8', 'Zm9vY', 'Zg\n', 'ñ'])
      expect(parseBase64url(text), text).toBeUndefined();
    for (const text of ['a', 'AB', '0x', ' 00', 'gg']) expect(parseHex(text), text).toBeUndefined();
  });

  it('of a large file are written too', () => {
    const large = new Uint8Array(300_000).map((_, at) => at);
    expect(sameBytes(parseBase64url(base64urlOf(large)) ?? new Uint8Array(), large)).toBe(true);
  });

  it('are joined, compared and read as text', () => {
    expect(joinBytes(new Uint8Array([1]), new Uint8Array(), new Uint8Array([2, 3]))).toEqual(new Uint8Array([1, 2, 3]));
    expect(sameBytes(new Uint8Array([1]), new Uint8Array([1, 2]))).toBe(false);
    expect(textOf(utf8Of('\ufeffñandú'))).toBe('\ufeffñandú');
    expect(textOf(new Uint8Array([0xc3]))).toBeUndefined();
  });
});
