import { z } from 'zod';
import {
  citations,
  date,
  figureReference,
  persons,
  question,
  reference,
  references,
  text,
  vocabulary,
} from '#schemas/fields.ts';

/** A case: a story of experience told on a thread of evidence. The body of its file tells it. */
export const caseStudy = z.strictObject({
  /** Title as a sentence that says what the case shows. */
  title: text(),
  /** Ways in which visitors ask for it, in their words: it is found by them, and they are not shown. */
  askedAs: z.array(question()).default([]),
  /** Two or three sentences for lists. */
  summary: text(),
  /** What the case answers, as a visitor would ask it. */
  question: text(),
  /** Networks that it is about. */
  networkIds: references('network'),
  /** Clusters that it is about. */
  clusterIds: z.array(reference('cluster')).min(1),
  /** Phases of the method that it shows. */
  phaseIds: references('phase'),
  /** Lessons that others can take from it. */
  lessonIds: references('lesson'),
  /** Whom it serves most. */
  audienceIds: z.array(vocabulary('audiences')).min(1),
  /** Figures shown large at its head. */
  keyFigures: z.array(figureReference()).default([]),
  /** Persons named in it, with their consent. */
  persons: persons(),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** When it happened, in a few words, where it is not the time that the whole site tells of: «2004–2007». */
  period: text().optional(),
  /** Date of publication on this site. */
  publishedOn: date(),
  /** Where this is documented. */
  sources: citations(),
});

export type Case = z.infer<typeof caseStudy>;
