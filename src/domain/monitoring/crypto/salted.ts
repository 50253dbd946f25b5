/**
 * What people wrote, apart from the acts that tell of it: an act names the digest of a blob, and the blob can be erased
 * while the chain of acts still verifies. A salt of 32 random bytes goes before every answer: without it, whoever holds
 * the digest could try all likely answers.
 *
 * A blob is a file of canonical JSON, `{"contents":…,"salt":"…","version":1}`; its digest is the SHA-256 of its bytes.
 */
import { base64urlOf, parseBase64url, randomBytes, type Bytes } from './bytes.ts';
import { canonicalBytes, parseCanonicalJson, type CanonicalFault, type JsonValue } from './canonicalJson.ts';
import { sha256Hex } from './digest.ts';

/** Answers, or a comment, with the salt that hides them in their digest. */
export interface SaltedBlob {
  readonly version: 1;
  /** 32 bytes in base64url. */
  readonly salt: string;
  readonly contents: JsonValue;
}

const SALT_BYTES = 32;

/** Why a file is not the blob that an act names. */
export type BlobFault = CanonicalFault | 'newer-version' | 'not-a-blob' | 'other-digest';

/** What a file holds, or why it is not taken. */
export type BlobReading =
  { readonly ok: true; readonly contents: JsonValue } | { readonly ok: false; readonly fault: BlobFault };

/**
 * The file of a blob with a new salt, and its digest: it goes to `blobs/<digest>.json`, the digest into the act.
 *
 * @throws CanonicalJsonError for what is no plain JSON
 */
export async function buildBlob(contents: unknown): Promise<{ readonly digest: string; readonly bytes: Bytes }> {
  const bytes = canonicalBytes({ version: 1, salt: base64urlOf(randomBytes(SALT_BYTES)), contents });
  return { digest: await sha256Hex(bytes), bytes };
}

/** Reads the file of a blob and compares it with the digest that an act names. */
export async function readBlob(bytes: Bytes, digest: string): Promise<BlobReading> {
  if ((await sha256Hex(bytes)) !== digest) return { ok: false, fault: 'other-digest' };
  const reading = parseCanonicalJson(bytes);
  if (!reading.ok) return reading;
  const fault = findBlobFault(reading.value);
  return fault ? { ok: false, fault } : { ok: true, contents: (reading.value as unknown as SaltedBlob).contents };
}

function findBlobFault(value: JsonValue): BlobFault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-a-blob';
  const { version, salt, ...rest } = value as Readonly<Record<string, JsonValue>>;
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) return 'newer-version';
  const salted = typeof salt === 'string' && parseBase64url(salt)?.length === SALT_BYTES;
  return version === 1 && salted && Object.keys(rest).join() === 'contents' ? undefined : 'not-a-blob';
}
