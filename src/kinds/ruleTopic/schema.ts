import { z } from 'zod';
import { citations, id, references, text, type Form } from '#schemas/fields.ts';

/** What a blank of a clause takes. A person's name is apart from other texts: it never goes into a link. */
export const blankForms = ['text', 'person', 'percent', 'money', 'number', 'day', 'firm'] as const;
export type BlankForm = (typeof blankForms)[number];

/** The ways of sharing a profit that the simulation works out. */
export const sharingWays = ['equal', 'contribution', 'work', 'mixed'] as const;

/** What a number of the rules is to the tool, with the form that it must have. */
export const blankRoles = {
  quorum: 'number',
  contribution: 'money',
  fine: 'money',
  rate: 'percent',
  reserve: 'percent',
  'by-equal': 'percent',
  'by-contribution': 'percent',
  'by-work': 'percent',
} as const satisfies Readonly<Record<string, BlankForm>>;

/** The choices that every question has beside its alternatives: a clause of one's own, and none. */
export const OWN_CHOICES = ['own', 'aside'] as const;

/** Forms that hold a number, which may have a least and a greatest. */
const NUMBERS: readonly BlankForm[] = ['percent', 'money', 'number'];

/** A blank in a clause: `{monto}`. */
export const BLANK_PATTERN = /\{([^{}]*)\}/g;

/** A blank of the clauses of a question. */
const blank = z
  .strictObject({
    /** Id, its own in the question: what is written in it is kept by it. */
    id: id(),
    /** What is asked. */
    label: text(),
    /** What it takes. */
    form: z.enum(blankForms),
    /** The least number that makes sense. */
    least: z.number().optional(),
    /** The greatest number that makes sense; `firms` for as many as the network has firms. */
    most: z.union([z.number(), z.literal('firms')]).optional(),
    /** The whole that it is a part of: the percentages of one whole add up to 100. */
    part: id().optional(),
    /** What the number is to the tool, which compares it with others and works out the simulation by it. */
    role: z.enum(Object.keys(blankRoles) as [keyof typeof blankRoles]).optional(),
  })
  .superRefine(({ form, least, most, part, role }, context) => {
    const refuse = (path: string, input: unknown, message: Form) =>
      context.addIssue({ code: 'custom', input, path: [path], message });
    const isNumber = NUMBERS.includes(form);
    if (least !== undefined && !isNumber) refuse('least', least, 'boundOfNumber');
    if (most !== undefined && !isNumber) refuse('most', most, 'boundOfNumber');
    if (typeof most === 'number' && least !== undefined && most < least) refuse('most', most, 'boundOrder');
    if (part !== undefined && form !== 'percent') refuse('part', part, 'partOfPercent');
    if (role !== undefined && blankRoles[role] !== form) refuse('role', role, 'roleOfForm');
  });

/** An answer that a network can choose. */
const alternative = z.strictObject({
  /** Id, its own in the question: the choice is kept by it. */
  id: id().refine((own) => !OWN_CHOICES.some((taken) => taken === own), 'freeChoice' satisfies Form),
  /** Name. */
  title: text(),
  /** The sentence that goes into the rules, with its blanks in braces. */
  clause: text(),
  /** When it suits. */
  suits: text(),
  /** What can go wrong with it. */
  risk: text(),
  /** The way of sharing that it is, in the one question that asks for it. */
  sharing: z.enum(sharingWays).optional(),
  /** What is known of networks that did so; what has none is this site's own. */
  seen: z
    .strictObject({
      /** What is known. */
      text: text(),
      /** Where it is documented. */
      sources: citations(),
    })
    .optional(),
  /** Alternatives of other questions with which it cannot stand. */
  conflicts: z
    .array(
      z.strictObject({
        /** Id of the other question, of any topic. */
        question: id(),
        /** Id of its alternative. */
        alternative: id(),
        /** Why, as a sentence for those who chose both. */
        why: text(),
      }),
    )
    .default([]),
});

const namesIn = (clause: string): readonly string[] => [...clause.matchAll(BLANK_PATTERN)].map(([, name = '']) => name);

/** A question of the rules. */
const question = z
  .strictObject({
    /** Id, its own among the questions of all topics: what was decided is kept by it. */
    id: id(),
    /** What is asked, to be read aloud. */
    ask: text(),
    /** What helps to decide. */
    hint: text().optional(),
    /** What can be chosen. A clause of one's own, and none, are always offered beside it. */
    alternatives: z.array(alternative).min(1),
    /** The blanks of their clauses. */
    blanks: z.array(blank).default([]),
    /**
     * Between which shares of an equal part a firm should stay, in percent of it: what is outside is told as an
     * observation, with why.
     */
    equalPart: z
      .strictObject({
        /** Least share of an equal part. */
        least: z.number().positive(),
        /** Greatest share of it. */
        most: z.number().positive(),
        /** Where the limits come from, and what they are worth. */
        why: text(),
      })
      .optional(),
  })
  .superRefine(({ alternatives, blanks }, context) => {
    const refuse = (path: (string | number)[], input: unknown, message: Form) =>
      context.addIssue({ code: 'custom', input, path, message });
    for (const [place, one] of alternatives.entries())
      if (alternatives.findIndex((other) => other.id === one.id) < place)
        refuse(['alternatives', place, 'id'], one.id, 'otherAlternative');
    for (const [place, one] of blanks.entries())
      if (blanks.findIndex((other) => other.id === one.id) < place)
        refuse(['blanks', place, 'id'], one.id, 'otherBlank');
    const declared = new Set(blanks.map((one) => one.id));
    for (const [place, { clause }] of alternatives.entries())
      for (const name of new Set(namesIn(clause)))
        if (!declared.has(name)) refuse(['alternatives', place, 'clause'], `{${name}}`, 'declaredBlank');
    const used = new Set(alternatives.flatMap(({ clause }) => namesIn(clause)));
    for (const [place, one] of blanks.entries())
      if (!used.has(one.id)) refuse(['blanks', place, 'id'], one.id, 'usedBlank');
  });

/** A topic of the internal rules of a network, with its questions. */
export const ruleTopic = z
  .strictObject({
    /** Place among the topics, from 1, without gaps. */
    order: z.number().int().positive(),
    /** Name. */
    title: text(),
    /** Why it matters, in one or two sentences. */
    why: text(),
    /** What other networks learned. */
    lessonIds: references('lesson'),
    /** Cases that tell it. */
    caseIds: references('case'),
    /** The wholes that percentages of its questions are parts of. */
    parts: z
      .array(
        z.strictObject({
          /** Id, its own in the topic. */
          id: id(),
          /** What the whole is: «lo que se reparte». */
          title: text(),
        }),
      )
      .default([]),
    /** Its questions. */
    questions: z.array(question).min(1),
    /** Where the topic is documented. Its questions and alternatives are this site's own, and are marked so. */
    sources: citations(),
  })
  .superRefine(({ parts, questions }, context) => {
    const refuse = (path: (string | number)[], input: unknown, message: Form) =>
      context.addIssue({ code: 'custom', input, path, message });
    const blanks = questions.flatMap((one) => one.blanks);
    for (const [place, one] of parts.entries()) {
      if (parts.findIndex((other) => other.id === one.id) < place) refuse(['parts', place, 'id'], one.id, 'otherPart');
      else if (blanks.filter(({ part }) => part === one.id).length < 2)
        refuse(['parts', place, 'id'], one.id, 'severalParts');
    }
    for (const [place, one] of questions.entries())
      for (const [index, { part }] of one.blanks.entries())
        if (part !== undefined && !parts.some((other) => other.id === part))
          refuse(['questions', place, 'blanks', index, 'part'], part, 'declaredPart');
  });

export type RuleTopic = z.infer<typeof ruleTopic>;
