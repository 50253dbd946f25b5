/** One form of one unit in one period: which acts on it count, and what they come to. */
import type { MonitoringConfig } from '../config.ts';
import { ANSWERING, chainId, timeOf, type ChainKey } from './acts.ts';
import { findPeriod } from './days.ts';
import { refuse, type LedgerFault, type Refusal } from './fault.ts';
import { buildForest, listCovered, listLeaves, type Forest } from './forest.ts';
import { applyFormAct, type Approval, type FormState, type FormStatus } from './formState.ts';
import type { ActEntry, CheckpointEntry } from './parse.ts';
import { findFirm, findUnit, unitPathOf, type Registry } from './registry.ts';
import { judgeFormAct, type FormPlace } from './rules.ts';

/** A chain, judged. */
export interface Chain {
  readonly key: ChainKey;
  /** `period/unit/form`. */
  readonly id: string;
  /** Acts that count, each after the one that it follows. */
  readonly accepted: readonly ActEntry[];
  /** States after each of them, by hash. */
  readonly states: ReadonlyMap<string, FormState>;
  /** Codes of who did them, by hash. */
  readonly codes: ReadonlyMap<string, string>;
  /** Last acts that count: more than one in a conflict. */
  readonly leaves: readonly ActEntry[];
  readonly forest: Forest<ActEntry>;
  readonly faults: readonly LedgerFault[];
  /** Place of the chain in the configuration; undefined where it has none. */
  readonly place: FormPlace | undefined;
}

/** What chains are judged by. */
export interface ChainContext {
  readonly config: MonitoringConfig;
  readonly registry: Registry;
  /** Checkpoints by hash. */
  readonly checkpoints: ReadonlyMap<string, CheckpointEntry>;
}

/** Where a chain belongs, or why it belongs nowhere. */
export function findPlace(
  { config, registry }: Pick<ChainContext, 'config' | 'registry'>,
  key: ChainKey,
): { readonly ok: true; readonly place: FormPlace } | { readonly ok: false; readonly refusal: Refusal } {
  const fail = (refusal: Refusal) => ({ ok: false, refusal }) as const;
  const period = findPeriod(config, key.period);
  if (!period) return fail(refuse('unknownPeriod', { received: key.period }));
  const form = config.forms.find(({ id }) => id === key.form);
  if (!form) return fail(refuse('unknownForm', { received: key.form }));
  const level = registry.firms.has(key.unit) ? 'firm' : findUnit(config, key.unit)?.level;
  if (level === undefined) return fail(refuse('unknownUnit', { received: key.unit }));
  if (level !== form.level) return fail(refuse('formOfOtherLevel', { unit: key.unit, level, expected: form.level }));
  if (level === 'firm' && !findFirm(registry, key.unit, period))
    return fail(refuse('firmNotThen', { unit: key.unit, period: key.period }));
  return {
    ok: true,
    place: { config, registry, form, period, unitPath: unitPathOf(config, registry, key.unit, period) },
  };
}

/** @param entries acts of one chain whose signatures are good */
export function evaluateChain(key: ChainKey, entries: readonly ActEntry[], context: ChainContext): Chain {
  const forest = buildForest(entries);
  const found = findPlace(context, key);
  if (!found.ok) {
    const faults = entries.map(({ file }) => ({ ...found.refusal, file }));
    const none = { accepted: [], states: new Map(), codes: new Map(), leaves: [], place: undefined };
    return { key, id: chainId(key), ...none, forest, faults };
  }
  const anchors = new Anchors(context, key, forest);
  const unreceived = new Set<string>();
  // Answers of a revoked key count as received until it is seen that nobody whose act counts took them up.
  for (;;) {
    const chain = walk(key, found.place, forest, anchors, unreceived);
    const more = listUnreceived(chain, context.registry, anchors);
    if (!more.length) return chain;
    for (const { hash } of more) unreceived.add(hash);
  }
}

/** Judges acts in their order, each by the state that the one before it came to. */
function walk(
  key: ChainKey,
  place: FormPlace,
  forest: Forest<ActEntry>,
  anchors: Anchors,
  unreceived: ReadonlySet<string>,
): Chain {
  const states = new Map<string, FormState>();
  const codes = new Map<string, string>();
  const faults: LedgerFault[] = forest.orphans.map(({ file, value }) => ({
    code: 'orphan',
    file,
    detail: { previous: value.previous ?? '' },
  }));
  const permitsNeeded = place.form.permissions.authoriseCorrection.length;
  for (const entry of forest.ordered) {
    const { hash, value, file } = entry;
    const parent = forest.parentOf(entry);
    const before = parent && states.get(parent.hash);
    if (unreceived.has(hash)) {
      faults.push({ ...refuse('revokedUnreceived', { author: value.author }), file });
      continue;
    }
    if (parent && !before) {
      faults.push({ code: 'afterRefused', file });
      continue;
    }
    const judgement = judgeFormAct(place, before, value, {
      anchoredFor: (author) => anchors.cover(author, hash),
      followed: forest.childrenOf(entry).length > 0,
    });
    const after = judgement.ok ? applyFormAct(before, value, { hash, code: judgement.code, permitsNeeded }) : undefined;
    if (!judgement.ok) faults.push({ ...judgement.refusal, file });
    if (!judgement.ok || !after) continue;
    states.set(hash, after);
    codes.set(hash, judgement.code);
  }
  const accepted = forest.ordered.filter(({ hash }) => states.has(hash));
  const leaves = listLeaves(forest, ({ hash }) => states.has(hash));
  return { key, id: chainId(key), accepted, states, codes, leaves, forest, faults, place };
}

/**
 * Answers of revoked keys that no act of somebody else took up before the revocation, nor anything that follows them.
 */
function listUnreceived(
  { accepted, states, forest }: Chain,
  { revocations }: Registry,
  anchors: Anchors,
): readonly ActEntry[] {
  return accepted.filter((entry) => {
    const revocation = revocations.get(entry.value.author);
    if (!revocation || !ANSWERING.includes(entry.value.act)) return false;
    const waiting = [...forest.childrenOf(entry)];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { act, author, at } = next.value;
      if (!states.has(next.hash)) continue;
      const inTime = timeOf(at) < revocation.at || anchors.cover(revocation.key, next.hash);
      if (author !== revocation.key && !ANSWERING.includes(act) && inTime) return false;
      waiting.push(...forest.childrenOf(next));
    }
    return true;
  });
}

/** What of a chain the checkpoints of revocations show. */
class Anchors {
  private readonly context: ChainContext;
  private readonly id: string;
  private readonly forest: Forest<ActEntry>;
  private readonly covered = new Map<string, ReadonlySet<string>>();

  constructor(context: ChainContext, key: ChainKey, forest: Forest<ActEntry>) {
    this.context = context;
    this.id = chainId(key);
    this.forest = forest;
  }

  /** Whether the checkpoint of the revocation of a key shows an act. */
  cover(key: string, hash: string): boolean {
    let covered = this.covered.get(key);
    if (!covered) {
      const checkpoint = this.context.checkpoints.get(this.context.registry.revocations.get(key)?.checkpoint ?? '');
      const heads = checkpoint?.value.chains
        .filter((chain) => chainId(chain) === this.id)
        .flatMap((chain) => chain.heads);
      covered = listCovered(this.forest, new Set(heads));
      this.covered.set(key, covered);
    }
    return covered.has(hash);
  }
}

/** What a form of a unit is in, for people. */
export type UnitStatus = FormStatus | 'nada' | 'conflicto' | 'caida';

/** What a chain comes to on its own; undefined where nothing counts, or in a conflict. */
export function stateOf({ leaves, states }: Chain): FormState | undefined {
  const [leaf, other] = leaves;
  return leaf && !other ? states.get(leaf.hash) : undefined;
}

/** The approval that a chain comes to on its own, before it is asked whether what it stands on still stands. */
export const approvalOf = (chain: Chain): Approval | undefined => stateOf(chain)?.approval;
