import { z } from 'zod';
import { citations, date, references, richText, text, vocabulary } from '#schemas/fields.ts';

/** A phase of the method, written for the person who has to run it. The body introduces it. */
export const phase = z.strictObject({
  /** Place in the sequence, from 1, without gaps. */
  order: z.number().int().positive(),
  /** Full name. */
  title: text(),
  /** Ways in which visitors ask for it, in their words: it is found by them, and they are not shown. */
  askedAs: z.array(text()).default([]),
  /** Name for maps and filters. */
  shortTitle: text(),
  /** True for the phase that runs through all the others. */
  transversal: z.boolean().default(false),
  /** One or two sentences for lists. */
  summary: text(),
  /** What the phase is for. */
  objective: richText(),
  /** What must be in place before it starts. */
  preconditions: z.array(richText()).default([]),
  /** Steps in their order. */
  steps: z
    .array(
      z.strictObject({
        /** The step, as an instruction. */
        title: text(),
        /** How to do it. */
        text: richText(),
        /** Who does it. */
        roleIds: z.array(vocabulary('roles')).default([]),
        /** Instruments used in it. */
        instrumentIds: references('instrument'),
        /** Where it is documented. */
        sources: citations(),
      }),
    )
    .min(1),
  /** Who does what over the whole phase. */
  roles: z
    .array(z.strictObject({ /** The role. */ roleId: vocabulary('roles'), /** What it does. */ text: richText() }))
    .min(1),
  /** Instruments of the phase. */
  instrumentIds: references('instrument'),
  /** What the phase leaves behind. */
  products: z.array(richText()).min(1),
  /** How to know that the phase is done. */
  doneWhen: z.array(richText()).default([]),
  /** Milestones of the logframe that fall into it. */
  milestones: z
    .array(
      z.strictObject({
        /** Month of the project by which it was due; left out where the sources give none. */
        month: z.number().int().positive().optional(),
        /** The milestone. */
        text: richText(),
        /** Where it is documented. */
        sources: citations(),
      }),
    )
    .default([]),
  /** Time it takes, as far as documented. */
  timing: richText().optional(),
  /** Costs and who paid them, as far as documented. */
  costs: z.array(richText()).default([]),
  /** What went wrong, with the measure taken. */
  difficulties: z
    .array(
      z.strictObject({
        /** What happened. */
        problem: richText(),
        /** What was done about it; left out where the sources do not say. */
        measure: richText().optional(),
        /** Where it is documented. */
        sources: citations(),
      }),
    )
    .default([]),
  /** What helped. */
  enablers: z
    .array(
      z.strictObject({ /** What helped. */ text: richText(), /** Where it is documented. */ sources: citations() }),
    )
    .default([]),
  /** What the sources do not document, said plainly. */
  undocumented: z.array(richText()).min(1),
  /** Lessons that belong to it. */
  lessonIds: references('lesson'),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Date of the last revision of this page. */
  updatedOn: date().optional(),
  /** Where this is documented. */
  sources: citations(),
});

export type Phase = z.infer<typeof phase>;
