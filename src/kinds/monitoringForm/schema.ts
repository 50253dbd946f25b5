import { z } from 'zod';
import { citations, formed, id, reference, richText, text, vocabulary, type Form } from '#schemas/fields.ts';

/** What a form is about. */
export const formLevels = ['firm', 'network', 'region'] as const;

/** What an answer is. */
export const fieldTypes = [
  'integer',
  'decimal',
  'money',
  'percent',
  'text',
  'longText',
  'choice',
  'choices',
  'date',
  'yesNo',
  'calculated',
] as const;

/** What the permissions say, as far as the site may decide it. */
export const permissionNames = ['submit', 'review', 'approve', 'authoriseCorrection', 'delete', 'ownApproval'] as const;

/** What names of questions look like in formulas: ids that begin with a letter. */
const FIELD_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Most questions of a form: more, nobody answers on a phone, and no program that collects data takes. */
const MOST_QUESTIONS = 300;

/** A formula of the language of monitoring; whether it can be computed is checked with the fields that it names. */
const formula = () => text();

/** A question. */
const field = z.strictObject({
  /** Its name in formulas, once in the form. */
  id: formed('fieldId' satisfies Form, FIELD_PATTERN),
  /** The question. */
  label: text(),
  /** How to answer it, in a sentence or two. */
  help: text().optional(),
  /** What the answer is; `calculated` is never asked. */
  type: z.enum(fieldTypes),
  /** Unit of its number. */
  unitId: vocabulary('units').optional(),
  /** What may be chosen. */
  choices: z
    .array(
      z.strictObject({
        /** Its name in formulas, once in the question. */
        id: id(),
        /** The answer as people read it. */
        label: text(),
      }),
    )
    .refine((choices) => choices.length > 1, 'severalChoices' satisfies Form)
    .optional(),
  /** Least of its number, included. */
  least: z.number().optional(),
  /** Most of its number, included. */
  most: z.number().optional(),
  /** Decimals that its number may have; those that a calculated one is rounded to. */
  decimals: z.int().min(0).max(6).optional(),
  /** Whether the form cannot be sent without it. */
  required: z.boolean().default(false),
  /** Formula of yes or no: without a yes the question is not asked. */
  shownWhen: formula().optional(),
  /** What a calculated field is computed by. */
  formula: formula().optional(),
  /** Whether the site proposes it and no source gives it. */
  ours: z.boolean().default(false),
});

/** A form of monitoring: what is asked of every unit of a level in each period, and who may do what with it. */
export const monitoringForm = z.strictObject({
  /** Its name. */
  title: text(),
  /** What it is for, in a sentence or two. */
  summary: text(),
  /** From 1; raise it when a question changes: an answer belongs to the version that it was given to. */
  version: z.int().min(1),
  /** What one form is about. */
  level: z.enum(formLevels),
  /** What it measures, as the sources or the plan call it: «objetivo general». */
  measures: text(),
  /** Questions that are asked together, one screen of a phone each. */
  groups: z
    .array(
      z.strictObject({
        /** Its name, once in the form. */
        id: id(),
        /** Heading. */
        title: text(),
        /** What to have at hand, or how to answer. */
        help: text().optional(),
        /** The questions. */
        fields: z.array(field).min(1),
      }),
    )
    .min(1)
    .refine(
      (groups) => groups.reduce((sum, { fields }) => sum + fields.length, 0) <= MOST_QUESTIONS,
      'fewQuestions' satisfies Form,
    ),
  /** Who may do what. */
  permissions: z.strictObject({
    /** Who fills it in and sends it. */
    submit: reference('monitoringRole'),
    /** Who receives it and sends it back with remarks. */
    review: reference('monitoringRole'),
    /** Who approves it. */
    approve: reference('monitoringRole'),
    /** Whose permits a correction needs, in this order. */
    authoriseCorrection: z.array(reference('monitoringRole')).min(1),
    /** Who takes it out of the accounts. */
    delete: reference('monitoringRole'),
    /** Whether somebody may approve what they themselves sent. */
    ownApproval: z.boolean().default(false),
    /** What of this the site decides, since the sources do not say it or say otherwise. */
    ours: z.array(z.enum(permissionNames)).default([]),
  }),
  /** What the site decides where the sources are silent or say otherwise, and why. */
  decisions: z.array(richText()).default([]),
  /** Instruments of the site that it belongs to: their pages lead here. */
  instrumentIds: z.array(reference('instrument')).default([]),
  /** Phases in which it is used: their pages lead here. */
  phaseIds: z.array(reference('phase')).default([]),
  /** Where it is documented. */
  sources: citations(),
});

export type MonitoringFormRecord = z.infer<typeof monitoringForm>;
