/** The versions of a form that a reviewer compares: of this period, and the last one of an earlier period. */
import type { MonitoringConfig } from '../config.ts';
import type { Answers } from '../formula/evaluate.ts';
import { chainId, type ChainKey } from '../ledger/acts.ts';
import type { Chain } from '../ledger/chain.ts';
import { findPeriod } from '../ledger/days.ts';
import type { FormVersion } from '../ledger/formState.ts';
import type { ActEntry } from '../ledger/parse.ts';
import type { LedgerView } from '../ledger/verify.ts';

/** Answers of an earlier period. */
export interface EarlierVersion {
  readonly period: string;
  readonly version: FormVersion;
  readonly approved: boolean;
}

/**
 * The versions that lead to an act, the newest first; acts that say nothing new bring none.
 *
 * @param leaf hash of the act; without it, the last one, or none in a conflict
 */
export function listVersions({ forest, states, leaves }: Chain, leaf?: string): readonly FormVersion[] {
  const start = leaf ?? (leaves.length === 1 ? leaves[0]?.hash : undefined);
  const versions = new Map<string, FormVersion>();
  let at: ActEntry | undefined = forest.ordered.find(({ hash }) => hash === start);
  while (at) {
    const version = states.get(at.hash)?.version;
    if (version && !versions.has(version.act)) versions.set(version.act, version);
    at = forest.parentOf(at);
  }
  return [...versions.values()];
}

/** What was last said of the unit before this period: of the newest period that has an approval, else any answers. */
export function findEarlier(view: LedgerView, config: MonitoringConfig, key: ChainKey): EarlierVersion | undefined {
  const period = findPeriod(config, key.period);
  if (!period) return undefined;
  const earlier = config.periods
    .filter(({ id, coversTo }) => id !== period.id && coversTo < period.coversTo)
    .sort((one, other) => (one.coversTo < other.coversTo ? 1 : -1))
    .flatMap(({ id }): readonly EarlierVersion[] => {
      const found = view.states.get(chainId({ ...key, period: id }));
      const version = found?.approval?.version ?? found?.state?.version;
      return version && found?.status !== 'eliminada'
        ? [{ period: id, version, approved: found?.approval !== undefined }]
        : [];
    });
  return earlier.find(({ approved }) => approved) ?? earlier[0];
}

/** Answers of a version; undefined where they are not here: erased, or not handed on. */
export function answersOf(view: LedgerView, version: FormVersion | undefined): Answers | undefined {
  const contents = version && view.blobs.get(version.answers)?.contents;
  return typeof contents === 'object' && contents !== null && !Array.isArray(contents)
    ? (contents as unknown as Answers)
    : undefined;
}

/** A comment or a name; undefined where it is not here. */
export function textIn(view: LedgerView, digest: string | undefined): string | undefined {
  const contents = digest === undefined ? undefined : view.blobs.get(digest)?.contents;
  return typeof contents === 'string' ? contents : undefined;
}
