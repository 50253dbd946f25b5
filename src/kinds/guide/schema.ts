import { z } from 'zod';
import { id, question, richText, text, vocabulary } from '#schemas/fields.ts';

/** A section of a chapter that only this guide has. */
const guideSection = z.strictObject({
  /** Its heading; left out, its paragraphs follow those before. */
  title: text().optional(),
  /** Level of its heading: 2 under the chapter, 3 under a section of level 2. */
  depth: z.number().int().min(2).max(4).default(2),
  /** Its paragraphs. */
  paragraphs: z.array(richText()).default([]),
  /** A list after them. */
  items: z.array(richText()).default([]),
  /** A table to fill in by hand: its columns. */
  blankColumns: z.array(text()).default([]),
  /** Empty rows of that table. */
  blankRows: z.number().int().min(1).max(40).default(12),
});

/** A part of a guide: a chapter of its own, or records of one kind. One of `chapter` and `kind` is given. */
const guidePart = z.strictObject({
  /** Title of a chapter that only this guide has. */
  chapter: text().optional(),
  /** What the chapter says. */
  sections: z.array(guideSection).default([]),
  /** Kind of the records taken up, one that guides can take up; nothing of them is written again. */
  kind: text().optional(),
  /** Which of them, in this order; left out, all of them in their own order. */
  ids: z.array(id()).optional(),
  /** Heading over the records; left out, the name of their kind. */
  title: text().optional(),
});

/** A guide to take away: a composition of records and a few chapters of its own, published as PDF and EPUB. */
export const guide = z.strictObject({
  /** Place in the list of guides, from 1, without gaps. */
  order: z.number().int().positive(),
  /** Title. */
  title: text(),
  /** Subtitle. */
  subtitle: text(),
  /** Ways in which visitors ask for it, for the search. Never shown. */
  askedAs: z.array(question()).default([]),
  /** Whom it is for. */
  audienceId: vocabulary('audiences'),
  /** One or two sentences for lists and for the back of its title page. */
  summary: richText(),
  /** Page of the site to which its QR code leads, from the root of the site. */
  path: text().default('/manuales/'),
  /** How it is set. */
  options: z
    .strictObject({
      /** `whole`: records with all their sections; `short`: only what to do and to keep in mind. */
      level: z.enum(['whole', 'short']).default('whole'),
      /** Whether lessons and phases carry their evidence, difficulties and sources at each point. */
      withEvidence: z.boolean().default(true),
      /** Larger type and wider lines, for whoever reads with effort or in bad light. */
      largeType: z.boolean().default(false),
    })
    .prefault({}),
  /** Its parts, in their order. */
  parts: z.array(guidePart).min(1),
});

export type Guide = z.infer<typeof guide>;
