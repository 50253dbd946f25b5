/**
 * Signatures: Ed25519 (RFC 8032), by the platform where it has it and by a library where not. A key signs what a device
 * was told to sign; whether a person meant it, no signature says. Signatures are never compared: some browsers make
 * another one each time.
 */
import { base32Of, base64urlOf, parseBase64url, utf8Of, type Bytes } from './bytes.ts';
import { canonicalJson } from './canonicalJson.ts';
import { sha256 } from './digest.ts';
import { mayBePublicKey, mayBeSignature, type Ed25519, type KeyPair, type SigningSecret } from './ed25519.ts';
import { ed25519Platform, platformHasEd25519, signOnPlatform } from './ed25519Platform.ts';

/** A key that signs. It is plain data that IndexedDB can keep; its secret cannot be read. */
export interface SigningKey {
  /** The public key: 32 bytes in base64url, 43 signs. */
  readonly publicKey: string;
  readonly secret: SigningSecret;
}

/** How a fingerprint is written: 20 bytes in base32, in eight groups of four. */
export const FINGERPRINT_PATTERN = /^(?:[a-z2-7]{4}-){7}[a-z2-7]{4}$/;
const FINGERPRINT_BYTES = 20;

let chosen: Promise<Ed25519> | undefined;

/** Who computes here, asked once; again when the library could not be loaded. */
const chooseEd25519 = (): Promise<Ed25519> => (chosen ??= findEd25519().catch(forgetChoice));

const findEd25519 = async (): Promise<Ed25519> =>
  (await platformHasEd25519()) ? ed25519Platform : (await import('./ed25519Library.ts')).ed25519Library;

function forgetChoice(reason: unknown): never {
  chosen = undefined;
  throw reason;
}

const signingKeyOf = ({ publicKey, secret }: KeyPair): SigningKey => ({ publicKey: base64urlOf(publicKey), secret });

/** A new key, whose secret never leaves the platform. */
export const generateSigningKey = async (): Promise<SigningKey> =>
  signingKeyOf(await (await chooseEd25519()).generate());

/**
 * The key of a seed, for keys that are also kept in a file.
 *
 * @param seed 32 random bytes; whoever hands them over forgets them
 */
export const signingKeyFrom = async (seed: Bytes): Promise<SigningKey> =>
  signingKeyOf(await (await chooseEd25519()).fromSeed(seed));

/** The public key that a text in base64url stands for; undefined for what cannot be one. */
export function parsePublicKey(text: string): Bytes | undefined {
  const bytes = parseBase64url(text);
  return bytes && mayBePublicKey(bytes) ? bytes : undefined;
}

/** Signs bytes. @returns 64 bytes in base64url, 86 signs */
export async function sign({ secret }: SigningKey, message: Bytes): Promise<string> {
  if (secret.kind === 'platform') return base64urlOf(await signOnPlatform(secret.key, message));
  return base64urlOf(await (await import('./ed25519Library.ts')).signWithSealed(secret, message));
}

/**
 * Whether a signature of bytes is by the one who holds a key. Strict: other ways to write the same key or signature,
 * and keys of small order, are refused, whoever computes.
 *
 * @param publicKey in base64url
 * @param signature in base64url
 */
export async function verify(publicKey: string, message: Bytes, signature: string): Promise<boolean> {
  const key = parsePublicKey(publicKey);
  const signed = parseBase64url(signature);
  if (!key || !signed || !mayBeSignature(signed)) return false;
  return (await chooseEd25519()).verify(key, message, signed);
}

/** Signs the canonical JSON of a value. @throws CanonicalJsonError for what is no plain JSON */
export const signJson = (key: SigningKey, value: unknown): Promise<string> => sign(key, utf8Of(canonicalJson(value)));

/** Whether a signature of the canonical JSON of a value is by the one who holds a key. @throws as `signJson` */
export const verifyJson = (publicKey: string, value: unknown, signature: string): Promise<boolean> =>
  verify(publicKey, utf8Of(canonicalJson(value)), signature);

/**
 * The short name of a public key that people compare: the first 20 bytes of the SHA-256 of the bytes of the key, in
 * base32, as `abcd-efgh-…`. To find another key with the same one is out of reach (2¹⁶⁰ tries).
 *
 * @param publicKey in base64url, of signatures or of encryption
 * @throws TypeError for what is no base64url
 */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const bytes = parseBase64url(publicKey);
  if (!bytes) throw new TypeError('A public key is written in base64url.');
  const name = base32Of((await sha256(bytes)).subarray(0, FINGERPRINT_BYTES));
  return (name.match(/.{4}/g) ?? []).join('-');
}
