import { z } from 'zod';
import {
  citations,
  figureReference,
  reference,
  persons,
  references,
  richText,
  text,
  vocabulary,
} from '#schemas/fields.ts';

/** A business network (red empresarial) of one cluster. The body of its file tells its story. */
export const network = z
  .strictObject({
    /** The name used on the site. */
    name: text(),
    /** Every other spelling found in the sources: they feed the search, never the prose. */
    aliases: z.array(text()).default([]),
    /** The cluster it belongs to. */
    clusterId: reference('cluster'),
    /** Line of business, in a few words. */
    lineOfBusiness: text(),
    /** One or two sentences for lists and results of a search. */
    summary: text(),
    /** Member firms or organisations by their trade name. Never persons. */
    firms: z
      .array(
        z.strictObject({
          /** Trade name. */
          name: text(),
          /** What it does, where the source says so. */
          activity: text().optional(),
        }),
      )
      .min(1),
    /** Markets that it sells to. */
    markets: z
      .array(
        z.strictObject({
          /** Which market: a place, a client or a segment. */
          text: richText(),
          /** Domestic, export or inbound tourism. */
          reachId: vocabulary('market-reach'),
        }),
      )
      .default([]),
    /** What the firms did together. */
    jointActions: z.array(richText()).default([]),
    /** What it achieved, as its members or the evaluation say. */
    achievements: z
      .array(
        z.strictObject({
          /** The achievement. */
          text: richText(),
          /** Kind of achievement, as the workshops grouped them. */
          kindId: vocabulary('achievements').optional(),
          /** Where it is said. */
          sources: citations(),
        }),
      )
      .default([]),
    /** Trade events in which the sources name it. */
    eventIds: references('event'),
    /** Institutions that supported it. */
    allyIds: references('ally'),
    /** The yearly increase of its sales, where there is one. */
    salesFigure: figureReference().optional(),
    /** Why there is no sales figure, or none inside the mean. Required when `salesFigure` is left out. */
    salesAbsence: richText().optional(),
    /** What the sources leave open about this network. */
    openQuestions: z.array(richText()).default([]),
    /** Lessons that this network teaches most directly. */
    lessonIds: references('lesson'),
    /** Persons named in it, with their consent. */
    persons: persons(),
    /** Data-quality notes that touch it. */
    noteIds: references('note'),
    /** Where this is documented. */
    sources: citations(),
  })
  .superRefine((value, context) => {
    if (!value.salesFigure && !value.salesAbsence) {
      context.addIssue({ code: 'custom', path: ['salesAbsence'], message: 'sales-absence-missing' });
    }
  });

export type Network = z.infer<typeof network>;
