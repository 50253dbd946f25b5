import { z } from 'zod';
import { citations, references, text, type Form } from '#schemas/fields.ts';

/** Whether it is a condition that is met or not, one of the functions of the work, or what to know of the sector. */
export const facilitatorUses = ['condition', 'function', 'knowledge'] as const;

/** How many levels a function has. */
const LEVELS = 5;

/** What is looked at in whoever asks to be a facilitator. */
export const facilitatorCriterion = z
  .strictObject({
    /** Place among the criteria, from 1, without gaps. */
    order: z.number().int().positive(),
    /** Name. */
    title: text(),
    /** A condition comes before anything is looked at by levels. */
    use: z.enum(facilitatorUses),
    /** What to ask the person. */
    ask: text(),
    /** What to ask to see. */
    evidence: text(),
    /** A case to solve; none for a condition. */
    task: text().optional(),
    /** What is seen at each of five levels, from the least; none for a condition. */
    levels: z.array(text()).default([]),
    /** The level that this site proposes to ask for before the person begins alone; none for a condition. */
    needed: z.number().int().min(1).max(LEVELS).optional(),
    /** Phases that teach it. */
    phaseIds: references('phase'),
    /** Instruments that teach it. */
    instrumentIds: references('instrument'),
    /** Manuals that teach it. */
    manualIds: references('manual'),
    /** Where it is documented, or where one would expect it. */
    sources: citations(),
    /** True where this site proposes it and no source documents it. */
    proposed: z.boolean().default(false),
  })
  .superRefine(({ use, task, levels, needed }, context) => {
    const isCondition = use === 'condition';
    const refuse = (path: string, input: unknown, message: Form) =>
      context.addIssue({ code: 'custom', input, path: [path], message });
    if (levels.length !== (isCondition ? 0 : LEVELS)) refuse('levels', levels, 'levelsOfFunction');
    if ((task === undefined) !== isCondition) refuse('task', task, 'taskOfFunction');
    if ((needed === undefined) !== isCondition) refuse('needed', needed, 'neededOfFunction');
  });

export type FacilitatorCriterion = z.infer<typeof facilitatorCriterion>;
