import { z } from 'zod';
import { citations, figureReference, references, richText, text, vocabulary } from '#schemas/fields.ts';

/** An institution that worked with the programme, with what it really gave. */
export const ally = z.strictObject({
  /** Full name. */
  name: text(),
  /** Acronym or short name. */
  shortName: text(),
  /** Other names and spellings. */
  aliases: z.array(text()).default([]),
  /** Public, private, cooperation. */
  typeId: vocabulary('ally-types'),
  /** What it did in the programme. */
  role: richText(),
  /** What it gave in money or kind. */
  contributions: z
    .array(
      z.strictObject({
        /** What it gave. */ text: richText(),
        /** Its figure. */ figure: figureReference().optional(),
        /** Where it is documented. */ sources: citations(),
      }),
    )
    .default([]),
  /** What it promised and did not give, and why. */
  shortfalls: z
    .array(
      z.strictObject({
        /** What did not come. */ text: richText(),
        /** Where it is documented. */ sources: citations(),
      }),
    )
    .default([]),
  /** Clusters in which it worked. */
  clusterIds: references('cluster'),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Where this is documented. */
  sources: citations(),
});
