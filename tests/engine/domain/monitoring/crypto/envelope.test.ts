import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { base64urlOf, joinBytes, parseBase64url, utf8Of, type Bytes } from '#domain/monitoring/crypto/bytes.ts';
import { canonicalBytes } from '#domain/monitoring/crypto/canonicalJson.ts';
import { deriveBytes, deriveFromPassphrase } from '#domain/monitoring/crypto/derivation.ts';
import { sha256 } from '#domain/monitoring/crypto/digest.ts';
import {
  findEncryptionKey,
  generateEncryptionKey,
  type EncryptionKey,
} from '#domain/monitoring/crypto/encryptionKeys.ts';
import {
  closeEnvelope,
  findHurt,
  openEnvelope,
  readAddressees,
  type Opener,
} from '#domain/monitoring/crypto/envelope.ts';
import { MOST_BYTES, writeEnvelope, writeStart } from '#domain/monitoring/crypto/envelopeFormat.ts';
import { fingerprintOf } from '#domain/monitoring/crypto/signing.ts';
import { ENVELOPE_1 } from './envelopeVectors.ts';

const PASSPHRASE = 'la feria es el sábado';
const contents = utf8Of('{"ventas":1200}');
let own: EncryptionKey;
let other: EncryptionKey;
beforeAll(async () => {
  [own, other] = await Promise.all([generateEncryptionKey(), generateEncryptionKey()]);
});

const open = async (file: Bytes, opener: Opener, kind = 'actas'): Promise<string> => {
  const reading = await openEnvelope(kind, file, opener);
  return reading.ok ? new TextDecoder().decode(reading.bytes) : `fault: ${reading.fault}`;
};
/** The same file with the digest that whoever means ill would put at its end. */
const mend = async (file: Bytes): Promise<Bytes> => {
  const start = file.slice(0, -32);
  return joinBytes(start, await sha256(start));
};
const turn = (file: Bytes, at: number, bit = 0): Bytes =>
  file.map((byte, place) => (place === at ? byte ^ (1 << bit) : byte));

describe('envelopes', () => {
  it('open with the keys that they are for, whatever they hold', async () => {
    const bytes = fc.uint8Array({ maxLength: 2000 }).map((array) => Uint8Array.from(array));
    await fc.assert(
      fc.asyncProperty(bytes, async (some) => {
        const file = await closeEnvelope('actas', some, { keys: [own.publicKey, other.publicKey] });
        for (const key of [own, other])
          expect(await openEnvelope('actas', file, { key })).toEqual({ ok: true, bytes: some });
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('open with their passphrase, and tell a wrong one', async () => {
    const file = await closeEnvelope('actas', contents, { passphrase: PASSPHRASE, keys: [own.publicKey] });
    expect(await open(file, { passphrase: PASSPHRASE })).toBe('{"ventas":1200}');
    expect(await open(file, { key: own })).toBe('{"ventas":1200}');
    expect(await open(file, { passphrase: 'la feria es el domingo' })).toBe('fault: wrong-passphrase');
    expect(await readAddressees(file)).toEqual({
      kind: 'actas',
      fingerprints: [await fingerprintOf(own.publicKey)],
      passphrase: true,
    });
  });

  it('made by another program from the documentation open', async () => {
    const key = (await findEncryptionKey(ENVELOPE_1.key))!;
    const file = parseBase64url(ENVELOPE_1.file)!;
    expect(await open(file, { key }, ENVELOPE_1.kind)).toBe(ENVELOPE_1.contents);
    expect(await open(file, { passphrase: ENVELOPE_1.passphrase }, ENVELOPE_1.kind)).toBe(ENVELOPE_1.contents);
  });

  it('say what is wrong', async () => {
    const file = await closeEnvelope('actas', contents, { keys: [own.publicKey] });
    expect(await open(file, { key: other })).toBe('fault: not-for-this-key');
    expect(await open(file, { passphrase: PASSPHRASE })).toBe('fault: not-for-a-passphrase');
    expect(await open(file, { key: own }, 'keys')).toBe('fault: other-contents');
    expect(await open(turn(file, 8, 1), { key: own })).toBe('fault: newer-version');
    expect(await open(turn(file, 8), { key: own })).toBe('fault: changed');
    expect(await open(joinBytes(file, new Uint8Array(1)), { key: own })).toBe('fault: changed');
    expect(await open(new Uint8Array(), { key: own })).toBe('fault: not-an-envelope');
    expect(await open(utf8Of('PK un archivo cualquiera'), { key: own })).toBe('fault: not-an-envelope');
    expect(await open(new Uint8Array(MOST_BYTES + 1), { key: own })).toBe('fault: too-large');
    expect(await readAddressees(file.slice(0, -1))).toBeUndefined();
    // What was hurt is told before anybody is asked for a key; what is another file is another's to read.
    expect(await findHurt(file.slice(0, -1))).toBe('cut');
    expect(await findHurt(turn(file, file.length - 40))).toBe('changed');
    expect(await findHurt(file)).toBeUndefined();
    expect(await findHurt(utf8Of('{"format":"trama-seguimiento"}'))).toBeUndefined();
  });

  it('that are cut anywhere say so', async () => {
    const file = await closeEnvelope('actas', contents, { keys: [own.publicKey] });
    for (let length = 1; length < file.length; length += 1)
      expect(await open(file.slice(0, length), { key: own }), `${length}`).toBe('fault: cut');
  });

  it('do not open with any byte changed, on the way or by who means ill', async () => {
    const file = await closeEnvelope('actas', contents, { keys: [own.publicKey, other.publicKey] });
    for (let at = 0; at < file.length; at += 1) {
      const changed = turn(file, at, at % 8);
      expect(await open(changed, { key: own }), `${at}`).toMatch(/^fault/);
      if (at < file.length - 32) expect(await open(await mend(changed), { key: own }), `${at}`).toMatch(/^fault/);
    }
    expect(await open(await mend(file), { key: own })).toBe('{"ventas":1200}');
  });

  it('do not open with a header of another form, though its digest agrees', async () => {
    const file = await closeEnvelope('actas', contents, { keys: [own.publicKey] });
    const length = new DataView(file.buffer).getUint32(9);
    const header = JSON.parse(new TextDecoder().decode(file.slice(13, 13 + length))) as object;
    const withHeader = async (change: object): Promise<string> => {
      const changed = canonicalBytes(JSON.parse(JSON.stringify({ ...header, ...change })));
      const size = new Uint8Array(4);
      new DataView(size.buffer).setUint32(0, changed.length);
      return open(await mend(joinBytes(file.slice(0, 9), size, changed, file.slice(13 + length))), { key: own });
    };
    expect(await withHeader({})).toBe('{"ventas":1200}');
    for (const change of [
      { more: 1 },
      { recipients: [] },
      { recipients: null },
      { recipients: [null] },
      { recipients: [{ to: 'x', secret: 'y' }] },
      { ephemeral: undefined },
      { ephemeral: 'AAAA' },
      { salt: 'AAAA' },
      { check: undefined },
      { size: -1 },
      { size: 1.5 },
      { contents: '../actas' },
      { passphrase: 'AAAA' },
    ])
      expect(await withHeader(change), JSON.stringify(change)).toBe('fault: changed');
    expect(await withHeader({ size: contents.length + 1 })).toBe('fault: cut');
  });

  it('do not open when whoever closed them meant ill', async () => {
    const salt = new Uint8Array(32).fill(7);
    const secret = new Uint8Array(32).fill(9);
    const close = async (key: Bytes, bytes: Bytes, start: Bytes): Promise<Bytes> => {
      const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
      const algorithm = { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: start };
      return new Uint8Array(await crypto.subtle.encrypt(algorithm, imported, bytes));
    };
    const slot = await close(await deriveFromPassphrase(PASSPHRASE, salt), secret, new Uint8Array());
    const both = await deriveBytes(secret, salt, utf8Of('trama sobre 1 contenido'), 64);
    /** A whole envelope, each of its tags right, with something of its own in the header. */
    const openWith = async (change: object): Promise<string> => {
      const start = writeStart({
        contents: 'actas',
        size: contents.length,
        salt: base64urlOf(salt),
        check: base64urlOf(both.slice(32)),
        recipients: [],
        passphrase: base64urlOf(slot),
        ...change,
      });
      const file = await writeEnvelope(start, await close(both.slice(0, 32), contents, start));
      return open(file, { passphrase: PASSPHRASE });
    };
    expect(await openWith({})).toBe('{"ventas":1200}');
    // A secret that is not bound could open with two passphrases.
    expect(await openWith({ check: base64urlOf(salt) })).toBe('fault: changed');
    expect(await openWith({ more: 1 })).toBe('fault: changed');
    expect(await openWith({ ephemeral: 'AAAA' })).toBe('fault: changed');
  });

  it('are not closed for nobody, for no key, or with a short passphrase', async () => {
    await expect(closeEnvelope('actas', contents, {})).rejects.toThrow(TypeError);
    await expect(closeEnvelope('actas', contents, { keys: ['AAAA'] })).rejects.toThrow(TypeError);
    await expect(closeEnvelope('Actas 1', contents, { keys: [own.publicKey] })).rejects.toThrow(TypeError);
    await expect(closeEnvelope('actas', contents, { passphrase: 'corta' })).rejects.toThrow(RangeError);
    const many = Array<string>(65).fill(own.publicKey);
    await expect(closeEnvelope('actas', contents, { keys: many })).rejects.toThrow(RangeError);
    await expect(closeEnvelope('actas', new Uint8Array(MOST_BYTES), { keys: [own.publicKey] })).rejects.toThrow(
      RangeError,
    );
  });

  it('are other bytes each time, and name a recipient once', async () => {
    const keys = [own.publicKey, own.publicKey];
    const [one, two] = await Promise.all([
      closeEnvelope('actas', contents, { keys }),
      closeEnvelope('actas', contents, { keys }),
    ]);
    expect(one).not.toEqual(two);
    expect((await readAddressees(one))?.fingerprints).toHaveLength(1);
  });
});
