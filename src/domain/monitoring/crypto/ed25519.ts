/**
 * What of Ed25519 (RFC 8032) does not depend on who computes it: the shape of keys and signatures, and which of them
 * are refused before anything is computed. Implementations differ on crafted values («Taming the many EdDSAs», 2020);
 * what is valid in one browser and not in another would split a ledger, so all of it is decided here.
 */
import { hexOf, type Bytes } from './bytes.ts';

/** Bytes of a public key, of the seed that a private key is made from, and of a signature. */
const PUBLIC_KEY_BYTES = 32;
export const SEED_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** A private key that code can use and not read. It can be kept in IndexedDB as it is. */
export type SigningSecret =
  | { readonly kind: 'platform'; readonly key: CryptoKey }
  /** For platforms without Ed25519: the seed, encrypted with a key that cannot be read. */
  | { readonly kind: 'sealed'; readonly key: CryptoKey; readonly nonce: Bytes; readonly seed: Bytes };

/** A private key with its public one. */
export interface KeyPair {
  /** The 32 bytes of RFC 8032. */
  readonly publicKey: Bytes;
  readonly secret: SigningSecret;
}

/** One who computes Ed25519. Bytes are of the right length, and passed the checks of this file. */
export interface Ed25519 {
  generate(): Promise<KeyPair>;
  /** @param seed 32 bytes; whoever hands them over forgets them */
  fromSeed(seed: Bytes): Promise<KeyPair>;
  verify(publicKey: Bytes, message: Bytes, signature: Bytes): Promise<boolean>;
}

/** The order of the field, 2²⁵⁵ − 19, and that of the group, in hexadecimal from the highest byte. */
const FIELD = `7f${'ff'.repeat(30)}ed`;
const GROUP = `10${'00'.repeat(15)}14def9dea2f79cd65812631a5cf5d3ed`;

/** The heights of the points of small order: with one of them as key, a signature proves nothing. */
const SMALL_ORDER = new Set([
  '00'.repeat(32),
  `${'00'.repeat(31)}01`,
  `7f${'ff'.repeat(30)}ec`,
  '05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826',
  '7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7',
]);

/** Little-endian bytes as a number that compares as text. */
const numberOf = (bytes: Uint8Array): string => hexOf(Uint8Array.from(bytes).reverse());

/** Whether bytes may stand for a point: written in the one way of RFC 8032 (§5.1.3), and not of small order. */
function mayBePoint(bytes: Uint8Array): boolean {
  const height = Uint8Array.from(bytes);
  height[31] = (height[31] ?? 0) & 0x7f;
  const number = numberOf(height);
  return number < FIELD && !SMALL_ORDER.has(number);
}

/** Whether bytes may be a public key; whether they are a point of the curve is seen on use. */
export const mayBePublicKey = (bytes: Uint8Array): boolean => bytes.length === PUBLIC_KEY_BYTES && mayBePoint(bytes);

/** Whether bytes may be a signature: its point as above, its number below the order of the group (§5.1.7). */
export const mayBeSignature = (bytes: Uint8Array): boolean =>
  bytes.length === SIGNATURE_BYTES && mayBePoint(bytes.subarray(0, 32)) && numberOf(bytes.subarray(32)) < GROUP;
