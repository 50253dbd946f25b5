import { describe, expect, it } from 'vitest';
import { generateKeys } from '#domain/monitoring/crypto/keyFile.ts';
import { isRequest, readRequest, writeRequest, writeShortRequest } from '#domain/monitoring/ledger/request.ts';

describe('a request for enrolment', async () => {
  const keys = await generateKeys();
  const request = { signingKey: keys.signing.publicKey, encryptionKey: keys.encryption.publicKey };

  it('is read from its file and from its code, which is short', async () => {
    const file = writeRequest('loma', request);
    const code = writeShortRequest('loma', request);
    expect(code.length).toBeLessThan(180);
    for (const text of [file, code, ` ${code}\n`]) {
      expect(isRequest(text)).toBe(true);
      expect(await readRequest('loma', text)).toEqual({ ok: true, request });
    }
  });

  it('is refused with its reason', async () => {
    const faultOf = async (text: string) => {
      const reading = await readRequest('loma', text);
      return reading.ok ? 'none' : `${reading.fault} ${reading.received}`.trim();
    };
    const file = writeRequest('loma', request);
    expect(
      await Promise.all(
        [
          'hola',
          '{"format":"otro"}',
          file.replace('"version":1', '"version":2'),
          writeRequest('otra-loma', request),
          writeShortRequest('otra-loma', request),
          file.replace(request.signingKey, 'A'.repeat(43)),
          file.replace(request.encryptionKey, request.signingKey),
          writeShortRequest('loma', request).slice(0, -3),
        ].map(faultOf),
      ),
    ).toEqual([
      'not-a-request',
      'not-a-request',
      'newer-version 2',
      'other-site otra-loma',
      'other-site otra-loma',
      'bad-key',
      'bad-key',
      'bad-key',
    ]);
  });
});
