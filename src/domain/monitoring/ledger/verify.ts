/**
 * A whole ledger, verified: every file looked at, every rule asked, and what the forms come to. The same files give the
 * same view in whatever order they are handed over, on whatever device.
 */
import type { MonitoringConfig } from '../config.ts';
import { chainId, listBlobs, type ChainKey } from './acts.ts';
import { evaluateChain } from './chain.ts';
import { judgeCheckpoints } from './checkpoints.ts';
import { evaluateRegistry } from './evaluateRegistry.ts';
import type { LedgerFault, LedgerRemark } from './fault.ts';
import { findContentFaults } from './contents.ts';
import type { Forest } from './forest.ts';
import type { ActEntry, BlobEntry, CheckpointEntry, LedgerEntry, LedgerFile, RegistryEntry } from './parse.ts';
import { pathsOf } from './places.ts';
import { readEntries, type ReadLedger } from './readEntries.ts';
import type { Registry } from './registry.ts';
import { listRemarks } from './remarks.ts';
import { deriveStates, type ChainState } from './standing.ts';
import type { VerifyOptions } from './verifyOptions.ts';

/** What a ledger holds, and all that is wrong with it. */
export interface LedgerView {
  readonly practice: boolean;
  readonly registry: Registry;
  /** Acts of the registry that count, in their order. */
  readonly registryActs: readonly RegistryEntry[];
  /** By `period/unit/form`, in the order of these. */
  readonly states: ReadonlyMap<string, ChainState>;
  readonly checkpoints: readonly CheckpointEntry[];
  readonly blobs: ReadonlyMap<string, BlobEntry>;
  /** All files that count, by hash. */
  readonly accepted: ReadonlyMap<string, LedgerEntry>;
  /** Place of each act in its chain, by hash, from 1. */
  readonly depths: ReadonlyMap<string, number>;
  readonly faults: readonly LedgerFault[];
  readonly remarks: readonly LedgerRemark[];
}

/** Verifies a ledger. @param files all of them, in any order */
export async function verifyLedger(
  files: readonly LedgerFile[],
  config: MonitoringConfig,
  options: VerifyOptions = {},
): Promise<LedgerView> {
  const practice = options.practice ?? false;
  const read = await readEntries(files, { site: config.site, practice });
  const root = practice ? (options.practiceRoot ?? findPracticeRoot(read.registry)) : config.rootFingerprint;
  const judged = evaluateRegistry(read.registry, { config, root, fingerprints: read.fingerprints });
  const { registry } = judged;
  const byHash = new Map(read.checkpoints.map((entry) => [entry.hash, entry]));
  const chains = groupActs(read.acts).map(({ key, entries }) =>
    evaluateChain(key, entries, { config, registry, checkpoints: byHash }),
  );
  const states = deriveStates(config, chains);
  const checkpoints = judgeCheckpoints(read, { config, registry });
  const depths = listDepths([judged.forest, checkpoints.forest, ...chains.map(({ forest }) => forest)]);
  const accepted = listAccepted(read, [
    judged.accepted,
    checkpoints.accepted,
    ...chains.map((chain) => chain.accepted),
  ]);
  const chainFaults = chains.flatMap((chain) => chain.faults);
  const isAside = ({ code }: LedgerFault) => options.placed === true && code in ASIDE;
  const faults = [
    ...read.faults,
    ...judged.faults,
    ...chainFaults.filter((fault) => !isAside(fault)),
    ...checkpoints.faults,
    ...findContentFaults(config, chains, judged.accepted, read.blobs),
    ...(options.placed ? listMisplaced(read, depths) : []),
  ].sort((one, other) => compare(one.file, other.file));
  const remarks = [
    ...listRemarks({ read, chains, states, accepted, options }),
    ...chainFaults.filter(isAside).map(tellAside),
  ];
  const seen = { states, checkpoints: checkpoints.accepted, blobs: read.blobs, accepted, depths };
  return { practice, registry, registryActs: judged.accepted, ...seen, faults, remarks };
}

/**
 * Acts that are refused when they come, and in a ledger only stay without effect: nobody did wrong by them, and who
 * took them out would leave a checkpoint without what it names.
 */
const ASIDE = { revokedUnreceived: 'asideRevoked', formVersionOld: 'asideVersion' } as const;

const tellAside = (fault: LedgerFault): LedgerRemark => ({ ...fault, code: ASIDE[fault.code as keyof typeof ASIDE] });

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** A practice has no published root: the key that begins it is taken, and where two do, none. */
function findPracticeRoot(registry: readonly RegistryEntry[]): string | undefined {
  const roots = new Set(registry.flatMap(({ value }) => (value.act === 'iniciar' ? [value.author] : [])));
  const [root, other] = roots;
  return other === undefined ? root : undefined;
}

/** Acts by the form that they are on, in the order of their names. */
function groupActs(acts: readonly ActEntry[]): readonly { readonly key: ChainKey; readonly entries: ActEntry[] }[] {
  const groups = new Map<string, { key: ChainKey; entries: ActEntry[] }>();
  for (const entry of acts) {
    const { period, unit, form } = entry.value;
    const id = chainId(entry.value);
    const group = groups.get(id);
    if (group) group.entries.push(entry);
    else groups.set(id, { key: { period, unit, form }, entries: [entry] });
  }
  return [...groups].sort(([one], [other]) => compare(one, other)).map(([, group]) => group);
}

type AnyForest = Pick<Forest<RegistryEntry | ActEntry | CheckpointEntry>, 'ordered'> & {
  depthOf(entry: { readonly hash: string }): number;
};

function listDepths(forests: readonly unknown[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const forest of forests as readonly AnyForest[])
    for (const entry of forest.ordered) depths.set(entry.hash, forest.depthOf(entry));
  return depths;
}

/** What counts, by hash: acts, and the blobs that they name. */
function listAccepted(read: ReadLedger, lists: readonly (readonly LedgerEntry[])[]): ReadonlyMap<string, LedgerEntry> {
  const accepted = new Map<string, LedgerEntry>();
  for (const entry of lists.flat()) {
    accepted.set(entry.hash, entry);
    if (entry.kind !== 'act' && entry.kind !== 'registry') continue;
    for (const digest of listBlobs(entry.value)) {
      const blob = read.blobs.get(digest);
      if (blob) accepted.set(digest, blob);
    }
  }
  return accepted;
}

/** Files that stand elsewhere than what they say wants. */
function listMisplaced(read: ReadLedger, depths: ReadonlyMap<string, number>): readonly LedgerFault[] {
  const entries: readonly LedgerEntry[] = [...read.acts, ...read.registry, ...read.checkpoints, ...read.blobs.values()];
  return entries.flatMap((entry) => {
    const depth = depths.get(entry.hash);
    // One that follows nothing known has no place of its own.
    if (entry.kind !== 'blob' && depth === undefined) return [];
    const paths = pathsOf(entry, depth ?? 0);
    return paths.includes(entry.file)
      ? []
      : [{ code: 'misplaced' as const, file: entry.file, detail: { expected: paths[0] ?? '' } }];
  });
}
