import { z } from 'zod';
import { citations, figureReference, id, reference, richText, siteLink, text } from '#schemas/fields.ts';
import { checkReason, reasonFields } from '#schemas/projectReason.ts';

/** From how much to how much, as figures of the site. */
const span = z.strictObject({
  /** The least. */
  lower: figureReference(),
  /** The greatest. */
  upper: figureReference(),
});

/** A type of project that a group can choose. */
export const projectType = z.strictObject({
  /** Place among the types, from 1, without gaps. */
  order: z.number().int().positive(),
  /** Name. */
  title: text(),
  /** What it is, in one line. */
  line: richText(),
  /** Whom it suits. */
  suits: richText(),
  /** How many firms it usually has; left out where it has no number of its own. */
  firms: span.optional(),
  /** How many years it usually takes. */
  years: span.optional(),
  /** What the data say of it: each is shown under the name of its column. */
  facts: z.array(figureReference()).default([]),
  /** What can go wrong with it. */
  risk: z.strictObject(reasonFields).superRefine(checkReason),
  /** The column of truth values that says which results are expected of it. */
  results: z
    .strictObject({
      /** The dataset: one row for each result. */
      datasetId: reference('dataset'),
      /** The column. */
      column: id(),
    })
    .optional(),
  /** Pages that tell more. */
  links: z.array(siteLink).default([]),
  /** Where it is documented. */
  sources: citations(),
});

export type ProjectType = z.infer<typeof projectType>;
