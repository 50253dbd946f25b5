/**
 * Ed25519 by a library, for platforms that lack it: loaded there only. Its private keys are seeds which are kept
 * encrypted with a key of the platform that cannot be read; the seed is in memory while it signs, and no longer.
 */
import { etc, getPublicKeyAsync, Point, signAsync } from '@noble/ed25519';
import { hexOf, joinBytes, randomBytes, sameBytes, type Bytes } from './bytes.ts';
import { SEED_BYTES, type Ed25519, type KeyPair, type SigningSecret } from './ed25519.ts';
import { subtleCrypto } from './webCrypto.ts';

type SealedSecret = Extract<SigningSecret, { kind: 'sealed' }>;

const NONCE_BYTES = 12;

/** Signs with a sealed seed. @returns 64 bytes */
export async function signWithSealed({ key, nonce, seed }: SealedSecret, message: Bytes): Promise<Bytes> {
  const open = new Uint8Array(await subtleCrypto().decrypt({ name: 'AES-GCM', iv: nonce }, key, seed));
  try {
    return Uint8Array.from(await signAsync(message, open));
  } finally {
    open.fill(0);
  }
}

async function sealSeed(seed: Bytes): Promise<SealedSecret> {
  const key = await subtleCrypto().generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const nonce = randomBytes(NONCE_BYTES);
  const sealed = await subtleCrypto().encrypt({ name: 'AES-GCM', iv: nonce }, key, seed);
  return { kind: 'sealed', key, nonce, seed: new Uint8Array(sealed) };
}

/** Little-endian bytes as a number. */
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${hexOf(Uint8Array.from(bytes).reverse())}`);

/** The point that a public key stands for; undefined for what is not on the curve. */
function findPoint(publicKey: Bytes): Point | undefined {
  try {
    return Point.fromBytes(publicKey);
  } catch {
    return undefined;
  }
}

export const ed25519Library: Ed25519 = {
  async generate(): Promise<KeyPair> {
    const seed = randomBytes(SEED_BYTES);
    try {
      return await ed25519Library.fromSeed(seed);
    } finally {
      seed.fill(0);
    }
  },

  async fromSeed(seed): Promise<KeyPair> {
    return { publicKey: Uint8Array.from(await getPublicKeyAsync(seed)), secret: await sealSeed(seed) };
  },

  /**
   * The library's own rule multiplies by the cofactor, and those of the platforms do not: crafted signatures would be
   * valid here and not there. So the point is computed and its bytes are compared, as the platforms do.
   */
  async verify(publicKey, message, signature): Promise<boolean> {
    const key = findPoint(publicKey);
    if (!key) return false;
    const point = signature.subarray(0, 32);
    const digest = await subtleCrypto().digest('SHA-512', joinBytes(point, publicKey, message));
    const challenge = etc.mod(numberOf(new Uint8Array(digest)), Point.CURVE().n);
    const expected = Point.BASE.multiply(numberOf(signature.subarray(32)), false).subtract(
      key.multiply(challenge, false),
    );
    return sameBytes(expected.toBytes(), point);
  },
};
