import { z } from 'zod';
import { id, text } from '#schemas/fields.ts';

/** A closed vocabulary: the values that a field may take, in their order. */
export const vocabularySchema = z.strictObject({
  /** Name of the vocabulary. */
  title: text(),
  /** What it is for. */
  description: text(),
  /** Its values. */
  entries: z
    .array(
      z.strictObject({
        /** The value as records write it. */
        id: id(),
        /** The value as visitors read it. */
        label: text(),
        /** What it means. */
        description: text().optional(),
        /** Text before a number of this unit. Only for units. */
        prefix: z.string().optional(),
        /** Text after a number of this unit, singular. Only for units. */
        suffix: z.string().optional(),
        /** Text after a number of this unit, plural. Only for units. */
        suffixPlural: z.string().optional(),
      }),
    )
    .min(1),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
