import { z } from 'zod';
import { citations, question, references, richText, text, vocabulary } from '#schemas/fields.ts';

/** A recommendation of the evaluation to one audience. */
export const recommendation = z.strictObject({
  /** Place among the recommendations to its audience, from 1. */
  order: z.number().int().positive(),
  /** Short title. */
  title: text(),
  /** Ways in which visitors ask for it, in their words: it is found by them, and they are not shown. */
  askedAs: z.array(question()).default([]),
  /** The recommendation, in our words. */
  statement: richText(),
  /** Why: what in the experience supports it. */
  rationale: richText(),
  /** To whom it is addressed. */
  addresseeId: vocabulary('addressees'),
  /** Lessons that support it. */
  lessonIds: references('lesson'),
  /** Phases in which to apply it. */
  phaseIds: references('phase'),
  /** Networks whose experience supports it. */
  networkIds: references('network'),
  /** Cases that support it. */
  caseIds: references('case'),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Where it is stated. */
  sources: citations(),
});

export type Recommendation = z.infer<typeof recommendation>;
