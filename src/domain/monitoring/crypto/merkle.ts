/**
 * One digest over a list, of which a single item can be proved without showing the others: the Merkle tree of
 * Certificate Transparency (RFC 6962, §2.1; RFC 9162, §2.1.3). Leaves and nodes start with different bytes, so that a
 * node is never taken for a leaf.
 */
import { hexOf, joinBytes, parseHex, type Bytes } from './bytes.ts';
import { sha256, sha256Hex } from './digest.ts';

const LEAF = new Uint8Array([0]);
const NODE = new Uint8Array([1]);

const digestLeaf = (leaf: Bytes): Promise<Bytes> => sha256(joinBytes(LEAF, leaf));
const digestNode = (left: Bytes, right: Bytes): Promise<Bytes> => sha256(joinBytes(NODE, left, right));

/** The digest over a list of leaves, in hexadecimal; that of nothing is the digest of no bytes. */
export async function merkleRoot(leaves: readonly Bytes[]): Promise<string> {
  const rows = await buildRows(leaves);
  const top = rows.at(-1)?.[0];
  return top ? hexOf(top) : sha256Hex(new Uint8Array());
}

/**
 * What proves that a leaf is in the list: the digests beside its way to the root, from the leaf on, in hexadecimal.
 *
 * @throws RangeError for a place outside of the list
 */
export async function merkleProof(leaves: readonly Bytes[], index: number): Promise<readonly string[]> {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError('There is no leaf at this place.');
  const rows = await buildRows(leaves);
  return rows.slice(0, -1).flatMap((row, height) => {
    const sibling = row[(index >> height) ^ 1];
    return sibling ? [hexOf(sibling)] : [];
  });
}

/** A leaf of a list, and what is to prove it. */
export interface MerkleClaim {
  readonly leaf: Bytes;
  /** Its place from 0, and how many leaves there are: at most 2³⁰. */
  readonly index: number;
  readonly size: number;
  readonly proof: readonly string[];
  /** In hexadecimal. */
  readonly root: string;
}

/** Whether a leaf is at its place in the list of a root (RFC 9162, §2.1.3.2). */
export async function verifyMerkleProof({ leaf, index, size, proof, root }: MerkleClaim): Promise<boolean> {
  if (!Number.isInteger(index) || !Number.isInteger(size) || index < 0 || index >= size || size > 2 ** 30) return false;
  let digest = await digestLeaf(leaf);
  let used = 0;
  // Row by row: the last node of a row has nobody beside it when the row is odd, and goes up as it is.
  for (let [at, last] = [index, size - 1]; last > 0; at >>= 1, last >>= 1) {
    if (at === last && at % 2 === 0) continue;
    const sibling = parseHex(proof[used++] ?? '');
    if (sibling?.length !== 32) return false;
    digest = at % 2 === 0 ? await digestNode(digest, sibling) : await digestNode(sibling, digest);
  }
  return used === proof.length && hexOf(digest) === root;
}

/** The tree, row by row from the leaves; a node without a sibling goes up as it is, which gives the tree of the RFC. */
async function buildRows(leaves: readonly Bytes[]): Promise<readonly (readonly Bytes[])[]> {
  if (leaves.length === 0) return [];
  let row: readonly Bytes[] = await Promise.all(leaves.map(digestLeaf));
  const rows = [row];
  while (row.length > 1) {
    row = await Promise.all(pairsOf(row).map(([left, right]) => (right ? digestNode(left, right) : left)));
    rows.push(row);
  }
  return rows;
}

const pairsOf = (row: readonly Bytes[]): readonly (readonly [Bytes, Bytes | undefined])[] =>
  row.flatMap((left, at) => (at % 2 === 0 ? [[left, row[at + 1]] as const] : []));
