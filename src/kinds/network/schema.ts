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
export const network = z.strictObject({
  /** The name used on the site. */
  name: text(),
  /** Every other spelling found in the sources: they feed the search, never the prose. */
  aliases: z.array(text()).default([]),
  /** The cluster it belongs to. */
  clusterId: reference('cluster'),
  /** Its trade, among those by which visitors choose; left out where the site has no such list. */
  tradeId: vocabulary('trades').optional(),
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
        /** True where the name is not published and `name` says so: nobody looks for it by that. */
        isUnnamed: z.boolean().default(false),
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
  /** The figure by which the site tells its networks apart (`networkFigure` of the configuration), where it has one. */
  figure: figureReference().optional(),
  /** What its figure measures, where that is something else than in other networks: then it has no common target. */
  figureLabel: text().optional(),
  /** Why it has no such figure, or why that figure stands apart. The site may require one of the two. */
  figureAbsence: richText().optional(),
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
});

export type Network = z.infer<typeof network>;
