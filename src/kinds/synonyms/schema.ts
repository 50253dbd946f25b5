import { z } from 'zod';
import { address, question, text, type Form } from '#schemas/fields.ts';

/** Words that visitors use for the same thing, and for what a page answers. They serve the search and never show. */
export const synonyms = z.strictObject({
  /** Title of the list, for editors. */
  title: text(),
  /** What belongs in it, and what does not. */
  description: text(),
  /** Groups of words or short phrases that mean the same. Accents, plurals and forms of verbs need not be listed. */
  groups: z
    .array(
      z.array(text()).superRefine((words, context) => {
        if (words.length < 2)
          context.addIssue({ code: 'custom', input: words[0], message: 'severalWords' satisfies Form });
        words.forEach((word, place) => {
          const first = words.findIndex((other) => other.toLowerCase() === word.toLowerCase());
          if (first !== place)
            context.addIssue({
              code: 'custom',
              input: word,
              path: [place],
              message: 'otherWord' satisfies Form,
            });
        });
      }),
    )
    .default([]),
  /** What visitors ask, in their words, and the page that answers. */
  questions: z
    .array(
      z.strictObject({
        /** Where the answer stands. */
        path: address().refine((path) => !path.includes('?'), 'pageAddress' satisfies Form),
        /** Ways to ask for it. Accents, signs, plurals and forms of verbs need not be listed. */
        asked: z.array(question()).min(1),
      }),
    )
    .default([]),
});
