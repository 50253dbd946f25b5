/**
 * The keys of a device, and the file in which a person keeps a copy of them: an envelope for a passphrase. Keys made
 * without a copy can never leave their device; those made with one are as safe as the file and its passphrase.
 */
import { base64urlOf, parseBase64url, randomBytes, type Bytes } from './bytes.ts';
import { canonicalBytes, parseCanonicalJson } from './canonicalJson.ts';
import { SEED_BYTES } from './ed25519.ts';
import {
  findEncryptionKey,
  generateEncryptionKey,
  generateEncryptionNumbers,
  type EncryptionKey,
  type EncryptionNumbers,
} from './encryptionKeys.ts';
import { closeEnvelope, openEnvelope, type EnvelopeFault } from './envelope.ts';
import { generateSigningKey, signingKeyFrom, type SigningKey } from './signing.ts';

/** What a device signs with, and what it opens envelopes with. */
export interface DeviceKeys {
  readonly signing: SigningKey;
  readonly encryption: EncryptionKey;
}

/** The keys of a file, or why they cannot be had. */
export type KeyFileReading =
  { readonly ok: true; readonly keys: DeviceKeys } | { readonly ok: false; readonly fault: EnvelopeFault };

/** What the envelope holds, as canonical JSON. */
interface KeyFileContents {
  readonly version: 1;
  /** The seed of Ed25519, 32 bytes in base64url. */
  readonly signing: string;
  readonly encryption: EncryptionNumbers;
}

/** What an envelope of keys says that it holds. */
const KIND = 'keys';

/** New keys of a device, which never leave it. */
export async function generateKeys(): Promise<DeviceKeys> {
  const [signing, encryption] = await Promise.all([generateSigningKey(), generateEncryptionKey()]);
  return { signing, encryption };
}

/**
 * New keys of a device, and the file with their copy. On the device they cannot be read any more.
 *
 * @param passphrase at least 12 signs
 * @throws RangeError for a shorter passphrase
 */
export async function generateKeysWithCopy(
  passphrase: string,
): Promise<{ readonly keys: DeviceKeys; readonly file: Bytes }> {
  const seed = randomBytes(SEED_BYTES);
  const contents: KeyFileContents = {
    version: 1,
    signing: base64urlOf(seed),
    encryption: await generateEncryptionNumbers(),
  };
  const file = await closeEnvelope(KIND, canonicalBytes(contents), { passphrase });
  const keys = await findKeys(contents);
  seed.fill(0);
  if (!keys) throw new TypeError('The platform gave keys that it does not take.');
  return { keys, file };
}

/** Opens a file of keys. */
export async function openKeyFile(file: Bytes, passphrase: string): Promise<KeyFileReading> {
  const opened = await openEnvelope(KIND, file, { passphrase });
  if (!opened.ok) return opened;
  const reading = parseCanonicalJson(opened.bytes);
  const keys = reading.ok ? await findKeys(reading.value as unknown as KeyFileContents) : undefined;
  opened.bytes.fill(0);
  return keys ? { ok: true, keys } : { ok: false, fault: 'other-contents' };
}

/** Contents come from a file: whoever knows its passphrase may have put anything there. */
async function findKeys(contents: Partial<KeyFileContents> | null): Promise<DeviceKeys | undefined> {
  const { version, signing, encryption } = contents ?? {};
  const seed = typeof signing === 'string' ? parseBase64url(signing) : undefined;
  const { d, x, y } = encryption ?? ({} as Partial<EncryptionNumbers>);
  if (version !== 1 || seed?.length !== SEED_BYTES) return undefined;
  if (typeof d !== 'string' || typeof x !== 'string' || typeof y !== 'string') return undefined;
  const key = await findEncryptionKey({ d, x, y });
  return key && { signing: await signingKeyFrom(seed), encryption: key };
}
