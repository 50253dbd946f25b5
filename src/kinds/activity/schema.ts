import { z } from 'zod';
import { citations, references, richText, text, vocabulary } from '#schemas/fields.ts';

/** An activity of the logframe: the products that the plan asked for, each beside what is reported of it. */
export const activity = z.strictObject({
  /** Place in the logframe, from 1. */
  order: z.number().int().positive(),
  /** The component to which it belongs. */
  levelId: vocabulary('logframe-levels'),
  /** Its number in the plan, as the source writes it: `1.3`. */
  code: text(),
  /** Short title. */
  title: text(),
  /** Month of the project by which it was due. */
  dueMonth: z.number().int().positive().optional(),
  /** Its products. */
  outputs: z
    .array(
      z.strictObject({
        /** What the plan asked for. */
        planned: richText(),
        /** What is reported; says plainly when nothing is. */
        reported: richText(),
        /** What the evidence is worth. */
        evidenceStateId: vocabulary('evidence-states'),
        /** Where the plan and the result are documented. */
        sources: citations(),
      }),
    )
    .min(1),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Where the activity is stated. */
  sources: citations(),
});

export type Activity = z.infer<typeof activity>;
