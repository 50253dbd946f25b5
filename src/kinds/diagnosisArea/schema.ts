import { z } from 'zod';
import { citations, id, text, type Form } from '#schemas/fields.ts';

/** What kind of service helps a firm most to reach the next level. */
export const diagnosisNeeds = ['training', 'assistance', 'none'] as const;

/** How many levels an item has, from what is absent to what is improved all the time. */
export const DIAGNOSIS_LEVELS = 5;

/** Letters that the drawing of all areas has room for. */
const SHORT_TITLE_LETTERS = 14;

/** Something that a firm does well or badly, seen by its evidence. */
const item = z
  .strictObject({
    /** Id, its own among all areas: what firms answered is kept by it. */
    id: id(),
    /** Name. */
    title: text(),
    /** What to ask aloud. */
    ask: text(),
    /** What to ask to see. */
    evidence: text(),
    /** What is seen at each of five levels: absent, done by habit, written, followed, improved. */
    levels: z.array(text()).refine((levels) => levels.length === DIAGNOSIS_LEVELS, 'fiveLevels' satisfies Form),
    /** How much it counts among the gaps; 1 unless there is a reason. */
    weight: z.number().int().min(1).max(5).default(1),
    /** How easily the next level is reached: 3 by the firm alone in a month, 1 with money, permits or many people. */
    ease: z.number().int().min(1).max(3),
    /** The kind of service that helps most. */
    need: z.enum(diagnosisNeeds),
    /** Name of that service; needed unless none helps. */
    service: text().optional(),
    /** The activity that it becomes in an improvement plan. */
    action: text(),
  })
  .superRefine(({ need, service }, context) => {
    if ((need === 'none') !== (service === undefined))
      context.addIssue({
        code: 'custom',
        input: service,
        path: ['service'],
        message: 'serviceOfNeed' satisfies Form,
      });
  });

/** An area of the diagnosis of a firm, with its items. */
export const diagnosisArea = z.strictObject({
  /** Place among the areas, from 1, without gaps. */
  order: z.number().int().positive(),
  /** Name. */
  title: text(),
  /** Name for drawings. */
  shortTitle: text().refine((title) => title.length <= SHORT_TITLE_LETTERS, 'shortTitle' satisfies Form),
  /** The question that opens the area. */
  question: text(),
  /** Its items. */
  items: z.array(item).min(1),
  /** Where the area is documented. The items and their levels are this site's own, and are marked so. */
  sources: citations(),
});

export type DiagnosisArea = z.infer<typeof diagnosisArea>;
