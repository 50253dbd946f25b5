/**
 * Keys that files are encrypted to: ECDH on P-256, which every platform has, also those without X25519, so that a
 * private key is nowhere in the hands of a script. Envelopes say the version; another curve would be another version.
 */
import { base64urlOf, joinBytes, parseBase64url, type Bytes } from './bytes.ts';
import { subtleCrypto } from './webCrypto.ts';

/** A key that opens envelopes. It is plain data that IndexedDB can keep; its secret cannot be read. */
export interface EncryptionKey {
  /** The public key: the 65 bytes of the point, uncompressed (SEC 1, §2.3.3), in base64url, 87 signs. */
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
}

/** The three numbers of a key on P-256, in base64url (RFC 7518, §6.2). */
export interface EncryptionNumbers {
  readonly d: string;
  readonly x: string;
  readonly y: string;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const POINT_BYTES = 65;
const UNCOMPRESSED = 4;

/** A new key, whose secret never leaves the platform. */
export async function generateEncryptionKey(): Promise<EncryptionKey> {
  const { publicKey, privateKey } = await subtleCrypto().generateKey(CURVE, false, ['deriveBits']);
  return { publicKey: base64urlOf(await exportPoint(publicKey)), privateKey };
}

/** The numbers of a new key, for keys that are also kept in a file. */
export async function generateEncryptionNumbers(): Promise<EncryptionNumbers> {
  const { privateKey } = await subtleCrypto().generateKey(CURVE, true, ['deriveBits']);
  const { d = '', x = '', y = '' } = await subtleCrypto().exportKey('jwk', privateKey);
  return { d, x, y };
}

/** The key of its numbers; undefined for numbers that are none of a key. */
export async function findEncryptionKey({ d, x, y }: EncryptionNumbers): Promise<EncryptionKey | undefined> {
  const [across, up] = [parseBase64url(x), parseBase64url(y)];
  if (!across || !up) return undefined;
  const point = joinBytes(new Uint8Array([UNCOMPRESSED]), across, up);
  if (!(await findPoint(point))) return undefined;
  const jwk = { kty: 'EC', crv: 'P-256', d, x, y };
  const privateKey = await orUndefined(subtleCrypto().importKey('jwk', jwk, CURVE, false, ['deriveBits']));
  return privateKey && { publicKey: base64urlOf(point), privateKey };
}

/** The public key that a text in base64url stands for; undefined for what is no point of the curve. */
export async function parseEncryptionKey(text: string): Promise<CryptoKey | undefined> {
  const bytes = parseBase64url(text);
  return bytes && findPoint(bytes);
}

/** A key for one envelope, whose public half goes into it. */
export async function generateEphemeralKey(): Promise<{ readonly publicKey: Bytes; readonly privateKey: CryptoKey }> {
  const { publicKey, privateKey } = await subtleCrypto().generateKey(CURVE, false, ['deriveBits']);
  return { publicKey: await exportPoint(publicKey), privateKey };
}

/** The 32 bytes that two share who each know the public key of the other (SEC 1, §3.3.1). */
export const agreeOn = async (own: CryptoKey, theirs: CryptoKey): Promise<Bytes> =>
  new Uint8Array(await subtleCrypto().deriveBits({ name: 'ECDH', public: theirs }, own, 256));

/** The point that bytes stand for; undefined for those that are none of the curve, or written in another way. */
export async function findPoint(bytes: Bytes): Promise<CryptoKey | undefined> {
  if (bytes.length !== POINT_BYTES || bytes[0] !== UNCOMPRESSED) return undefined;
  return orUndefined(subtleCrypto().importKey('raw', bytes, CURVE, true, []));
}

const exportPoint = async (key: CryptoKey): Promise<Bytes> =>
  new Uint8Array(await subtleCrypto().exportKey('raw', key));

/** What an import gives, or undefined when the platform says that it is no key. */
const orUndefined = (imported: Promise<CryptoKey>): Promise<CryptoKey | undefined> =>
  imported.catch((error: unknown) => {
    if (['DataError', 'OperationError'].includes((error as Error).name)) return undefined;
    throw error;
  });
