import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf, type Bytes } from '#domain/monitoring/crypto/bytes.ts';
import { canonicalBytes } from '#domain/monitoring/crypto/canonicalJson.ts';
import { DIGEST_PATTERN, digestOf, sha256Hex } from '#domain/monitoring/crypto/digest.ts';
import { buildBlob, readBlob } from '#domain/monitoring/crypto/salted.ts';

const faultOf = async (file: Bytes, digest?: string): Promise<string> => {
  const reading = await readBlob(file, digest ?? (await sha256Hex(file)));
  return reading.ok ? 'taken' : reading.fault;
};
const salt = 'A'.repeat(43);

describe('digests', () => {
  it('are SHA-256 (FIPS 180-4)', async () => {
    expect(await sha256Hex(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await sha256Hex(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(await digestOf({})).toMatch(DIGEST_PATTERN);
  });
});

describe('salted blobs', () => {
  it('are read back, and never have the same digest twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const contents = JSON.parse(JSON.stringify(value)) as unknown;
        const [one, other] = await Promise.all([buildBlob(contents), buildBlob(contents)]);
        expect(one.digest).not.toBe(other.digest);
        expect(await readBlob(one.bytes, one.digest)).toEqual({ ok: true, contents });
        expect(await faultOf(one.bytes, other.digest)).toBe('other-digest');
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('are files of canonical JSON', async () => {
    const { bytes } = await buildBlob({ ventas: 1200 });
    expect(textOf(bytes)).toMatch(/^\{"contents":\{"ventas":1200\},"salt":"[\w-]{43}","version":1\}$/);
  });

  it('do not verify with any byte changed', async () => {
    const { bytes, digest } = await buildBlob({ ventas: 1200 });
    for (const at of bytes.keys())
      expect(
        await faultOf(
          Uint8Array.from(bytes, (byte, place) => (place === at ? byte ^ 1 : byte)),
          digest,
        ),
      ).toBe('other-digest');
    expect(await faultOf(bytes.slice(0, -1), digest)).toBe('other-digest');
  });

  it('are refused in another form, though the digest agrees', async () => {
    const form = (value: unknown) => faultOf(canonicalBytes(value));
    expect(await form({ version: 1, salt, contents: null })).toBe('taken');
    expect(await form({ version: 2, salt, contents: null, more: 1 })).toBe('newer-version');
    expect(await form({ version: 1, salt, contents: null, more: 1 })).toBe('not-a-blob');
    expect(await form({ version: 1, salt })).toBe('not-a-blob');
    expect(await form({ version: 1, salt: 'AAAA', contents: 1 })).toBe('not-a-blob');
    expect(await form({ version: '1', salt, contents: 1 })).toBe('not-a-blob');
    expect(await form([1])).toBe('not-a-blob');
    expect(await form(null)).toBe('not-a-blob');
    expect(await faultOf(new TextEncoder().encode('{ }'))).toBe('not-canonical');
    expect(await faultOf(new TextEncoder().encode('no'))).toBe('not-json');
    expect(await faultOf(new Uint8Array([0xff]))).toBe('not-utf8');
  });
});
