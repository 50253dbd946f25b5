import { describe, expect, it } from 'vitest';
import { armour, findArmoured } from '#domain/monitoring/crypto/armour.ts';
import { closeEnvelope } from '#domain/monitoring/crypto/envelope.ts';
import { generateEncryptionKey } from '#domain/monitoring/crypto/encryptionKeys.ts';
import { utf8Of } from '#domain/monitoring/crypto/bytes.ts';
import { startSeeded } from '../../../support/seeded.ts';

describe('an envelope as a text', async () => {
  const key = await generateEncryptionKey();
  const envelope = await closeEnvelope('acts', utf8Of('x'.repeat(3000)), { keys: [key.publicKey] });
  const text = armour(envelope);

  it('comes back out of what programs make of it on the way', () => {
    const lines = text.split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBe(76);
    for (const changed of [
      text,
      `Hola, le envío la ficha.\n\n${text}\nSaludos`,
      text.replaceAll('\n', '\r\n'),
      lines.map((line) => `> ${line}`).join('\n'),
      lines.join(' '),
      text.replace(/(.{40})/g, '$1\n'),
    ])
      // A mark that was broken in two is no mark: the rest must come whole.
      expect([changed.includes('-----BEGIN TRAMA SOBRE-----'), findArmoured(changed)?.join()]).toEqual(
        changed.includes('-----BEGIN TRAMA SOBRE-----') ? [true, envelope.join()] : [false, undefined],
      );
    expect(findArmoured(utf8Of(`\uFEFF${text}`))?.join()).toBe(envelope.join());
  });

  it('is none where it was cut, where a sign is strange, and in bytes that are no text', () => {
    for (const none of [text.slice(0, -40), text.replace(/[A-Za-z]\n/, '*\n'), '', 'hola'])
      expect(findArmoured(none)).toBeUndefined();
    expect(findArmoured(envelope)).toBeUndefined();
  });

  it('holds bytes of any length', () => {
    const { int } = startSeeded(7);
    for (let length = 1; length < 200; length += 1) {
      const bytes = Uint8Array.from({ length }, () => int(0, 255));
      expect(findArmoured(armour(bytes))?.join()).toBe(bytes.join());
    }
  });
});
