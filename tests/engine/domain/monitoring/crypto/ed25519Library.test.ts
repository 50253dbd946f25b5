import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { base64urlOf, hexOf, parseBase64url, parseHex, utf8Of, type Bytes } from '#domain/monitoring/crypto/bytes.ts';
import { mayBePublicKey, mayBeSignature } from '#domain/monitoring/crypto/ed25519.ts';
import { ed25519Library, signWithSealed } from '#domain/monitoring/crypto/ed25519Library.ts';
import { ed25519Platform, signOnPlatform } from '#domain/monitoring/crypto/ed25519Platform.ts';
import { CRAFTED, RFC_8032 } from './ed25519Vectors.ts';

const bytesOf = (hex: string): Bytes => parseHex(hex)!;
const always = { seed: 1, numRuns: 25 };
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((array) => Uint8Array.from(array));
const messages = fc.uint8Array({ maxLength: 200 }).map((array) => Uint8Array.from(array));

/** A platform without Ed25519, and the module that chooses anew. */
async function signWithout(): Promise<typeof import('#domain/monitoring/crypto/signing.ts')> {
  const refuse = (name: 'generateKey' | 'importKey' | 'sign' | 'verify', place: number) => {
    const real = crypto.subtle[name].bind(crypto.subtle) as (...handed: unknown[]) => Promise<unknown>;
    vi.spyOn(crypto.subtle, name).mockImplementation(((...handed: unknown[]) =>
      handed[place] === 'Ed25519'
        ? Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
        : real(...handed)) as never);
  };
  refuse('generateKey', 0);
  refuse('importKey', 2);
  refuse('sign', 0);
  refuse('verify', 0);
  vi.resetModules();
  return import('#domain/monitoring/crypto/signing.ts');
}

afterEach(() => vi.restoreAllMocks());

describe('the library, where the platform has no Ed25519', () => {
  it('signs as RFC 8032 (§7.1), and so as the platform', async () => {
    for (const { seed, publicKey, message, signature } of RFC_8032) {
      const pair = await ed25519Library.fromSeed(bytesOf(seed));
      expect(hexOf(pair.publicKey)).toBe(publicKey);
      if (pair.secret.kind !== 'sealed') throw new Error('The seed is open.');
      expect(hexOf(await signWithSealed(pair.secret, bytesOf(message)))).toBe(signature);
    }
    await fc.assert(
      fc.asyncProperty(seeds, messages, async (seed, message) => {
        const [one, other] = await Promise.all([ed25519Library.fromSeed(seed), ed25519Platform.fromSeed(seed)]);
        expect(one.publicKey).toEqual(other.publicKey);
        if (one.secret.kind !== 'sealed' || other.secret.kind !== 'platform') throw new Error('Other keys.');
        expect(await signWithSealed(one.secret, message)).toEqual(await signOnPlatform(other.secret.key, message));
      }),
      always,
    );
  });

  it('agrees with the platform on what was crafted', async () => {
    for (const { name, publicKey, message, signature, valid } of CRAFTED) {
      const [key, signed] = [bytesOf(publicKey), bytesOf(signature)];
      const taken = mayBePublicKey(key) && mayBeSignature(signed);
      for (const who of [ed25519Library, ed25519Platform])
        expect(taken && (await who.verify(key, bytesOf(message), signed)), name).toBe(valid);
    }
  });

  it('agrees with the platform on bytes of any kind', async () => {
    const { publicKey, secret } = await ed25519Platform.fromSeed(bytesOf(RFC_8032[0]!.seed));
    if (secret.kind !== 'platform') throw new Error('No key of the platform.');
    const signature = await signOnPlatform(secret.key, utf8Of('acta'));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 767 }), seeds, async (bit, other) => {
        const both = Uint8Array.from([...publicKey, ...signature]);
        both[bit >> 3] = both[bit >> 3]! ^ (1 << (bit & 7));
        const [key, signed] = [both.slice(0, 32), both.slice(32)];
        if (!mayBeSignature(signed)) return;
        for (const one of [key, other].filter(mayBePublicKey)) {
          expect(await ed25519Library.verify(one, utf8Of('acta'), signed)).toBe(false);
          expect(await ed25519Platform.verify(one, utf8Of('acta'), signed)).toBe(false);
        }
      }),
      always,
    );
    expect(await ed25519Library.verify(publicKey, utf8Of('acta'), signature)).toBe(true);
  });

  it('keeps its seeds encrypted with keys that cannot be read', async () => {
    const seed = bytesOf(RFC_8032[1]!.seed);
    const { secret } = await ed25519Library.fromSeed(seed);
    if (secret.kind !== 'sealed') throw new Error('The seed is open.');
    expect(secret.key.extractable).toBe(false);
    expect(hexOf(secret.seed)).not.toContain(hexOf(seed));
  });

  it('is what signatures are made and verified with there', async () => {
    const [{ signing, own }, here] = [await makeElsewhere(), await import('#domain/monitoring/crypto/signing.ts')];
    expect(own.secret.kind).toBe('sealed');
    expect(await signing.verify(own.publicKey, utf8Of('acta'), await signing.sign(own, utf8Of('acta')))).toBe(true);
    expect(await signing.verify(own.publicKey, utf8Of('acto'), await signing.sign(own, utf8Of('acta')))).toBe(false);
    const signature = await signing.sign(own, utf8Of('acta'));
    vi.restoreAllMocks();
    vi.resetModules();
    expect(await here.verify(own.publicKey, utf8Of('acta'), signature)).toBe(true);
    expect(parseBase64url(signature)).toHaveLength(64);
    expect(base64urlOf(parseBase64url(own.publicKey)!)).toBe(own.publicKey);
  });
});

const makeElsewhere = async () => {
  const signing = await signWithout();
  return { signing, own: await signing.generateSigningKey() };
};
