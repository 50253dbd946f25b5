/** What happened to a form, act by act, as people are told it. */
import { timeOf, type FormActName } from '../ledger/acts.ts';
import type { Chain } from '../ledger/chain.ts';
import { listAncestors } from '../ledger/forest.ts';

/** One act of a form. */
export interface StoryStep {
  readonly hash: string;
  readonly act: FormActName;
  /** Fingerprint of the key, and code of the person. */
  readonly author: string;
  readonly code: string;
  /** Milliseconds, by the clock of who signed. */
  readonly at: number;
  readonly formVersion: number;
  /** Digest of its comment. */
  readonly comment?: string | undefined;
  /** Program from which the answers came, where they came over a bridge. */
  readonly system?: string | undefined;
  /** How many approvals below it stands on. */
  readonly standsOn: number;
  /** Whether it settled a conflict. */
  readonly settles: boolean;
  /** Whether it stands on a branch that was laid aside. */
  readonly aside: boolean;
}

/** All acts that count, each after the one that it follows. @param leaf tells only the way to that act */
export function tellStory({ accepted, codes, forest, leaves }: Chain, leaf?: string): readonly StoryStep[] {
  const chosen = leaf === undefined ? leaves : accepted.filter(({ hash }) => hash === leaf);
  const live = new Set(chosen.flatMap((entry) => [...listAncestors(forest, entry)]));
  return accepted
    .filter(({ hash }) => leaf === undefined || live.has(hash))
    .map(({ hash, value }) => ({
      hash,
      act: value.act,
      author: value.author,
      code: codes.get(hash) ?? '',
      at: timeOf(value.at),
      formVersion: value.formVersion,
      comment: 'comment' in value ? value.comment : undefined,
      system: 'origin' in value ? value.origin?.system : undefined,
      standsOn: 'standsOn' in value ? (value.standsOn?.length ?? 0) : 0,
      settles: 'discards' in value && value.discards !== undefined,
      aside: !live.has(hash),
    }));
}
