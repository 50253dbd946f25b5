/** What people should look at in a ledger though nothing in it is wrong. */
import { listBlobs, timeOf } from './acts.ts';
import type { Chain } from './chain.ts';
import type { LedgerRemark } from './fault.ts';
import type { LedgerEntry } from './parse.ts';
import type { ReadLedger } from './readEntries.ts';
import type { ChainState } from './standing.ts';
import type { VerifyOptions } from './verifyOptions.ts';

/** Clocks differ by less. */
const A_DAY = 86_400_000;

interface Looked {
  readonly read: ReadLedger;
  readonly chains: readonly Chain[];
  readonly states: ReadonlyMap<string, ChainState>;
  readonly accepted: ReadonlyMap<string, unknown>;
  readonly options: VerifyOptions;
}

/** Conflicts, approvals that fell, answers that are not there, clocks that cannot be right, blobs of nobody. */
export function listRemarks({ read, chains, states, accepted, options }: Looked): readonly LedgerRemark[] {
  const remarks: LedgerRemark[] = [];
  for (const { chain, status } of states.values()) {
    if (status === 'conflicto')
      remarks.push({
        code: 'conflict',
        file: chain.id,
        detail: { files: chain.leaves.map(({ file }) => file).join(', ') },
      });
    if (status === 'caida') remarks.push({ code: 'fallen', file: chain.id });
  }
  for (const chain of chains) remarks.push(...listChainRemarks(chain, read, options));
  if (!options.placed) return remarks;
  const named = new Set([...read.acts, ...read.registry].flatMap(({ value }) => listBlobs(value)));
  for (const { hash, file } of read.blobs.values())
    if (!named.has(hash) && !accepted.has(hash)) remarks.push({ code: 'blobOfNobody', file });
  return remarks;
}

function listChainRemarks(
  { accepted, forest }: Chain,
  { blobs }: ReadLedger,
  { now, erased }: VerifyOptions,
): LedgerRemark[] {
  return accepted.flatMap((entry): LedgerRemark[] => {
    const { file, value } = entry;
    const parent: LedgerEntry | undefined = forest.parentOf(entry);
    const detail = { at: value.at };
    return [
      ...listBlobs(value).flatMap((digest) =>
        blobs.has(digest) || erased?.has(digest) ? [] : [{ code: 'blobAbsent' as const, file, detail: { digest } }],
      ),
      ...(now !== undefined && timeOf(value.at) > now + A_DAY ? [{ code: 'clockAhead' as const, file, detail }] : []),
      ...(parent && timeOf(value.at) + A_DAY < timeOf(parent.value.at)
        ? [{ code: 'clockBehind' as const, file, detail: { ...detail, before: parent.value.at } }]
        : []),
    ];
  });
}
