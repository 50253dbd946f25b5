import { z } from 'zod';
import {
  citations,
  figureReference,
  persons,
  question,
  reference,
  references,
  richText,
  text,
  vocabulary,
} from '#schemas/fields.ts';

/** A piece of evidence for or against a lesson. */
export const evidence = z.strictObject({
  /** What was seen. */
  text: richText(),
  /** Whether it supports the lesson or limits it; left out, it supports it. */
  stanceId: vocabulary('evidence-stances').optional(),
  /** Networks in which it was seen. */
  networkIds: references('network'),
  /** Cases that tell it. */
  caseIds: references('case'),
  /** Figures that show it. */
  figures: z.array(figureReference()).default([]),
  /** Where it is documented. */
  sources: citations(),
});

/** A lesson learned: a statement that others can use, with its evidence and its conditions. */
export const lesson = z.strictObject({
  /** Place in the list of lessons, from 1, without gaps. */
  order: z.number().int().positive(),
  /** Short title. */
  title: text(),
  /** Ways in which visitors ask for it, in their words: it is found by them, and they are not shown. */
  askedAs: z.array(question()).default([]),
  /** The lesson in one or two sentences. */
  statement: richText(),
  /** What it rests on. */
  evidence: z.array(evidence).min(1),
  /** When it holds, and when it does not. */
  conditions: z.array(richText()).min(1),
  /** What to do with it, as an instruction. */
  practice: z.array(richText()).default([]),
  /** Clusters in which it was learned. */
  clusterIds: z.array(reference('cluster')).min(1),
  /** Phases in which it helps. */
  phaseIds: z.array(reference('phase')).min(1),
  /** Who uses it. */
  audienceIds: z.array(vocabulary('audiences')).min(1),
  /** Lessons that complete or temper this one. */
  relatedLessonIds: references('lesson'),
  /** Persons named in it, with their consent. */
  persons: persons(),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Where it is stated. */
  sources: citations(),
});

export type Evidence = z.infer<typeof evidence>;
export type Lesson = z.infer<typeof lesson>;
