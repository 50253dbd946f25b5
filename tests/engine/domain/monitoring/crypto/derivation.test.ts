import { describe, expect, it } from 'vitest';
import { base64urlOf, hexOf, parseHex, utf8Of, type Bytes } from '#domain/monitoring/crypto/bytes.ts';
import {
  deriveBytes,
  deriveFromPassphrase,
  isShortPassphrase,
  stretchBytes,
} from '#domain/monitoring/crypto/derivation.ts';
import { agreeOn, findEncryptionKey, findPoint, parseEncryptionKey } from '#domain/monitoring/crypto/encryptionKeys.ts';

const bytesOf = (hex: string): Bytes => parseHex(hex)!;
const written = (hex: string): string => base64urlOf(bytesOf(hex));

/** NIST CAVS 14.1, ECC CDH primitive, P-256, count 0. */
const THEIRS = {
  x: '700c48f77f56584c5cc632ca65640db91b6bacce3a4df6b42ce7cc838833d287',
  y: 'db71e509e3fd9b060ddb20ba5c51dcc5948d46fbf640dfe0441782cab85fa4ac',
};
const OWN = {
  d: '7d7dc5f71eb29ddaf80d6214632eeae03d9058af1fb6d22ed80badb62bc1a534',
  x: 'ead218590119e8876b29146ff89ca61770c4edbbf97d38ce385ed281d8a6b230',
  y: '28af61281fd35e2fa7002523acc85a429cb06ee6648325389f59edfce1405141',
};
const AGREED = '46fc62106420ff012e54a434fbdd2d25ccc5852060561e68040dd7778997bd7b';

describe('keys from secrets', () => {
  it('are those of HKDF (RFC 5869, A.1 and A.3)', async () => {
    const secret = bytesOf('0b'.repeat(22));
    expect(
      hexOf(await deriveBytes(secret, bytesOf('000102030405060708090a0b0c'), bytesOf('f0f1f2f3f4f5f6f7f8f9'), 42)),
    ).toBe('3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865');
    expect(hexOf(await deriveBytes(secret, new Uint8Array(), new Uint8Array(), 42))).toBe(
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    );
  });

  it('are those of PBKDF2 (RFC 7914, §11)', async () => {
    expect(hexOf(await stretchBytes(utf8Of('passwd'), utf8Of('salt'), 1, 64))).toBe(
      '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783',
    );
    expect(hexOf(await stretchBytes(utf8Of('Password'), utf8Of('NaCl'), 80_000, 64))).toBe(
      '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d',
    );
  });

  it('are those of ECDH on P-256 (NIST CAVS 14.1)', async () => {
    const key = (await findEncryptionKey({ d: written(OWN.d), x: written(OWN.x), y: written(OWN.y) }))!;
    const theirs = (await findPoint(bytesOf(`04${THEIRS.x}${THEIRS.y}`)))!;
    expect(hexOf(await agreeOn(key.privateKey, theirs))).toBe(AGREED);
    expect(key.publicKey).toBe(written(`04${OWN.x}${OWN.y}`));
    expect(key.privateKey.extractable).toBe(false);
  });

  it('are refused for what is no point of the curve', async () => {
    const outside = `04${THEIRS.x}${THEIRS.y.replace(/.$/, 'd')}`;
    expect(await findPoint(bytesOf(outside))).toBeUndefined();
    // Compressed, which not every platform takes; the point at infinity; zeros; cut.
    for (const hex of [`02${THEIRS.x}`, '00', `04${'00'.repeat(64)}`, `04${THEIRS.x}`])
      expect(await parseEncryptionKey(written(hex)), hex).toBeUndefined();
    expect(await parseEncryptionKey('¡no!')).toBeUndefined();
    expect(await findEncryptionKey({ d: '', x: written(OWN.x), y: written(OWN.y) })).toBeUndefined();
    expect(await findEncryptionKey({ d: written(OWN.d), x: written(THEIRS.x), y: written(OWN.y) })).toBeUndefined();
  });
});

describe('passphrases', () => {
  it('are the same however their blanks and tildes are written', async () => {
    const salt = new Uint8Array(32);
    const one = await deriveFromPassphrase('camión  azul de Ánimas ', salt);
    expect(await deriveFromPassphrase('camio\u0301n azul\u00a0de A\u0301nimas', salt)).toEqual(one);
    expect(await deriveFromPassphrase('camión azul de ánimas', salt)).not.toEqual(one);
  });

  it('under 12 signs are short', () => {
    expect(isShortPassphrase('once signos')).toBe(true);
    expect(isShortPassphrase('   once signos   ')).toBe(true);
    expect(isShortPassphrase('doce signos!')).toBe(false);
    expect(isShortPassphrase('😀'.repeat(11))).toBe(true);
  });
});
