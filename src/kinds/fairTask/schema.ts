import { z } from 'zod';
import { citations, references, richText, text, type Form } from '#schemas/fields.ts';

/** When a task of a fair is done. */
export const fairMoments = ['before', 'during', 'after'] as const;

/** Something to do for a fair, or for another event to which a network goes to sell. */
export const fairTask = z
  .strictObject({
    /** Place among the tasks, from 1, without gaps. */
    order: z.number().int().positive(),
    /** Before, during or after it. */
    moment: z.enum(fairMoments),
    /** What is done, in a few words. */
    title: text(),
    /** How to do it, in plain words. */
    text: richText(),
    /** Days from the first day of the fair, less than nothing before it; of what comes after, from its last day. */
    daysFromStart: z.number().int().min(-730).max(730),
    /** True where this site proposes it, or its day, and no source documents it. */
    proposed: z.boolean().default(false),
    /** Instruments that help with it. */
    instrumentIds: references('instrument'),
    /** Lessons that explain it. */
    lessonIds: references('lesson'),
    /** Cases that tell of it. */
    caseIds: references('case'),
    /** Notes on what the sources say of it against each other. */
    noteIds: references('note'),
    /** Where it is documented, or where one would expect it. */
    sources: citations(),
  })
  .superRefine(({ moment, daysFromStart }, context) => {
    const fits = moment === 'before' ? daysFromStart < 0 : daysFromStart >= 0;
    if (!fits)
      context.addIssue({
        code: 'custom',
        input: daysFromStart,
        path: ['daysFromStart'],
        message: 'daysOfMoment' satisfies Form,
      });
  });

export type FairTask = z.infer<typeof fairTask>;
