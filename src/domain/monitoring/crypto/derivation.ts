/**
 * Keys from secrets: HKDF (RFC 5869) from random ones, PBKDF2 (RFC 8018) from what people remember. Both on SHA-256.
 */
import { utf8Of, type Bytes } from './bytes.ts';
import { subtleCrypto } from './webCrypto.ts';

/** Rounds of PBKDF2 with SHA-256 that OWASP asks for (2023): tenths of a second on a laptop, 2 s on a cheap phone. */
const PASSPHRASE_ROUNDS = 600_000;

/** Signs of the shortest passphrase. */
const SHORTEST_PASSPHRASE = 12;

/** Bytes from a secret that nobody can guess. @param length of the result, in bytes, at most 8,160 */
export async function deriveBytes(secret: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await subtleCrypto().importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  return new Uint8Array(
    await subtleCrypto().deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, length * 8),
  );
}

/** Bytes from a secret that people remember, at a cost for whoever tries many. @param length of the result, in bytes */
export async function stretchBytes(secret: Bytes, salt: Bytes, iterations: number, length: number): Promise<Bytes> {
  const key = await subtleCrypto().importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await subtleCrypto().deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, length * 8),
  );
}

/** A passphrase as it counts: a tilde written apart, a blank at the end or two for one make no other passphrase. */
const tidyPassphrase = (passphrase: string): string => passphrase.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Whether a passphrase is too short to protect anything: under 12 signs. */
export const isShortPassphrase = (passphrase: string): boolean =>
  Array.from(tidyPassphrase(passphrase)).length < SHORTEST_PASSPHRASE;

/** The key of 32 bytes that a passphrase stands for. */
export const deriveFromPassphrase = (passphrase: string, salt: Bytes): Promise<Bytes> =>
  stretchBytes(utf8Of(tidyPassphrase(passphrase)), salt, PASSPHRASE_ROUNDS, 32);
