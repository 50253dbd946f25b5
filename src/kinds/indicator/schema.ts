import { z } from 'zod';
import { citations, date, figureReference, references, richText, text, vocabulary } from '#schemas/fields.ts';

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
    /** Its figure, where it has one: a number with a unit. */
    figure: figureReference().optional(),
  }),
  /** What is reported. */
  result: z.strictObject({
    /** The result in words; says plainly when none is documented. */
    text: richText(),
    /** The same in a few words, for a list: where it has no figure, or one that says little. */
    brief: text().optional(),
    /** Its figure, where it has one: in the unit of the target. */
    figure: figureReference().optional(),
    /** Where it is documented: a result that no source tells is none. */
    sources: citations(),
  }),
  /** Where things stood before: only where a source gives it. */
  baseline: z
    .strictObject({
      /** The starting point in words. */
      text: richText(),
      /** Its figure, where it has one: in the unit of the target. */
      figure: figureReference().optional(),
      /** When it was measured, with the precision known. */
      measuredOn: date(),
      /** Where it is documented: nobody may invent one. */
      sources: citations(),
    })
    .optional(),
  /**
   * Whether more is better, as IATI says it: `false` where the number should fall. Left out, as the data of its figures
   * say, and else more is better.
   */
  ascending: z.boolean().optional(),
  /** What the figures of the target and of the result count, where their data leave it open: they hold many things. */
  countsUnitId: vocabulary('units').optional(),
  /** Month of the project by which it was due; left out when it was due at its end. */
  dueMonth: z.number().int().positive().optional(),
  /** Means of verification that the logframe named. */
  verification: z.array(text()).default([]),
  /** What the evidence is worth. */
  evidenceStateId: vocabulary('evidence-states'),
  /** Why this state was given. */
  evidenceReason: richText(),
  /** Clusters that it concerns; empty for both. */
  clusterIds: references('cluster'),
  /** Cases that explain the result. */
  caseIds: references('case'),
  /** Lessons that explain it. */
  lessonIds: references('lesson'),
  /** Pages that tell of the problems and the assumptions behind it. */
  pageIds: references('page'),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Where the target, and how to verify it, are documented. */
  sources: citations(),
});

export type Indicator = z.infer<typeof indicator>;
