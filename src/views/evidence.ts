import { findEntry } from '#domain/vocabularies.ts';
import type { VocabularyEntry } from '#kinds/vocabulary/schema.ts';
import { labelOf } from './labels.ts';
import type { Site } from './site.ts';

/** What the source shows of a result: it has a sign of its own. */
export type Evidence = NonNullable<VocabularyEntry['evidence']>;

/** How a state of evidence is marked. Never a tick for what is not documented. */
const BADGES: Readonly<Record<Evidence, string>> = {
  documented: 'strong',
  declared: 'medium',
  partial: 'medium',
  none: 'weak',
};

/** A state of evidence as it is shown: its word, the sign before it, and the look of its badge. */
export interface StateView {
  readonly label: string;
  readonly evidence: Evidence;
  readonly badge: string;
}

/** A state of evidence as it is shown. */
export function viewState(site: Site, stateId: string): StateView {
  const evidence = findEntry(site.records, 'evidence-states', stateId)?.evidence ?? 'partial';
  return { label: labelOf(site, 'evidence-states', stateId), evidence, badge: BADGES[evidence] };
}
