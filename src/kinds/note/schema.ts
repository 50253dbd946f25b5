import { z } from 'zod';
import { citations, figureReference, question, richText, text, vocabulary } from '#schemas/fields.ts';

/** A data-quality note: what the source states, what we find, what we publish and why. */
export const note = z.strictObject({
  /** Title that says the problem. */
  title: text(),
  /** Ways in which visitors ask for it, in their words: it is found by them, and they are not shown. */
  askedAs: z.array(question()).default([]),
  /** Contradiction, arithmetic, gap, wording. */
  typeId: vocabulary('note-types'),
  /** What the source states. */
  states: richText(),
  /** What we find. */
  finds: richText(),
  /** What this site publishes. */
  publishes: richText(),
  /** Why. */
  why: richText(),
  /** Figures that it touches: it shows wherever they show. */
  figures: z.array(figureReference()).default([]),
  /** Whether it is of these figures and nothing else: a page that shows none of them does not show it. */
  isOfFiguresAlone: z.boolean().default(false),
  /** Where the source can be read. */
  sources: citations(),
});

export type Note = z.infer<typeof note>;
