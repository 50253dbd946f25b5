import { z } from 'zod';
import { citations, references, richText, text } from '#schemas/fields.ts';

/** What kind of thing is paid for: knowledge and design, or what can be touched. */
export const costNatures = ['intangible', 'tangible', 'unknown'] as const;

/** Whether somebody pays it, as far as the sources say. */
export const payAnswers = ['yes', 'part', 'no', 'unknown'] as const;

/** Something that costs money, and who may pay it. */
export const costItem = z.strictObject({
  /** Place among the expenses, from 1, without gaps. */
  order: z.number().int().positive(),
  /** Name. */
  title: text(),
  /** What it covers, in plain words. */
  text: text(),
  /** Knowledge and design, or what can be touched; `unknown` where no source says. */
  nature: z.enum(costNatures),
  /** Whether the project may pay it: whole, a part, nothing, or the sources do not say. */
  projectMayPay: z.enum(payAnswers),
  /** Whether the firms pay it: whole, a part, nothing, or the sources do not say. */
  firmsPay: z.enum(payAnswers),
  /** Why, in a sentence for whoever asks. */
  why: richText(),
  /** What happened once. */
  example: richText().optional(),
  /** Notes on what the sources say of it against each other. */
  noteIds: references('note'),
  /** Where it is documented, or where one would expect it. */
  sources: citations(),
  /** True where this site proposes it and no source documents it. */
  proposed: z.boolean().default(false),
});

export type CostItem = z.infer<typeof costItem>;
