/** Digests: SHA-256 (FIPS 180-4), in lower-case hexadecimal where people and files see it. */
import type { Bytes } from './bytes.ts';
import { hexOf } from './bytes.ts';
import { canonicalBytes } from './canonicalJson.ts';
import { subtleCrypto } from './webCrypto.ts';

/** How a digest is written: 64 signs of lower-case hexadecimal. */
export const DIGEST_PATTERN = /^[\da-f]{64}$/;

/** The 32 bytes of the SHA-256 of some bytes. */
export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await subtleCrypto().digest('SHA-256', bytes));

/** The SHA-256 of some bytes, in hexadecimal: what `sha256sum` says of a file. */
export const sha256Hex = async (bytes: Bytes): Promise<string> => hexOf(await sha256(bytes));

/** The SHA-256 of the canonical JSON of a value, in hexadecimal. @throws CanonicalJsonError as `canonicalJson` */
export const digestOf = async (value: unknown): Promise<string> => sha256Hex(canonicalBytes(value));
