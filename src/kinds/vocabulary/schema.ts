import { z } from 'zod';
import { id, text } from '#schemas/fields.ts';

/**
 * What the generator needs to know of an entry of some vocabularies: it goes by these, never by the id of an entry.
 * Each stands in the entries of one vocabulary only (`entryProperties`).
 */
const properties = {
  /** Of a unit: the number is a share of a hundred. Shares and ratios are multiplied by 100, and never added up. */
  isPercentage: z.boolean().optional(),
  /**
   * Of a unit: from this size on, up or down, cents say nothing. Cards and charts then show whole numbers, and a text
   * leaves out cents that are nought; the files and the texts keep what else there is.
   */
  wholeFrom: z.number().positive().optional(),
  /** Of a stance of evidence: whether it carries the lesson or sets limits to it. */
  counts: z.enum(['for', 'against']).optional(),
  /** Of a state of evidence: what the source shows of a result. */
  evidence: z.enum(['documented', 'partial', 'declared', 'none']).optional(),
  /** Of a strength of evidence: which result of the rule it names. */
  strength: z.enum(['strong', 'medium', 'thin']).optional(),
  /** Of an audience: the booklets of the phases are made for it. */
  takesBooklets: z.boolean().optional(),
  /** Of a way to name a place in a source: `L12-15`, lines that can be counted. */
  countsLines: z.boolean().optional(),
};

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
        /** Its name where there is little room, as in filters. */
        shortLabel: text().optional(),
        /** What it means. */
        description: text().optional(),
        /** Text before a number of this unit. Only for units. */
        prefix: z.string().optional(),
        /** Text after a number of this unit, singular. Only for units. */
        suffix: z.string().optional(),
        /** Text after a number of this unit, plural. Only for units. */
        suffixPlural: z.string().optional(),
        ...properties,
      }),
    )
    .min(1),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
export type VocabularyEntry = Vocabulary['entries'][number];
/** How much evidence carries a lesson. */
export type Strength = NonNullable<VocabularyEntry['strength']>;

/** How the entries of a vocabulary carry a property. */
interface EntryProperty {
  readonly vocabulary: string;
  readonly property: keyof typeof properties;
  /** `each`: every entry has it; `once`: each of its values has exactly one entry; `some`: entries may have it. */
  readonly carried: 'each' | 'once' | 'some';
  /** Its values, where it is no yes or no. */
  readonly values?: readonly string[];
}

/** Which vocabulary carries which property, and how. */
export const entryProperties: readonly EntryProperty[] = [
  { vocabulary: 'units', property: 'isPercentage', carried: 'some' },
  { vocabulary: 'units', property: 'wholeFrom', carried: 'some' },
  { vocabulary: 'locator-types', property: 'countsLines', carried: 'some' },
  { vocabulary: 'audiences', property: 'takesBooklets', carried: 'some' },
  {
    vocabulary: 'evidence-stances',
    property: 'counts',
    carried: 'each',
    values: properties.counts.unwrap().options,
  },
  {
    vocabulary: 'evidence-states',
    property: 'evidence',
    carried: 'each',
    values: properties.evidence.unwrap().options,
  },
  {
    vocabulary: 'evidence-strengths',
    property: 'strength',
    carried: 'once',
    values: properties.strength.unwrap().options,
  },
];
