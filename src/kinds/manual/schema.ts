import { z } from 'zod';
import { citations, date, references, text, vocabulary } from '#schemas/fields.ts';

/**
 * A manual or guide of the programme: a bibliographic record with where to get it. The body says what is known of it.
 */
export const manual = z.strictObject({
  /** Title. */
  title: text(),
  /** Who published it. */
  publisher: text(),
  /** Year, where the sources give one. */
  publishedOn: date().optional(),
  /** Manual, guide or video. */
  formId: vocabulary('manual-forms'),
  /** One or two sentences: what it treats. */
  summary: text(),
  /** Phases that it serves. */
  phaseIds: references('phase'),
  /** Whom it is for. */
  audienceIds: z.array(vocabulary('audiences')).min(1),
  /** Where to get it, or that no place is known. */
  availability: text(),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Where it is mentioned. */
  sources: citations(),
});

export type Manual = z.infer<typeof manual>;
