import { z } from 'zod';
import { date, persons, question, references, text, vocabulary } from '#schemas/fields.ts';
import { citation } from '#schemas/fields.ts';

/** A page of prose: about, the programme, how to use the site. */
export const page = z.strictObject({
  /** Title. */
  title: text(),
  /** Ways in which visitors ask for it, in their words: it is found by them, and they are not shown. */
  askedAs: z.array(question()).default([]),
  /** One or two sentences for lists and searches. */
  summary: text(),
  /** Part of the site in which it stands. */
  sectionId: vocabulary('sections'),
  /** Place in its section, from 1. */
  order: z.number().int().positive(),
  /** Whom it serves most. */
  audienceIds: z.array(vocabulary('audiences')).default([]),
  /** Phases that it leads to. */
  phaseIds: references('phase'),
  /** Lessons that it leads to. */
  lessonIds: references('lesson'),
  /** Cases that it leads to. */
  caseIds: references('case'),
  /** Networks that it leads to. */
  networkIds: references('network'),
  /** Persons named in it, with their consent. */
  persons: persons(),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Date of the last revision. */
  updatedOn: date().optional(),
  /** Where this is documented; may be empty only for pages about this site itself. */
  sources: z.array(citation).default([]),
});

export type Page = z.infer<typeof page>;
