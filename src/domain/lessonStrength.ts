import type { Strength } from '#kinds/vocabulary/schema.ts';
import type { SiteRecords } from '#records/assemble.ts';
import { findEntry, listEntries } from './vocabularies.ts';

/** What the strength of a lesson is judged by. */
export interface EvidenceLike {
  /** Whether it carries the lesson, and does not set limits to it. */
  readonly supports: boolean;
  readonly networkIds: readonly string[];
  readonly figures: readonly string[];
}

/**
 * How much the evidence carries a lesson. The rule is shown to readers where the strength shows: `strong` with at least
 * three pieces of supporting evidence, more than those that set limits, that name three networks or bring a figure
 * besides two networks; `medium` with at least two pieces; `thin` otherwise.
 */
export function judgeStrength(evidence: readonly EvidenceLike[]): Strength {
  const supporting = evidence.filter((item) => item.supports);
  const networks = new Set(supporting.flatMap((item) => item.networkIds)).size;
  const figures = new Set(supporting.flatMap((item) => item.figures)).size;
  const outweighs = supporting.length > evidence.length - supporting.length;
  if (supporting.length >= 3 && outweighs && (networks >= 3 || (networks >= 2 && figures >= 1))) return 'strong';
  return supporting.length >= 2 ? 'medium' : 'thin';
}

/** What may say its stance. */
interface Stanced {
  readonly stanceId?: string | undefined;
}

/** Evidence as a lesson brings it. */
type LessonEvidence = Omit<EvidenceLike, 'supports'> & Stanced;

/** The stance of a piece of evidence: the one that it says, or the first that carries the lesson. */
export const findStance = ({ stanceId }: Stanced, records: SiteRecords): ReturnType<typeof findEntry> =>
  stanceId === undefined
    ? listEntries(records, 'evidence-stances').find(({ counts }) => counts === 'for')
    : findEntry(records, 'evidence-stances', stanceId);

/** Whether a piece of evidence carries its lesson: its stance says so. */
export const isSupporting = (evidence: Stanced, records: SiteRecords): boolean =>
  findStance(evidence, records)?.counts === 'for';

/** How much its evidence carries a lesson. */
export const judgeLesson = (evidence: readonly LessonEvidence[], records: SiteRecords): Strength =>
  judgeStrength(evidence.map((item) => ({ ...item, supports: isSupporting(item, records) })));

/** The entry of the vocabulary `evidence-strengths` that names a strength; the strength itself where none does. */
export const strengthIdOf = (strength: Strength, records: SiteRecords): string =>
  listEntries(records, 'evidence-strengths').find((entry) => entry.strength === strength)?.id ?? strength;
