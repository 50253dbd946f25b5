/**
 * The file of an envelope, byte by byte (docs/seguimiento.md):
 *
 * | bytes | what |
 * | 8 | `TRAMASOB` |
 * | 1 | version, 1 |
 * | 4 | length of the header, from the highest byte |
 * | … | header, canonical JSON |
 * | … | contents, AES-256-GCM, its tag of 16 bytes last |
 * | 32 | SHA-256 of all before |
 *
 * The digest at the end proves nothing against who means ill, as anybody can compute it: it tells a file that was hurt
 * on its way from a wrong passphrase. Against who means ill stands the tag, which covers all before the contents too.
 */
import { joinBytes, parseBase64url, sameBytes, utf8Of, type Bytes } from './bytes.ts';
import { canonicalBytes, parseCanonicalJson, type JsonValue } from './canonicalJson.ts';
import { sha256 } from './digest.ts';
import { FINGERPRINT_PATTERN } from './signing.ts';

/** What stands before the contents in readable form. */
export interface EnvelopeHeader {
  /** What it holds, for whoever opens it: lower-case words joined by hyphens. */
  readonly contents: string;
  /** Bytes of the contents, readable. */
  readonly size: number;
  /** 32 random bytes in base64url, for all keys of this envelope. */
  readonly salt: string;
  /** 32 bytes in base64url that only the right secret gives. */
  readonly check: string;
  /** The public key of this envelope alone, 65 bytes in base64url; with recipients only. */
  readonly ephemeral?: string;
  /** The secret of the envelope for each recipient, by fingerprint: 48 bytes in base64url. */
  readonly recipients: readonly { readonly to: string; readonly secret: string }[];
  /** The same for whoever knows the passphrase. */
  readonly passphrase?: string;
}

/** Why a file cannot be read as an envelope. */
export type FormatFault = 'not-an-envelope' | 'newer-version' | 'too-large' | 'cut' | 'changed';

/** The parts of an envelope. */
export interface EnvelopeParts {
  readonly header: EnvelopeHeader;
  /** All before the contents, which their tag covers. */
  readonly start: Bytes;
  /** The contents, encrypted, with their tag. */
  readonly sealed: Bytes;
}

const MAGIC = utf8Of('TRAMASOB');
const VERSION = 1;
const HEADER_AT = 13;
const DIGEST_BYTES = 32;
const TAG_BYTES = 16;
/** Bytes of the longest header: some 500 recipients' worth, far above the 64 that are taken. */
const LONGEST_HEADER = 2 ** 16;
export const MOST_RECIPIENTS = 64;
/** Bytes of the largest envelope: phones hold it in memory twice. */
export const MOST_BYTES = 64 * 2 ** 20;

/** What a kind of contents is called. */
export const CONTENTS_PATTERN = /^[a-z]+(?:-[a-z]+)*$/;

/** All before the contents. */
export function writeStart(header: EnvelopeHeader): Bytes {
  const written = canonicalBytes(header);
  const start = new Uint8Array(HEADER_AT - MAGIC.length);
  start[0] = VERSION;
  new DataView(start.buffer).setUint32(1, written.length);
  return joinBytes(MAGIC, start, written);
}

/** The whole file. */
export async function writeEnvelope(start: Bytes, sealed: Bytes): Promise<Bytes> {
  const all = joinBytes(start, sealed);
  return joinBytes(all, await sha256(all));
}

/** Whether a file begins as an envelope does. */
export const isEnvelope = (bytes: Bytes): boolean => sameBytes(bytes.subarray(0, MAGIC.length), MAGIC);

/** Reads a file as far as that is possible without a key. */
export async function parseEnvelope(
  bytes: Bytes,
): Promise<{ readonly ok: true; readonly parts: EnvelopeParts } | { readonly ok: false; readonly fault: FormatFault }> {
  if (bytes.length > MOST_BYTES) return { ok: false, fault: 'too-large' };
  const fault = findStartFault(bytes);
  if (fault) return { ok: false, fault };
  const contentsAt = HEADER_AT + new DataView(bytes.buffer, bytes.byteOffset).getUint32(9);
  const header = contentsAt > bytes.length ? undefined : parseHeader(bytes.slice(HEADER_AT, contentsAt));
  const end = header && contentsAt + header.size + TAG_BYTES;
  const length = end ? end + DIGEST_BYTES : contentsAt;
  if (bytes.length < length) return { ok: false, fault: 'cut' };
  const whole = end && bytes.length === length && sameBytes(await sha256(bytes.slice(0, end)), bytes.subarray(end));
  if (!header || !whole) return { ok: false, fault: 'changed' };
  const parts = { header, start: bytes.slice(0, contentsAt), sealed: bytes.slice(contentsAt, end) };
  return { ok: true, parts };
}

function findStartFault(bytes: Bytes): FormatFault | undefined {
  const magic = bytes.subarray(0, MAGIC.length);
  if (magic.length === 0 || !sameBytes(magic, MAGIC.subarray(0, magic.length))) return 'not-an-envelope';
  const version = bytes[MAGIC.length];
  if (version === undefined) return 'cut';
  if (version !== VERSION) return version > VERSION ? 'newer-version' : 'changed';
  if (bytes.length < HEADER_AT) return 'cut';
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(9) > LONGEST_HEADER ? 'changed' : undefined;
}

const hasBytes = (text: unknown, length: number): text is string =>
  typeof text === 'string' && parseBase64url(text)?.length === length;

const isRecipient = (value: JsonValue): boolean => {
  const { to, secret, ...rest } = (value ?? {}) as Readonly<Record<string, JsonValue>>;
  return (
    typeof to === 'string' && FINGERPRINT_PATTERN.test(to) && hasBytes(secret, 48) && Object.keys(rest).length === 0
  );
};

function parseHeader(bytes: Bytes): EnvelopeHeader | undefined {
  const reading = parseCanonicalJson(bytes);
  if (!reading.ok || typeof reading.value !== 'object' || reading.value === null) return undefined;
  const header = reading.value as Readonly<Record<string, JsonValue>>;
  const { contents, size, salt, check, ephemeral, recipients, passphrase, ...rest } = header;
  const right =
    typeof contents === 'string' &&
    CONTENTS_PATTERN.test(contents) &&
    Number.isInteger(size) &&
    Number(size) >= 0 &&
    Number(size) <= MOST_BYTES &&
    hasBytes(salt, 32) &&
    hasBytes(check, 32) &&
    Array.isArray(recipients) &&
    recipients.length <= MOST_RECIPIENTS &&
    recipients.every(isRecipient) &&
    (recipients.length > 0 ? hasBytes(ephemeral, 65) : ephemeral === undefined && passphrase !== undefined) &&
    (passphrase === undefined || hasBytes(passphrase, 48)) &&
    Object.keys(rest).length === 0;
  return right ? (header as unknown as EnvelopeHeader) : undefined;
}
