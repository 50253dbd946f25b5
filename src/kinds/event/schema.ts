import { z } from 'zod';
import { citations, date, reference, references, richText, text, vocabulary } from '#schemas/fields.ts';

/** A trade event, training, assistance or milestone in time. */
export const event = z.strictObject({
  /** Name. */
  name: text(),
  /** Other names and spellings. */
  aliases: z.array(text()).default([]),
  /** Fair, mission, training, milestone of the project. */
  typeId: vocabulary('event-types'),
  /** When it began, with the precision that the source gives. */
  startedOn: date().optional(),
  /** When it ended, if it lasted. */
  endedOn: date().optional(),
  /** Where it took place. */
  place: text().optional(),
  /** What it was and what came of it. */
  text: richText().optional(),
  /** Clusters that took part. */
  clusterIds: z.array(reference('cluster')).default([]),
  /** Institutions behind it. */
  allyIds: references('ally'),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Where it is documented. */
  sources: citations(),
});

export type Event = z.infer<typeof event>;
