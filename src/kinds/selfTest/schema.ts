import { z } from 'zod';
import { address, citation, id, reference, text, type Form } from '#schemas/fields.ts';
import { checkReason } from '#schemas/projectReason.ts';

/** How many options a question can have. */
const OPTIONS = { least: 2, most: 5 } as const;

/** Something that can be answered. */
const option = z.strictObject({
  /** Id, its own in the question: the answer is kept by it. */
  id: id(),
  /** What it says. */
  text: text(),
  /** True for the right one. */
  correct: z.boolean().default(false),
  /** Why it is right, or why it is not. */
  why: text(),
});

/** A question with one right answer. */
const question = z
  .strictObject({
    /** Id, its own among those of the phase: what was answered is kept by it. */
    id: id(),
    /** What it is about, in a few words. */
    topic: text(),
    /** The question. */
    text: text(),
    /** Two to five; one of them is right. */
    options: z.array(option),
    /** The page of this site that answers it, with its place: `/metodologia/fase/#paso-1`. */
    answeredAt: address(),
    /** Where the answer is documented; none where it is this site's own. */
    sources: z.array(citation).default([]),
    /** True where this site proposes what is right and no source documents it. */
    proposed: z.boolean().default(false),
  })
  .superRefine(({ options, ...rest }, context) => {
    const refuse = (path: (string | number)[], input: unknown, message: Form) =>
      context.addIssue({ code: 'custom', input, path, message });
    if (options.length < OPTIONS.least || options.length > OPTIONS.most) refuse(['options'], options, 'testOptions');
    if (options.filter(({ correct }) => correct).length !== 1) refuse(['options'], options, 'oneRight');
    for (const [place, one] of options.entries())
      if (options.findIndex((other) => other.id === one.id) < place)
        refuse(['options', place, 'id'], one.id, 'otherOption');
    checkReason(rest, context);
  });

/** The bank of questions of a phase. */
export const selfTest = z
  .strictObject({
    /** Name, as editors find it. */
    title: text(),
    /** The phase that it is about; no other bank is of the same one. */
    phaseId: reference('phase'),
    /** The questions: enough of them that a second attempt can ask others. */
    questions: z.array(question).min(1),
  })
  .superRefine(({ questions }, context) => {
    for (const [place, one] of questions.entries())
      if (questions.findIndex((other) => other.id === one.id) < place)
        context.addIssue({
          code: 'custom',
          input: one.id,
          path: ['questions', place, 'id'],
          message: 'otherTestQuestion' satisfies Form,
        });
  });

export type SelfTest = z.infer<typeof selfTest>;
