import { z } from 'zod';
import { richText, text, vocabulary } from '#schemas/fields.ts';

/** A reading path: pages of the site in an order that serves one audience, each with the reason to read it. */
export const readingPath = z.strictObject({
  /** Place in the list of paths, from 1, without gaps. */
  order: z.number().int().positive(),
  /** Title. */
  title: text(),
  /** Whom it serves. */
  audienceId: vocabulary('audiences'),
  /** One or two sentences for lists. */
  summary: text(),
  /** What the reader can do afterwards. */
  promise: richText(),
  /** The pages, in the order in which to read them. */
  stops: z
    .array(
      z.strictObject({
        /** Address of the page, from the root of the site: `/lecciones/red-de-redes/`. That it exists is checked. */
        path: text(),
        /**
         * Name of the link: needed for pages that belong to no record; for the others it is their title when left out.
         */
        title: text().optional(),
        /** Why to stop here. */
        why: richText(),
      }),
    )
    .min(1),
});
