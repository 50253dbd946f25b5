import { z } from 'zod';
import { citation, references, richText, text, type Form } from '#schemas/fields.ts';

/** What kind of thing is paid for: knowledge and design, or what can be touched. */
export const costNatures = ['intangible', 'tangible', 'unknown'] as const;

/** Whether somebody pays it, as far as the sources say. */
export const payAnswers = ['yes', 'part', 'no', 'unknown'] as const;

/** Something that costs money, and who may pay it. */
export const costItem = z
  .strictObject({
    /** Place among the expenses, from 1, without gaps. */
    order: z.number().int().positive(),
    /** Name. */
    title: text(),
    /** What it covers, in plain words. */
    text: text(),
    /** Knowledge and design, or what can be touched; `unknown` where no source says. */
    nature: z.enum(costNatures),
    /** Whether the project may pay it: whole, a part, nothing, or the sources do not say. */
    projectMayPay: z.enum(payAnswers),
    /** Whether the firms pay it: whole, a part, nothing, or the sources do not say. */
    firmsPay: z.enum(payAnswers),
    /** Why, in a sentence for whoever asks. */
    why: richText(),
    /** What happened once. */
    example: richText().optional(),
    /** Notes on what the sources say of it against each other. */
    noteIds: references('note'),
    /** Where it is documented; needed unless it is this site's own. */
    sources: z.array(citation).default([]),
    /** True where this site proposes it and no source documents it. */
    proposed: z.boolean().default(false),
  })
  .superRefine(({ proposed, sources }, context) => {
    if (!proposed && !sources.length)
      context.addIssue({
        code: 'custom',
        input: sources,
        path: ['sources'],
        message: 'sourcesOfExpense' satisfies Form,
      });
  });

export type CostItem = z.infer<typeof costItem>;
