import { z } from 'zod';
import { citation, question, references, richText, text } from '#schemas/fields.ts';

/** A term of the glossary. */
export const term = z.strictObject({
  /** The term, as it is written in a sentence. */
  term: text(),
  /** Other names of the same thing, acronyms too: shown with it. */
  aliases: z.array(text()).default([]),
  /**
   * Ways in which visitors ask for it (plurals, misspellings, neighbouring words): it is found by them, and they are
   * not shown.
   */
  askedAs: z.array(question()).default([]),
  /** Definition in plain words, one to three sentences. */
  definition: richText(),
  /** An example from this experience. */
  example: richText().optional(),
  /** Related terms. */
  seeAlsoIds: references('term'),
  /** Phases in which it matters. */
  phaseIds: references('phase'),
  /** Where the term is used or defined. */
  sources: z.array(citation).min(1),
});
