import { describe, expect, it } from 'vitest';
import { utf8Of } from '#domain/monitoring/crypto/bytes.ts';
import { canonicalBytes } from '#domain/monitoring/crypto/canonicalJson.ts';
import { generateEncryptionNumbers } from '#domain/monitoring/crypto/encryptionKeys.ts';
import { closeEnvelope, openEnvelope } from '#domain/monitoring/crypto/envelope.ts';
import { generateKeys, generateKeysWithCopy, openKeyFile } from '#domain/monitoring/crypto/keyFile.ts';
import { sign, verify } from '#domain/monitoring/crypto/signing.ts';

const PASSPHRASE = 'la feria es el sábado';

describe('keys of a device', () => {
  it('come back from their file, and cannot be read', async () => {
    const { keys, file } = await generateKeysWithCopy(PASSPHRASE);
    const reading = await openKeyFile(file, PASSPHRASE);
    if (!reading.ok) throw new Error(reading.fault);
    const back = reading.keys;
    expect(back.signing.publicKey).toBe(keys.signing.publicKey);
    expect(back.encryption.publicKey).toBe(keys.encryption.publicKey);
    expect(await verify(keys.signing.publicKey, utf8Of('acta'), await sign(back.signing, utf8Of('acta')))).toBe(true);
    const letter = await closeEnvelope('actas', utf8Of('hola'), { keys: [keys.encryption.publicKey] });
    for (const { encryption } of [keys, back])
      expect(await openEnvelope('actas', letter, { key: encryption })).toEqual({ ok: true, bytes: utf8Of('hola') });
    for (const { signing, encryption } of [keys, back]) {
      expect(signing.secret.key.extractable).toBe(false);
      expect(encryption.privateKey.extractable).toBe(false);
    }
  });

  it('are others each time, and need no copy', async () => {
    const [one, other] = await Promise.all([generateKeys(), generateKeys()]);
    expect(one.signing.publicKey).not.toBe(other.signing.publicKey);
    expect(one.encryption.publicKey).not.toBe(other.encryption.publicKey);
  });

  it('do not come from a wrong passphrase or another file', async () => {
    const { file } = await generateKeysWithCopy(PASSPHRASE);
    expect(await openKeyFile(file, 'la feria es el domingo')).toEqual({ ok: false, fault: 'wrong-passphrase' });
    expect(await openKeyFile(file.slice(0, -5), PASSPHRASE)).toEqual({ ok: false, fault: 'cut' });
    const letter = await closeEnvelope('actas', utf8Of('hola'), { passphrase: PASSPHRASE });
    expect(await openKeyFile(letter, PASSPHRASE)).toEqual({ ok: false, fault: 'other-contents' });
    await expect(generateKeysWithCopy('corta')).rejects.toThrow(RangeError);
  });

  it('do not come from what only calls itself keys', async () => {
    const seed = 'A'.repeat(43);
    const encryption = await generateEncryptionNumbers();
    const wrong = [
      null,
      { version: 2, signing: seed, encryption },
      { version: 1, signing: seed, encryption: { d: 1 } },
    ];
    const readings = wrong.map(async (contents) =>
      openKeyFile(await closeEnvelope('keys', canonicalBytes(contents), { passphrase: PASSPHRASE }), PASSPHRASE),
    );
    expect(await Promise.all(readings)).toEqual(wrong.map(() => ({ ok: false, fault: 'other-contents' })));
  });
});
