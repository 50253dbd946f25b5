/**
 * The registry that the acts of a ledger make. It is the same for the same acts, in whatever order they came.
 *
 * What a revoked key signs after its revocation is told from what it signed before by the chain alone, whatever a clock
 * says: an act that the revocation does not follow did not come before it. A revocation counts on whatever way it
 * stands, also on one that was laid aside: else whoever has a revoked key would lay its revocation aside. Only the root
 * takes one back like that.
 */
import type { LedgerFault, Refusal } from './fault.ts';
import { refuse } from './fault.ts';
import { buildForest, listAncestors, listLaidAside, listLeaves, type Forest } from './forest.ts';
import type { RegistryEntry } from './parse.ts';
import type { Registry } from './registry.ts';
import {
  applyRegistryAct,
  judgeRegistryAct,
  startRegistry,
  type GrowingRegistry,
  type RegistryTrust,
} from './registryRules.ts';

/** A registry, with what does not count in it. */
export interface EvaluatedRegistry {
  readonly registry: Registry;
  readonly faults: readonly LedgerFault[];
  readonly forest: Forest<RegistryEntry>;
  /** Acts that count, in their order. */
  readonly accepted: readonly RegistryEntry[];
}

/** @param entries acts of the registry whose signatures are good */
export function evaluateRegistry(entries: readonly RegistryEntry[], trust: RegistryTrust): EvaluatedRegistry {
  const forest = buildForest(entries);
  const refused = new Map<string, Refusal>();
  const accepts = ({ hash }: RegistryEntry) => !refused.has(hash);
  judgeWays(forest, trust, refused);
  // The root first: what it revoked cannot revoke others.
  refuseRevoked(forest, trust, refused, true);
  refuseRevoked(forest, trust, refused, false);
  const leaves = listLeaves(forest, accepts);
  const faults: LedgerFault[] = forest.orphans.map(({ file, value }) => ({
    code: 'orphan',
    file,
    detail: { previous: value.previous ?? '' },
  }));
  for (const entry of forest.ordered) {
    const refusal = refused.get(entry.hash);
    if (refusal) faults.push({ ...refusal, file: entry.file });
  }
  if (leaves.length > 1)
    faults.push({
      code: 'registryFork',
      file: 'registro',
      detail: { files: leaves.map(({ file }) => file).join(', ') },
    });
  if (!leaves.length && trust.root !== undefined && !entries.some(({ value }) => value.act === 'iniciar'))
    faults.push({ code: 'noBeginning', file: 'registro' });
  const registry = replay(forest, leaves, trust, listRevocations(forest, trust, accepts));
  return { registry, faults, forest, accepted: forest.ordered.filter(accepts) };
}

/** Judges every act by those on its way to the beginning. */
function judgeWays(forest: Forest<RegistryEntry>, trust: RegistryTrust, refused: Map<string, Refusal>): void {
  let registry = startRegistry();
  let last: RegistryEntry | undefined;
  for (const entry of forest.ordered) {
    const parent = forest.parentOf(entry);
    if (parent && refused.has(parent.hash)) {
      refused.set(entry.hash, refuse('afterRefused'));
      continue;
    }
    // Ways part seldom: only then what came before is read again.
    if (parent !== last) registry = parent ? readWay(forest, parent, trust) : startRegistry();
    const refusal = judgeRegistryAct(trust, registry, entry.value);
    if (refusal) refused.set(entry.hash, refusal);
    else applyRegistryAct(trust, registry, entry.value);
    last = refusal ? parent : entry;
  }
}

function readWay(forest: Forest<RegistryEntry>, entry: RegistryEntry, trust: RegistryTrust): GrowingRegistry {
  const way = listAncestors(forest, entry);
  const registry = startRegistry();
  for (const before of forest.ordered) if (way.has(before.hash)) applyRegistryAct(trust, registry, before.value);
  return registry;
}

/** Revocations that count: all but those that the root laid aside with their way. */
function listRevocations(
  forest: Forest<RegistryEntry>,
  trust: RegistryTrust,
  accepts: (entry: RegistryEntry) => boolean,
): readonly RegistryEntry[] {
  const counted = forest.ordered.filter(accepts);
  const known = new Map(counted.map((entry) => [entry.hash, entry]));
  const aside = new Set(
    counted
      .filter(({ value }) => value.author === trust.root)
      .flatMap((entry) => [...listLaidAside(forest, entry, known)]),
  );
  return counted.filter(({ hash, value }) => value.act === 'revocar' && !aside.has(hash));
}

/**
 * Refuses what a revoked key signed without the revocation following it. Where two revoke one another, both count until
 * the root lays one aside: a key too few is mended, one too many is not.
 *
 * @param byRoot whether the revocations of the root are meant, or those of others
 */
function refuseRevoked(
  forest: Forest<RegistryEntry>,
  trust: RegistryTrust,
  refused: Map<string, Refusal>,
  byRoot: boolean,
): void {
  for (const revocation of listRevocations(forest, trust, ({ hash }) => !refused.has(hash))) {
    const { value } = revocation;
    if (value.act !== 'revocar' || (value.author === trust.root) !== byRoot || refused.has(revocation.hash)) continue;
    const before = listAncestors(forest, revocation);
    for (const entry of forest.ordered) {
      const spared = before.has(entry.hash) || (!byRoot && entry.value.act === 'revocar');
      if (entry.value.author === value.key && !spared && !refused.has(entry.hash))
        refused.set(entry.hash, refuse('revoked', { author: value.key }));
      const parent = forest.parentOf(entry);
      if (parent && refused.has(parent.hash) && !refused.has(entry.hash))
        refused.set(entry.hash, refuse('afterRefused'));
    }
  }
}

/** What counts: the way to the last act; in a conflict, what all ways share; and every revocation that counts. */
function replay(
  forest: Forest<RegistryEntry>,
  leaves: readonly RegistryEntry[],
  trust: RegistryTrust,
  revocations: readonly RegistryEntry[],
): Registry {
  const ways = leaves.map((leaf) => listAncestors(forest, leaf));
  const registry = startRegistry();
  if (!leaves.length) return registry;
  for (const { hash, value } of forest.ordered)
    if (value.act !== 'revocar' && ways.every((way) => way.has(hash))) applyRegistryAct(trust, registry, value);
  for (const { value } of revocations) applyRegistryAct(trust, registry, value);
  registry.heads = leaves.map(({ hash }) => hash).sort();
  return registry;
}
