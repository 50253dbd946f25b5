import { z } from 'zod';
import { citations, figureReference, references, richText, text, vocabulary } from './fields.ts';

/** An indicator of the logframe: what was promised, what is reported, what the evidence is worth. */
export const indicator = z.strictObject({
  /** Place in the logframe, from 1. */
  order: z.number().int().positive(),
  /** Goal, objective or component. */
  levelId: vocabulary('logframe-levels'),
  /** Short title. */
  title: text(),
  /** The indicator, in our words. */
  statement: richText(),
  /** What was promised. */
  target: z.strictObject({
    /** The promise in words. */
    text: richText(),
    /** Its figure, where it has one. */
    figure: figureReference().optional(),
  }),
  /** What is reported. */
  result: z.strictObject({
    /** The result in words; says plainly when none is documented. */
    text: richText(),
    /** Its figure, where it has one. */
    figure: figureReference().optional(),
  }),
  /** Month of the project by which it was due. */
  dueMonth: z.number().int().positive().optional(),
  /** Means of verification that the logframe named. */
  verification: z.array(text()).default([]),
  /** What the evidence is worth. */
  evidenceStateId: vocabulary('evidence-states'),
  /** Why this state was given. */
  evidenceReason: richText(),
  /** Clusters that it concerns; empty for both. */
  clusterIds: references('cluster'),
  /** What explains the result. */
  caseIds: references('case'),
  lessonIds: references('lesson'),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Where target and result are documented. */
  sources: citations(),
});

export type Indicator = z.infer<typeof indicator>;
