import { z } from 'zod';
import { date, text, url, vocabulary } from '#schemas/fields.ts';

/** A document that records rest on. */
export const source = z.strictObject({
  /** Code by which data and the editors' report name it: `S2`. */
  code: text(),
  /** Its name in a few words, as pages and guides cite it: «Evaluación final»; its title where there is none. */
  shortName: text().optional(),
  /** Title. */
  title: text(),
  /** Institutions or authors responsible, as far as the document names them. */
  authors: z.array(text()).default([]),
  /** Who published it. */
  publisher: text().optional(),
  /** Date of publication. */
  publishedOn: date().optional(),
  /** Where it was published. */
  place: text().optional(),
  /** Kind of document. */
  typeId: vocabulary('source-types'),
  /** Language, as BCP 47. */
  language: text().default('es'),
  /** What it holds and how this site uses it. */
  summary: text(),
  /** How places in it are counted. */
  locatorTypeId: vocabulary('locator-types'),
  /** Number of lines, when places are lines: a locator beyond it is an error. */
  lineCount: z.number().int().positive().optional(),
  /** What was lost or uncertain in the copy used. */
  limitations: z.array(text()).default([]),
  /** Public address, where there is one. */
  url: url().optional(),
  /** Licence or terms of use, as far as known. */
  rights: text(),
});

export type Source = z.infer<typeof source>;
