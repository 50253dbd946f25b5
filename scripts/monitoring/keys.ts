import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { writeWhole } from '#cache/wholeFile.ts';
import { generateKeysWithCopy, openKeyFile, type DeviceKeys } from '#domain/monitoring/crypto/keyFile.ts';
import { fingerprintOf } from '#domain/monitoring/crypto/signing.ts';
import * as requests from '#domain/monitoring/ledger/request.ts';
import { LedgerError, type Session } from './session.ts';

const SHORTEST_PASSPHRASE = 12;

/** The passphrase of a key, from the file that was named or from who sits there. */
export async function askPassphrase({ values, book, ask }: Session, isNew = false): Promise<string> {
  const words = book.t.ledger;
  const file = values['passphrase-file'];
  const given =
    file === undefined
      ? await ask(isNew ? words.askNewPassphrase : words.askPassphrase)
      : readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  if (!given) throw new LedgerError(words.noPassphrase);
  if (isNew && [...given].length < SHORTEST_PASSPHRASE) throw new LedgerError(words.shortPassphrase);
  return given;
}

/** Opens the keys that were named. */
export async function openKeys(session: Session, file: string): Promise<DeviceKeys> {
  const bytes = new Uint8Array(readFileSync(file));
  const reading = await openKeyFile(bytes, await askPassphrase(session));
  if (!reading.ok) throw new LedgerError(session.book.t.ledger.badKeyFile(file));
  return reading.keys;
}

/** Whether a file would lie in a folder, links on the way to both followed. */
export function isInside(file: string, folder: string): boolean {
  const real = (path: string): string =>
    existsSync(path) ? realpathSync(path) : resolve(real(dirname(path)), path.slice(dirname(path).length + 1));
  return `${real(resolve(file))}${sep}`.startsWith(`${real(resolve(folder))}${sep}`);
}

/** Makes keys, with a file that is wrapped by a passphrase, and a request beside it. */
export async function makeKeys(session: Session, file: string): Promise<DeviceKeys> {
  const { book, config, folder, print } = session;
  const words = book.t.ledger;
  const requestFile = `${file}.solicitud.json`;
  if (isInside(file, folder)) throw new LedgerError(words.keyInLedger(file));
  for (const path of [file, requestFile]) if (existsSync(path)) throw new LedgerError(words.keyExists(path));
  const { keys, file: bytes } = await generateKeysWithCopy(await askPassphrase(session, true));
  const request = { signingKey: keys.signing.publicKey, encryptionKey: keys.encryption.publicKey };
  writeWhole(file, bytes);
  writeWhole(requestFile, requests.writeRequest(config.site, request));
  print(words.keyMade(file, requestFile, await fingerprintOf(request.signingKey)));
  return keys;
}

/** Reads a request. */
export async function readRequest({ config, book }: Session, file: string): Promise<requests.KeyRequest> {
  const reading = await requests.readRequest(config.site, readText(file));
  if (!reading.ok) throw new LedgerError(book.t.ledger.badRequest(file));
  return reading.request;
}

/** What cannot be read holds no request. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
