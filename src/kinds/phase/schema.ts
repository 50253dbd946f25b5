import { z } from 'zod';
import { citations, date, question, references, richText, text, vocabulary, type Form } from '#schemas/fields.ts';

/** The longest part of an agenda, in minutes: a working day. */
const DAY_MINUTES = 480;

/** A filled example: a table in which every row has a cell for each column. */
const example = z
  .strictObject({
    /** What it shows, and that its firms are invented. */
    lead: richText(),
    /** Heads of its columns, each its own. */
    columns: z.array(text()).min(2),
    /** Its rows, a cell for each column. */
    rows: z.array(z.array(text())).min(1),
  })
  .superRefine(({ columns, rows }, context) => {
    columns.forEach((column, place) => {
      if (columns.indexOf(column) < place)
        context.addIssue({
          code: 'custom',
          input: column,
          path: ['columns', place],
          message: 'otherColumn' satisfies Form,
        });
    });
    rows.forEach((row, index) => {
      if (row.length !== columns.length)
        context.addIssue({
          code: 'custom',
          input: row,
          path: ['rows', index],
          message: 'exampleRow' satisfies Form,
        });
    });
  });

/**
 * A session for a step, worked out by whoever edits the site because the sources give none. It is marked as such
 * wherever it is shown.
 */
const proposal = z.strictObject({
  /** What to bring. */
  bring: z.array(richText()).default([]),
  /** Its parts in their order: how long it takes is their sum. */
  agenda: z
    .array(
      z.strictObject({
        /** How long the part takes, a working day at most. */
        minutes: z.number().int().positive().max(DAY_MINUTES),
        /** What is done in it. */
        text: richText(),
      }),
    )
    .default([]),
  /** What to ask aloud. */
  questions: z.array(richText()).default([]),
  /** What the instrument looks like once it is filled in. */
  example: example.optional(),
  /** What must be so before the next step. */
  goOnWhen: richText().optional(),
});

/** A step, held as a session: what to do, what is left of it, and apart from that what happened. */
const step = z.strictObject({
  /** The step, as an instruction. */
  title: text(),
  /** How to do it: the instruction alone. */
  text: richText(),
  /** What is on the table at its end. */
  leaves: richText().optional(),
  /** What happened when the programme did it. */
  history: richText().optional(),
  /** Who does it. */
  roleIds: z.array(vocabulary('roles')).default([]),
  /** Instruments used in it. */
  instrumentIds: references('instrument'),
  /** A session for it, where the sources give none: this site's own. */
  proposal: proposal.optional(),
  /** Where it is documented. */
  sources: citations(),
});

/** A phase of the method, written for the person who has to run it. The body introduces it. */
export const phase = z.strictObject({
  /** Place in the sequence, from 1, without gaps. */
  order: z.number().int().positive(),
  /** Full name. */
  title: text(),
  /** Ways in which visitors ask for it, in their words: it is found by them, and they are not shown. */
  askedAs: z.array(question()).default([]),
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
  steps: z.array(step).min(1),
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
