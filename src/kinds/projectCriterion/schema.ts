import { z } from 'zod';
import { citations, references, text, type Form } from '#schemas/fields.ts';

/** Levels of a criterion. */
const LEVELS = 5;

/** A criterion by which groups that ask for a project are compared. Its levels are this site's own. */
export const projectCriterion = z.strictObject({
  /** Place among the criteria, from 1, without gaps. */
  order: z.number().int().positive(),
  /** Name. */
  title: text(),
  /** What is asked. */
  ask: text(),
  /** What to ask to see. */
  evidence: text(),
  /** What is seen at each level, from the least to the most. */
  levels: z.array(text()).refine((levels) => levels.length === LEVELS, 'fiveSeen' satisfies Form),
  /** What to do where it is weak. */
  action: text(),
  /** The types of project for which it is asked; all of them where none is named. */
  typeIds: references('projectType'),
  /** Where the criterion is documented. */
  sources: citations(),
});

export type ProjectCriterion = z.infer<typeof projectCriterion>;
