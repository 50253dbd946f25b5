/** Who did what and when, in the whole ledger. */
import { chainId, timeOf } from '../ledger/acts.ts';
import { membershipsOf } from '../ledger/registry.ts';
import type { LedgerView } from '../ledger/verify.ts';

/** One signed thing. */
export interface LogEntry {
  readonly hash: string;
  /** Milliseconds, by the clock of who signed. */
  readonly at: number;
  readonly author: string;
  /** Code of the person; undefined for the root and for who is enrolled no longer. */
  readonly code: string | undefined;
  /** Name of the act. */
  readonly act: string;
  readonly period?: string | undefined;
  readonly unit?: string | undefined;
  readonly form?: string | undefined;
  /** Whom or what an act of the registry is about: a person, a firm, a key. */
  readonly about?: string | undefined;
  /** Digest of its comment. */
  readonly comment?: string | undefined;
}

const aboutOf = (value: object): string | undefined => {
  const { code, firm, key } = value as Readonly<Partial<Record<'code' | 'firm' | 'key', string>>>;
  return code ?? firm ?? key;
};

/** Everything that was signed and counts, the newest first; of the same moment, what came later in its chain. */
export function listLog(view: LedgerView): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  for (const entry of view.accepted.values()) {
    if (entry.kind === 'blob') continue;
    const { hash, value } = entry;
    const codes = entry.kind === 'act' ? view.states.get(chainId(entry.value))?.chain.codes : undefined;
    entries.push({
      hash,
      at: timeOf(value.at),
      author: value.author,
      code: codes?.get(hash) ?? membershipsOf(view.registry, value.author)[0]?.code,
      act: value.act,
      ...(entry.kind === 'act'
        ? { period: entry.value.period, unit: entry.value.unit, form: entry.value.form }
        : { about: aboutOf(value) }),
      ...('comment' in value ? { comment: value.comment } : {}),
    });
  }
  const depthOf = ({ hash }: LogEntry) => view.depths.get(hash) ?? 0;
  return entries.sort(
    (one, other) => other.at - one.at || depthOf(other) - depthOf(one) || (one.hash < other.hash ? -1 : 1),
  );
}
