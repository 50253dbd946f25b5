/**
 * Files that only their recipients read: encrypted to one or several keys, to a passphrase, or to both. An envelope
 * says nothing of who closed it: that is what the signed acts in it are for.
 *
 * One random secret for each envelope gives the key of its contents, and is itself encrypted for each recipient: with
 * what a key of this envelope alone and the recipient's agree on (ECDH P-256, HKDF-SHA256), or with the passphrase
 * (PBKDF2-SHA256, 600,000 rounds). Each key is used once, so that the nonce of AES-GCM can be zero. `check` binds the
 * secret: nobody can make an envelope that opens with two passphrases, or says one thing to one and another to others.
 */
import { base64urlOf, joinBytes, parseBase64url, randomBytes, sameBytes, utf8Of, type Bytes } from './bytes.ts';
import { deriveBytes, deriveFromPassphrase, isShortPassphrase } from './derivation.ts';
import { agreeOn, findPoint, generateEphemeralKey, type EncryptionKey } from './encryptionKeys.ts';
import {
  CONTENTS_PATTERN,
  isEnvelope,
  MOST_BYTES,
  MOST_RECIPIENTS,
  parseEnvelope,
  writeEnvelope,
  writeStart,
  type EnvelopeHeader,
  type EnvelopeParts,
  type FormatFault,
} from './envelopeFormat.ts';
import { fingerprintOf } from './signing.ts';
import { subtleCrypto } from './webCrypto.ts';

/** For whom an envelope is: at least one key, or a passphrase. */
export interface Recipients {
  /** Public keys of encryption, in base64url; at most 64. */
  readonly keys?: readonly string[];
  /** At least 12 signs. */
  readonly passphrase?: string;
}

/** What an envelope is opened with. */
export type Opener = { readonly key: EncryptionKey } | { readonly passphrase: string };

/** Why an envelope does not open. */
export type EnvelopeFault =
  | FormatFault
  /** It holds something else than what was asked for. */
  | 'other-contents'
  /** It is for other keys. */
  | 'not-for-this-key'
  /** It is for keys only. */
  | 'not-for-a-passphrase'
  | 'wrong-passphrase';

/** What an envelope held, or why it does not open. */
export type EnvelopeReading =
  { readonly ok: true; readonly bytes: Bytes } | { readonly ok: false; readonly fault: EnvelopeFault };

const SECRET_BYTES = 32;
const KEY_INFO = utf8Of('trama sobre 1 llave');
const CONTENTS_INFO = utf8Of('trama sobre 1 contenido');
/** A nonce for keys that encrypt once. */
const ONLY_ONCE = new Uint8Array(12);

/**
 * Closes an envelope.
 *
 * @param kind what it holds, as `keys`: whoever opens it must ask for the same
 * @throws TypeError for no recipient, for a public key that is none, for a kind that is no lower-case words
 * @throws RangeError for too many recipients, a passphrase under 12 signs, more than 63 MiB
 */
export async function closeEnvelope(kind: string, bytes: Bytes, recipients: Recipients): Promise<Bytes> {
  const { keys = [], passphrase } = recipients;
  refuseBadRequest(kind, bytes, recipients);
  const salt = randomBytes(32);
  const secret = randomBytes(SECRET_BYTES);
  const { key, check } = await openSecret(secret, salt);
  const header: EnvelopeHeader = {
    contents: kind,
    size: bytes.length,
    salt: base64urlOf(salt),
    check: base64urlOf(check),
    ...(await sealForKeys(secret, salt, keys)),
    ...(passphrase === undefined ? {} : { passphrase: await sealForPassphrase(secret, salt, passphrase) }),
  };
  const start = writeStart(header);
  return writeEnvelope(start, await seal(key, bytes, start));
}

/** For whom a file is, and what it holds, as far as that can be read without a key; undefined for no whole envelope. */
export async function readAddressees(
  bytes: Bytes,
): Promise<
  { readonly kind: string; readonly fingerprints: readonly string[]; readonly passphrase: boolean } | undefined
> {
  const parsed = await parseEnvelope(bytes);
  if (!parsed.ok) return undefined;
  const { contents, recipients, passphrase } = parsed.parts.header;
  return { kind: contents, fingerprints: recipients.map(({ to }) => to), passphrase: passphrase !== undefined };
}

/**
 * What was hurt on the way in a file that begins as an envelope, before any key is tried; undefined for a whole one,
 * and for a file that is none.
 */
export async function findHurt(bytes: Bytes): Promise<Exclude<FormatFault, 'not-an-envelope'> | undefined> {
  if (!isEnvelope(bytes)) return undefined;
  const parsed = await parseEnvelope(bytes);
  return parsed.ok || parsed.fault === 'not-an-envelope' ? undefined : parsed.fault;
}

/** Opens an envelope. @param kind what it must hold, as it was closed with */
export async function openEnvelope(kind: string, bytes: Bytes, opener: Opener): Promise<EnvelopeReading> {
  const parsed = await parseEnvelope(bytes);
  if (!parsed.ok) return parsed;
  const { header, start, sealed } = parsed.parts;
  if (header.contents !== kind) return { ok: false, fault: 'other-contents' };
  const secret = await ('key' in opener
    ? findForKey(header, opener.key)
    : findForPassphrase(header, opener.passphrase));
  if (typeof secret === 'string') return { ok: false, fault: secret };
  return openContents(secret, { header, start, sealed });
}

async function openContents(secret: Bytes, { header, start, sealed }: EnvelopeParts): Promise<EnvelopeReading> {
  const { key, check } = await openSecret(secret, bytesOf(header.salt));
  if (!sameBytes(check, bytesOf(header.check))) return { ok: false, fault: 'changed' };
  const bytes = await unseal(key, sealed, start);
  return bytes ? { ok: true, bytes } : { ok: false, fault: 'changed' };
}

function refuseBadRequest(kind: string, bytes: Bytes, { keys = [], passphrase }: Recipients): void {
  if (!CONTENTS_PATTERN.test(kind)) throw new TypeError('A kind of contents is lower-case words joined by hyphens.');
  if (keys.length === 0 && passphrase === undefined) throw new TypeError('An envelope is for somebody.');
  if (keys.length > MOST_RECIPIENTS) throw new RangeError(`An envelope is for ${MOST_RECIPIENTS} keys at most.`);
  if (passphrase !== undefined && isShortPassphrase(passphrase)) throw new RangeError('The passphrase is too short.');
  if (bytes.length > MOST_BYTES - 2 ** 20) throw new RangeError('The contents are too large for an envelope.');
}

/** The key of the contents and what binds the secret. */
async function openSecret(secret: Bytes, salt: Bytes): Promise<{ readonly key: Bytes; readonly check: Bytes }> {
  const both = await deriveBytes(secret, salt, CONTENTS_INFO, 64);
  return { key: both.slice(0, 32), check: both.slice(32) };
}

async function sealForKeys(
  secret: Bytes,
  salt: Bytes,
  keys: readonly string[],
): Promise<Pick<EnvelopeHeader, 'ephemeral' | 'recipients'>> {
  if (keys.length === 0) return { recipients: [] };
  const own = await generateEphemeralKey();
  const recipients = await Promise.all(
    [...new Set(keys)].map(async (key) => {
      const shared = await agree(own.privateKey, bytesOf(key), own.publicKey, bytesOf(key), salt);
      if (!shared) throw new TypeError('This is no public key of encryption.');
      return { to: await fingerprintOf(key), secret: base64urlOf(await seal(shared, secret)) };
    }),
  );
  return { ephemeral: base64urlOf(own.publicKey), recipients };
}

/** The key that two agree on for one envelope, bound to both public keys; undefined when theirs is none. */
async function agree(
  own: CryptoKey,
  theirs: Bytes,
  ephemeral: Bytes,
  recipient: Bytes,
  salt: Bytes,
): Promise<Bytes | undefined> {
  const point = await findPoint(theirs);
  if (!point) return undefined;
  return deriveBytes(await agreeOn(own, point), salt, joinBytes(KEY_INFO, ephemeral, recipient), 32);
}

const sealForPassphrase = async (secret: Bytes, salt: Bytes, passphrase: string): Promise<string> =>
  base64urlOf(await seal(await deriveFromPassphrase(passphrase, salt), secret));

async function findForKey(
  { recipients, ephemeral = '', salt }: EnvelopeHeader,
  { publicKey, privateKey }: EncryptionKey,
): Promise<Bytes | EnvelopeFault> {
  const to = await fingerprintOf(publicKey);
  const slot = recipients.find((recipient) => recipient.to === to);
  if (!slot) return 'not-for-this-key';
  const point = bytesOf(ephemeral);
  const shared = await agree(privateKey, point, point, bytesOf(publicKey), bytesOf(salt));
  return (shared && (await unseal(shared, bytesOf(slot.secret)))) ?? 'changed';
}

async function findForPassphrase(header: EnvelopeHeader, passphrase: string): Promise<Bytes | EnvelopeFault> {
  if (header.passphrase === undefined) return 'not-for-a-passphrase';
  const key = await deriveFromPassphrase(passphrase, bytesOf(header.salt));
  return (await unseal(key, bytesOf(header.passphrase))) ?? 'wrong-passphrase';
}

const bytesOf = (text: string): Bytes => parseBase64url(text) ?? new Uint8Array();

const importOnce = (key: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> =>
  subtleCrypto().importKey('raw', key, 'AES-GCM', false, [use]);

/** @param start what the tag covers beside the bytes */
async function seal(key: Bytes, bytes: Bytes, start: Bytes = new Uint8Array()): Promise<Bytes> {
  const algorithm = { name: 'AES-GCM', iv: ONLY_ONCE, additionalData: start };
  return new Uint8Array(await subtleCrypto().encrypt(algorithm, await importOnce(key, 'encrypt'), bytes));
}

/** @returns undefined when the tag does not agree */
async function unseal(key: Bytes, bytes: Bytes, start: Bytes = new Uint8Array()): Promise<Bytes | undefined> {
  const algorithm = { name: 'AES-GCM', iv: ONLY_ONCE, additionalData: start };
  const opening = subtleCrypto().decrypt(algorithm, await importOnce(key, 'decrypt'), bytes);
  try {
    return new Uint8Array(await opening);
  } catch (error) {
    if ((error as Error).name === 'OperationError') return undefined;
    throw error;
  }
}
