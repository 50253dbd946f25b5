import { findEntry } from '#domain/vocabularies.ts';
import type { VocabularyEntry } from '#kinds/vocabulary/schema.ts';
import type { Site } from './site.ts';

/** How a state of evidence is marked. Never a tick for what is not documented. */
const BADGES: Readonly<Record<NonNullable<VocabularyEntry['evidence']>, string>> = {
  documented: 'strong',
  declared: 'medium',
  partial: 'medium',
  none: 'weak',
};

/** The look of the badge of a state of evidence. */
export const badgeOf = (site: Site, stateId: string): string =>
  BADGES[findEntry(site.records, 'evidence-states', stateId)?.evidence ?? 'partial'];
