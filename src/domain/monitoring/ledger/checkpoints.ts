/** Checkpoints: what somebody entitled saw in the ledger at a moment, and what of it is no longer there. */
import type { MonitoringConfig } from '../config.ts';
import { chainId, timeOf } from './acts.ts';
import { dayOf } from './days.ts';
import type { LedgerFault } from './fault.ts';
import { buildForest, listCovered, type Forest } from './forest.ts';
import type { CheckpointEntry } from './parse.ts';
import type { ReadLedger } from './readEntries.ts';
import { mayEnrol, type Registry } from './registry.ts';

/** Checkpoints, judged. */
export interface JudgedCheckpoints {
  readonly accepted: readonly CheckpointEntry[];
  readonly faults: readonly LedgerFault[];
  readonly forest: Forest<CheckpointEntry>;
}

/**
 * Judges all checkpoints, and compares each that counts with what is there. One by a key that was revoked counts where
 * the checkpoint of the revocation follows it.
 */
export function judgeCheckpoints(
  read: ReadLedger,
  { config, registry }: { readonly config: MonitoringConfig; readonly registry: Registry },
): JudgedCheckpoints {
  const forest = buildForest(read.checkpoints);
  const pinned = new Set([...registry.revocations.values()].flatMap(({ checkpoint }) => checkpoint ?? []));
  const covered = listCovered(forest, pinned);
  const faults: LedgerFault[] = forest.orphans.map(({ file, value }) => ({
    code: 'orphan',
    file,
    detail: { previous: value.previous ?? '' },
  }));
  const accepted = forest.ordered.filter(({ value, hash, file }) => {
    const { author } = value;
    const isRevoked = registry.revocations.has(author) && !covered.has(hash);
    const isEntitled = mayEnrol(config, registry, author, dayOf(timeOf(value.at), config.timeZone));
    if (isRevoked) faults.push({ code: 'revoked', file, detail: { author } });
    else if (!isEntitled) faults.push({ code: 'mayNotEnrol', file, detail: { author } });
    return !isRevoked && isEntitled;
  });
  const known = new Set([...read.acts, ...read.registry].map(({ hash }) => hash));
  faults.push(...listMissing(accepted, known));
  for (const { key, checkpoint } of registry.revocations.values())
    if (checkpoint !== null && !read.checkpoints.some(({ hash }) => hash === checkpoint))
      faults.push({ code: 'checkpointMissing', file: 'puntos', detail: { key, checkpoint } });
  return { accepted, faults, forest };
}

/** What checkpoints name and the ledger does not hold, told by the first of them that names it. */
function listMissing(checkpoints: readonly CheckpointEntry[], known: ReadonlySet<string>): readonly LedgerFault[] {
  const told = new Set<string>();
  const missing = (hash: string) => !known.has(hash) && !told.has(hash) && Boolean(told.add(hash));
  return checkpoints.flatMap(({ file, value }) => [
    ...value.registry
      .filter(missing)
      .map((hash) => ({ code: 'headMissing' as const, file, detail: { chain: 'registro', hash } })),
    ...value.chains.flatMap((chain) =>
      chain.heads
        .filter(missing)
        .map((hash) => ({ code: 'headMissing' as const, file, detail: { chain: chainId(chain), hash } })),
    ),
  ]);
}
