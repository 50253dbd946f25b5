import { findEntry } from '#domain/vocabularies.ts';
import type { VocabularyEntry } from '#kinds/vocabulary/schema.ts';
import { labelOf } from './labels.ts';
import type { Site } from './site.ts';

/** What the source shows of a result: it has a sign and a tone of its own. Never a tick for what is not documented. */
export type Evidence = NonNullable<VocabularyEntry['evidence']>;

/** From the strongest to the weakest: the order in which signs stand everywhere, whatever that of the vocabulary. */
const RANKS: Readonly<Record<Evidence, number>> = { documented: 0, partial: 1, declared: 2, none: 3 };

/** A state of evidence as it is shown: its word, what it means, and what tells its sign. */
export interface StateView {
  readonly label: string;
  readonly meaning: string | undefined;
  readonly evidence: Evidence;
}

/** A state of evidence as it is shown. */
export function viewState(site: Site, stateId: string): StateView {
  const entry = findEntry(site.records, 'evidence-states', stateId);
  return {
    label: labelOf(site, 'evidence-states', stateId),
    meaning: entry?.description,
    evidence: entry?.evidence ?? 'partial',
  };
}

/** The states from the strongest evidence to the weakest; those of one strength keep their order. */
export const sortByEvidence = <T extends { readonly evidence: Evidence }>(states: readonly T[]): readonly T[] =>
  states.toSorted((one, other) => RANKS[one.evidence] - RANKS[other.evidence]);
