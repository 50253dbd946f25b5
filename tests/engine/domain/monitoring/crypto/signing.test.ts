import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64urlOf, parseBase64url, parseHex, utf8Of, type Bytes } from '#domain/monitoring/crypto/bytes.ts';
import { mayBePublicKey } from '#domain/monitoring/crypto/ed25519.ts';
import { ed25519Platform, signOnPlatform } from '#domain/monitoring/crypto/ed25519Platform.ts';
import {
  FINGERPRINT_PATTERN,
  fingerprintOf,
  generateSigningKey,
  sign,
  signJson,
  verify,
  verifyJson,
} from '#domain/monitoring/crypto/signing.ts';
import { CRAFTED, RFC_8032 } from './ed25519Vectors.ts';

const bytesOf = (hex: string): Bytes => parseHex(hex)!;
const written = (hex: string): string => base64urlOf(bytesOf(hex));
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Uint8Array.from(array));

/** The same bytes with one bit turned. */
const turnBit = (original: Bytes, at: number): Bytes =>
  original.map((byte, place) => (place === at >> 3 ? byte ^ (1 << (at & 7)) : byte));

describe('signatures', () => {
  it('are those of RFC 8032 (§7.1)', async () => {
    for (const { seed, publicKey, message, signature } of RFC_8032) {
      const pair = await ed25519Platform.fromSeed(bytesOf(seed));
      expect(pair.publicKey).toEqual(bytesOf(publicKey));
      if (pair.secret.kind !== 'platform') throw new Error('No key of the platform.');
      expect(await signOnPlatform(pair.secret.key, bytesOf(message))).toEqual(bytesOf(signature));
      expect(await verify(written(publicKey), bytesOf(message), written(signature))).toBe(true);
    }
  });

  it('that were crafted are judged by the strict rule', async () => {
    for (const { name, publicKey, message, signature, valid } of CRAFTED)
      expect(await verify(written(publicKey), bytesOf(message), written(signature)), name).toBe(valid);
  });

  it('are not by keys written in another way', () => {
    // Heights from 2²⁵⁵ − 19 on stand for those from zero on; three of them are of points of large order.
    const isKey = (first: string) => mayBePublicKey(bytesOf(`${first}${'ff'.repeat(30)}7f`));
    expect(['eb', 'ed', 'ee', 'f0', 'f1', 'ff'].map(isKey)).toEqual([true, false, false, false, false, false]);
    expect(mayBePublicKey(new Uint8Array(31))).toBe(false);
  });

  it('by a key hold for its bytes and no others', async () => {
    const [key, other] = await Promise.all([generateSigningKey(), generateSigningKey()]);
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(), fc.nat(), async (message, one, two) => {
        const signature = await sign(key, message);
        expect(await verify(key.publicKey, message, signature)).toBe(true);
        expect(await verify(other.publicKey, message, signature)).toBe(false);
        const forged = base64urlOf(turnBit(parseBase64url(signature)!, one % 512));
        expect(await verify(key.publicKey, message, forged)).toBe(false);
        const otherKey = base64urlOf(turnBit(parseBase64url(key.publicKey)!, one % 256));
        expect(await verify(otherKey, message, signature)).toBe(false);
        if (message.length > 0)
          expect(await verify(key.publicKey, turnBit(message, two % (message.length * 8)), signature)).toBe(false);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('are written in one way', async () => {
    const key = await generateSigningKey();
    const signature = await sign(key, utf8Of('acta'));
    expect(key.publicKey).toHaveLength(43);
    expect(signature).toHaveLength(86);
    for (const wrong of ['', signature.slice(1), `${signature}=`, `${signature}AA`, ` ${signature}`, 'ñ'])
      expect(await verify(key.publicKey, utf8Of('acta'), wrong), wrong).toBe(false);
    for (const wrong of ['', key.publicKey.slice(1), `${key.publicKey}=`, `${key.publicKey}AA`])
      expect(await verify(wrong, utf8Of('acta'), signature), wrong).toBe(false);
  });

  it('of JSON hold for the value, not for its writing', async () => {
    const key = await generateSigningKey();
    const signature = await signJson(key, { b: 1, a: 'á' });
    expect(await verifyJson(key.publicKey, { a: 'á', b: 1 }, signature)).toBe(true);
    expect(await verifyJson(key.publicKey, { a: 'á', b: 2 }, signature)).toBe(false);
  });

  it('are made with keys that cannot be read', async () => {
    const { secret } = await generateSigningKey();
    expect(secret.key.extractable).toBe(false);
    for (const format of ['pkcs8', 'jwk', 'raw'] as const)
      await expect(crypto.subtle.exportKey(format as 'pkcs8', secret.key)).rejects.toThrow();
  });
});

describe('fingerprints', () => {
  it('are the first 20 bytes of SHA-256 in groups of four', async () => {
    // The key of RFC 8032, test 1, by Python's hashlib and base64.
    const fingerprint = await fingerprintOf(written(RFC_8032[0]!.publicKey));
    expect(fingerprint).toBe('eh7d-dx5b-ksrg-cytl-7bka-i36s-e4nx-x3kl');
    expect(fingerprint).toMatch(FINGERPRINT_PATTERN);
    await expect(fingerprintOf('no es una clave')).rejects.toThrow(TypeError);
  });
});
