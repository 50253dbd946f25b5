import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHex, utf8Of } from '#domain/monitoring/crypto/bytes.ts';
import { merkleProof, merkleRoot, verifyMerkleProof } from '#domain/monitoring/crypto/merkle.ts';

/** The list that implementations of RFC 6962 are tested with, and the root after each of its leaves. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = LEAVES.map((leaf) => parseHex(leaf)!);

describe('the digest over a list', () => {
  it('is that of RFC 6962 (§2.1)', async () => {
    for (const [size, root] of ROOTS.entries()) expect(await merkleRoot(leaves.slice(0, size)), `${size}`).toBe(root);
  });

  it('proves each of its leaves, at its place only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(), async (size, one, two) => {
        const list = Array.from({ length: size }, (_, at) => utf8Of(`acta ${at}`));
        const [index, other] = [one % size, two % size];
        const [root, proof] = await Promise.all([merkleRoot(list), merkleProof(list, index)]);
        const claim = { leaf: list[index]!, index, size, proof, root };
        expect(await verifyMerkleProof(claim)).toBe(true);
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(await verifyMerkleProof({ ...claim, index: other })).toBe(other === index);
        expect(await verifyMerkleProof({ ...claim, leaf: utf8Of('otra') })).toBe(false);
        expect(await verifyMerkleProof({ ...claim, root: ROOTS[0]! })).toBe(false);
        expect(await verifyMerkleProof({ ...claim, proof: [...proof, root] })).toBe(false);
        if (proof.length === 0) return;
        const forged = proof.with(two % proof.length, root);
        expect(await verifyMerkleProof({ ...claim, proof: forged })).toBe(false);
        expect(await verifyMerkleProof({ ...claim, proof: proof.slice(1) })).toBe(false);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('takes no node for a leaf', async () => {
    const [left, right] = await Promise.all([merkleRoot(leaves.slice(0, 4)), merkleRoot(leaves.slice(4))]);
    expect(await merkleRoot([parseHex(left + right)!])).not.toBe(ROOTS[8]);
    expect(await merkleRoot([parseHex(left)!, parseHex(right)!])).not.toBe(ROOTS[8]);
  });

  it('refuses places outside of the list', async () => {
    await expect(merkleProof(leaves, 8)).rejects.toThrow(RangeError);
    await expect(merkleProof(leaves, -1)).rejects.toThrow(RangeError);
    const claim = { leaf: leaves[0]!, proof: [], root: ROOTS[1]! };
    expect(await verifyMerkleProof({ ...claim, index: 0, size: 1 })).toBe(true);
    for (const [index, size] of [
      [1, 1],
      [0, 0],
      [-1, 1],
      [0.5, 1],
      [0, 2 ** 40],
    ] as const)
      expect(await verifyMerkleProof({ ...claim, index, size })).toBe(false);
    expect(await verifyMerkleProof({ ...claim, index: 0, size: 2, proof: ['no'] })).toBe(false);
  });
});
