import { z } from 'zod';
import { citations, figureReference, id, references, richText, text, vocabulary, type Form } from '#schemas/fields.ts';
import { workspaceTools } from '#schemas/workspaceTools.ts';

/** Something by which a firm is looked at before it is admitted. */
const criterion = z.strictObject({
  /** Id, its own among the criteria: what firms were found to be is kept by it. */
  id: id(),
  /** Name. */
  title: text(),
  /** What to look at, or what to ask to see. */
  text: text().optional(),
});

/** Criteria whose ids are their own. */
const criteria = z.array(criterion).superRefine((list, context) => {
  for (const [place, one] of list.entries())
    if (list.findIndex(({ id: other }) => other === one.id) < place)
      context.addIssue({
        code: 'custom',
        input: one.id,
        path: [place, 'id'],
        message: 'otherCriterion' satisfies Form,
      });
});

/** An instrument of the method: a format, a list, a rule that people use. The body explains its use. */
export const instrument = z.strictObject({
  /** Name. */
  name: text(),
  /** Other names that visitors type. */
  aliases: z.array(text()).default([]),
  /** One or two sentences for lists. */
  summary: text(),
  /** What it is for. */
  purpose: richText(),
  /** Phases that use it. */
  phaseIds: references('phase'),
  /** Who fills it in or applies it. */
  roleIds: z.array(vocabulary('roles')).min(1),
  /** When to use it. */
  when: richText(),
  /** How to use it, in order. */
  steps: z.array(richText()).min(1),
  /** What it contains: its fields or sections. */
  contents: z
    .array(
      z.strictObject({
        /** Name of the field or section. */
        name: text(),
        /** What to write in it. */
        text: richText(),
        /** True where this site proposes it and no source documents it. */
        proposed: z.boolean().default(false),
      }),
    )
    .min(1),
  /** The tool of this site that does its work: one instrument at most names each. */
  tool: z.enum(workspaceTools).optional(),
  /** By what its tool looks at a firm, for tools that do. */
  criteria: criteria.default([]),
  /** Figures of the site that its tool shows beside what is entered in it. */
  toolFigures: z
    .array(
      z.strictObject({
        /** The figure. */
        figure: figureReference(),
        /** What it counts, in a few words. */
        label: text(),
        /** The word under which it stands with others that count the same thing. */
        group: text().optional(),
      }),
    )
    .default([]),
  /** What the sources do not document about it. */
  undocumented: z.array(richText()).default([]),
  /** Lessons to keep in mind. */
  lessonIds: references('lesson'),
  /** Manuals that treat it. */
  manualIds: references('manual'),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Where it is documented. */
  sources: citations(),
});

export type Instrument = z.infer<typeof instrument>;
