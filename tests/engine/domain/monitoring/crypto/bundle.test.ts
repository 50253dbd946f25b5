import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleCrypto } from '../../../support/cryptoBundle.ts';

/** KB on the way, as servers compress. */
const kilobytes = (code: string): number => brotliCompressSync(code).length / 1000;

describe('the layer of cryptography in a browser', () => {
  it('is small, and the library comes apart from it', async () => {
    const scripts = await bundleCrypto('esm');
    const isLibrary = ({ name }: { readonly name: string }): boolean => name.startsWith('ed25519Library');
    const library = scripts.filter(isLibrary).reduce((sum, { code }) => sum + kilobytes(code), 0);
    const layer = scripts.filter((script) => !isLibrary(script)).reduce((sum, { code }) => sum + kilobytes(code), 0);
    console.info(`cryptography: ${layer.toFixed(1)} KB, library of Ed25519: ${library.toFixed(1)} KB (brotli)`);
    expect(layer).toBeLessThan(7);
    expect(library).toBeGreaterThan(1);
    expect(library).toBeLessThan(6);
  });

  it('asks nothing of Node', async () => {
    for (const { name, code } of await bundleCrypto('esm')) {
      expect(code, name).not.toMatch(/\bnode:|\bBuffer\b|\brequire\(|\beval\(|new Function/);
    }
  });
});
