import { z } from 'zod';
import { citations, references, richText, text } from '#schemas/fields.ts';

/** A cluster (conglomerado): the place and the trade in which networks are formed. */
export const cluster = z.strictObject({
  /** Full name. */
  name: text(),
  /** Short name, for labels and filters. */
  shortName: text(),
  /** Other names and spellings that visitors type. */
  aliases: z.array(text()).default([]),
  /** City and region. */
  place: text(),
  /** Trade: clothing, tourism. */
  sector: text(),
  /** One or two sentences for lists. */
  summary: text(),
  /** Paragraphs that present the cluster. */
  description: z.array(richText()).min(1),
  /** Institutions that worked with the cluster. */
  allyIds: references('ally'),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
  /** Where this is documented. */
  sources: citations(),
});

export type Cluster = z.infer<typeof cluster>;
