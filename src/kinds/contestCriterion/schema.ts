import { z } from 'zod';
import { citations, text, type Form } from '#schemas/fields.ts';

/** Whether it must be met before anything is scored, or is scored by levels. */
export const contestUses = ['condition', 'score'] as const;

/** How many levels something that is scored has. */
export const CONTEST_LEVELS = 5;

/** What a contest between networks looks at. */
export const contestCriterion = z
  .strictObject({
    /** Place among the criteria, from 1, without gaps. */
    order: z.number().int().positive(),
    /** Name. */
    title: text(),
    /** A condition is met or not, before anything is scored; what is scored has levels and a weight. */
    use: z.enum(contestUses),
    /** What to ask of whoever shows the product. */
    ask: text(),
    /** What is seen at each of five levels, from the least; none for a condition. */
    levels: z.array(text()).default([]),
    /** Whole percent of the total that the site proposes; none for a condition. */
    weight: z.number().int().min(1).max(100).optional(),
    /** Where it is documented, or where one would expect it. */
    sources: citations(),
    /** True where this site proposes it and no source documents it. */
    proposed: z.boolean().default(false),
  })
  .superRefine(({ use, levels, weight }, context) => {
    const isScored = use === 'score';
    if (levels.length !== (isScored ? CONTEST_LEVELS : 0))
      context.addIssue({ code: 'custom', input: levels, path: ['levels'], message: 'levelsOfScore' satisfies Form });
    if ((weight !== undefined) !== isScored)
      context.addIssue({ code: 'custom', input: weight, path: ['weight'], message: 'weightOfScore' satisfies Form });
  });

export type ContestCriterion = z.infer<typeof contestCriterion>;
