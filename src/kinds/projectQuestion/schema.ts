import { z } from 'zod';
import { figureReference, id, reference, richText, siteLink, text, type Form } from '#schemas/fields.ts';
import { checkReason, reasonFields } from '#schemas/projectReason.ts';

/** What an answer says of a type: for it, against it, or that it is out of the question. */
export const projectVoices = ['for', 'against', 'excludes'] as const;

/** What the ranges of a question count. */
export const projectQuantities = ['firms', 'years'] as const;

/** What an answer says of a type of project. */
const effect = z
  .strictObject({
    /** The type. */
    typeId: reference('projectType'),
    /** Whether it speaks for it, against it, or rules it out. */
    speaks: z.enum(projectVoices),
    ...reasonFields,
  })
  .superRefine(checkReason);

/** A sign that it is too early for a project. */
const wait = z
  .strictObject({
    /** `2` is enough by itself to say so; of `1` it takes two. */
    weight: z.union([z.literal(1), z.literal(2)]),
    ...reasonFields,
    /** What to do first. */
    first: richText(),
    /** Pages that help with it. */
    links: z.array(siteLink).default([]),
  })
  .superRefine(checkReason);

/** An answer that can be chosen. */
const option = z
  .strictObject({
    /** Id, its own in the question: answers are kept by it. */
    id: id(),
    /** What it says; left out in a question of a quantity, where it is made of its range. */
    title: richText().optional(),
    /** Where its range begins, in a question of a quantity: a number, unless a figure of the site says it. */
    from: z.number().int().nonnegative().optional(),
    /** Where its range begins, as a figure of the site. */
    fromFigure: figureReference().optional(),
    /** Where the range before it ends, as a figure of the site: it begins one above. */
    above: figureReference().optional(),
    /** What it says of each type; a type that it does not name is all the same to it. */
    effects: z.array(effect).default([]),
    /** Where it is a sign that it is too early. */
    wait: wait.optional(),
    /** What it says besides, as the form that the network would have. */
    note: richText().optional(),
  })
  .superRefine(({ effects }, context) => {
    for (const [place, { typeId }] of effects.entries())
      if (effects.findIndex((other) => other.typeId === typeId) < place)
        context.addIssue({
          code: 'custom',
          input: typeId,
          path: ['effects', place, 'typeId'],
          message: 'otherType' satisfies Form,
        });
  });

const BEGINNINGS = ['from', 'fromFigure', 'above'] as const;

/** A question by which a type of project is chosen. */
export const projectQuestion = z
  .strictObject({
    /** Place among the questions, from 1, without gaps. */
    order: z.number().int().positive(),
    /** The question, in plain words. */
    ask: text(),
    /** What helps to answer it. */
    help: richText(),
    /** What the ranges of its options count, where it asks for a number. */
    quantity: z.enum(projectQuantities).optional(),
    /** Its options. A question of results has none of its own: they are the rows of its data. */
    options: z.array(option).default([]),
    /** The results that can be wished for: the rows of a dataset that says of which type each is expected. */
    results: z
      .strictObject({
        /** The dataset. */
        datasetId: reference('dataset'),
        /** The column with the name of each result: of text, or one that names records. */
        column: id(),
        /** How many can be chosen. */
        most: z.number().int().min(2).max(5),
        /** What is said of a type of which a chosen result is expected. */
        given: text(),
        /** What is said of a type of which it is not. */
        missing: text(),
      })
      .optional(),
  })
  .superRefine(({ quantity, options, results }, context) => {
    const refuse = (path: (string | number)[], input: unknown, message: Form) =>
      context.addIssue({ code: 'custom', input, path, message });
    if (results && options.length) refuse(['options'], options, 'resultsOrOptions');
    if (!results && (options.length < 2 || options.length > 5)) refuse(['options'], options, 'fewOptions');
    for (const [place, one] of options.entries()) {
      if (options.findIndex((other) => other.id === one.id) < place)
        refuse(['options', place, 'id'], one.id, 'otherOption');
      const beginnings = BEGINNINGS.filter((name) => one[name] !== undefined);
      if (quantity === undefined && one.title === undefined) refuse(['options', place, 'title'], null, 'titleOfOption');
      if (beginnings.length !== (quantity === undefined ? 0 : 1) || (quantity !== undefined && one.title !== undefined))
        refuse(['options', place, beginnings.at(-1) ?? 'id'], one.id, 'rangeOfOption');
    }
  });

export type ProjectQuestion = z.infer<typeof projectQuestion>;
