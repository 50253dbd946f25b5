import { z } from 'zod';
import {
  chartReference,
  citation,
  date,
  figureReference,
  formed,
  id,
  ID_PATTERN,
  reference,
  references,
  richText,
  text,
  vocabulary,
  type Form,
} from '#schemas/fields.ts';
import { chartTypeNames } from '#schemas/chartTypes.ts';

/** A column of `rows.csv`. */
export const column = z.strictObject({
  /** Its header in the CSV. */
  id: id(),
  /** Its name for readers. */
  title: text(),
  /** What it holds. */
  description: text(),
  /** Type of its cells. An empty cell is a missing value, allowed only where `required` is false. */
  type: z.enum(['text', 'number', 'integer', 'boolean', 'date', 'reference']),
  /** Kind of record that a cell of type `reference` names. */
  references: z.string().optional(),
  /** Unit of its numbers. */
  unitId: vocabulary('units').optional(),
  /** Decimals shown. */
  decimals: z.number().int().min(0).max(6).optional(),
  /**
   * Whether more is better, as IATI says it: `false` for costs, delays or accidents. Targets are then met by what does
   * not pass them. Left out, more is better.
   */
  ascending: z.boolean().optional(),
  /**
   * Names for readers of cells that hold a short code: `mun: Municipio`. A cell that is not listed is shown as it is.
   */
  labels: z.record(z.string(), text()).optional(),
  /** Whether every row must have a value. */
  required: z.boolean().default(true),
});

/** Rows that a measure takes: all conditions hold (column → value, or a list of accepted values). */
export const filter = z.record(
  formed('columnId', ID_PATTERN),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())], 'filterValue' satisfies Form),
);

/** What a source itself reports for a measure. */
export const reported = citation.extend({
  /** The value as the source gives it. */
  value: z.number(),
  /** Decimals with which the source gives it; a difference within its rounding is none. */
  decimals: z.number().int().min(0).max(6).default(0),
  /** The note that explains a difference; required when there is one. */
  noteId: reference('note').optional(),
});

/** A place from which cells come. */
const cellSource = citation.extend({
  /** Columns that come from there, where others do not. */
  columns: z.array(id()).default([]),
  /** Rows that come from there, where others do not. */
  where: filter.optional(),
});

/** A measure: a figure computed from cells at build, never typed. */
export const measure = z.strictObject({
  /** Its name in figures: `dataset/<id>`. */
  id: id(),
  /** Its name for readers. */
  title: text(),
  /** Other names under which visitors look for it: «costo por red». */
  aliases: z.array(text()).default([]),
  /** How it is computed. */
  operation: z.enum(['mean', 'median', 'sum', 'count', 'share', 'weightedMean', 'ratio', 'difference', 'min', 'max']),
  /** Column that it computes over. Not for `count`, `share` (rows), `ratio` or `difference`. */
  column: id().optional(),
  /** Column of the weights, for `weightedMean`. */
  weightColumn: id().optional(),
  /** Rows taken. */
  where: filter.optional(),
  /** For `share` of rows: the rows that count in the numerator; `where` gives the denominator. */
  shareWhere: filter.optional(),
  /** For `ratio` and `difference`: the first figure. */
  numerator: figureReference().optional(),
  /** For `ratio` and `difference`: the second figure. */
  denominator: figureReference().optional(),
  /** Unit of the result. A `share` or `ratio` in `porcentaje` is multiplied by 100. */
  unitId: vocabulary('units'),
  /** Decimals shown. */
  decimals: z.number().int().min(0).max(6).default(2),
  /** Whether more is better; left out, as its column says. */
  ascending: z.boolean().optional(),
  /** How to read it, and how not to. */
  explanation: richText(),
  /** Values that sources report for it: the build recomputes and compares. */
  reported: z.array(reported).default([]),
  /** Data-quality notes that touch it. */
  noteIds: references('note'),
});

/** A chart of a dataset. */
export const chart = z.strictObject({
  /** Its name: `dataset/<id>`. */
  id: id(),
  /** Title that says what is seen. */
  title: text(),
  /** How it is drawn: a file of `src/charts/types` says what each type shows and which columns it needs. */
  type: z.enum(chartTypeNames),
  /** Column of the labels. */
  labelColumn: id(),
  /** Column of the values (of the results, where there are targets). Not where rows are counted. */
  valueColumn: id().optional(),
  /** Column of the targets, or of the first of two moments. */
  targetColumn: id().optional(),
  /** Column by which marks are told apart, or which gives the panels. */
  groupColumn: id().optional(),
  /** Column of type `date` of when each row begins. */
  startColumn: id().optional(),
  /** Column of type `date` of when it ends, if it lasts. */
  endColumn: id().optional(),
  /**
   * What is done with rows of the same label and group: each is drawn, their values are summed, or they are counted.
   */
  combine: z.enum(['none', 'sum', 'count']).default('none'),
  /** Unit of the count, where rows are counted. */
  unitId: vocabulary('units').optional(),
  /** Rows shown. */
  where: filter.optional(),
  /** Order of the bars. */
  sort: z.enum(['descending', 'ascending', 'none']).default('descending'),
  /** A line across: a measure or cell, with its label. */
  lines: z
    .array(
      z.strictObject({
        /** The figure at which it stands. */ figure: figureReference(),
        /** Its label. */ label: text(),
        /** Target or mean. */ role: z.enum(['target', 'mean']).default('target'),
      }),
    )
    .default([]),
  /** What the chart does not say. */
  caveat: richText().optional(),
});

/** A way to sum up the rows, told on a page of its own beside the others: the mean, the median, without the highest… */
export const reading = z.strictObject({
  /** Its address: the last part of the path of its page. */
  id: id(),
  /** Its name. */
  title: text(),
  /** The measure that gives it, of the same dataset. */
  figure: figureReference(),
  /** For a reading of one group of rows only: which. */
  groupId: text().optional(),
  /** The same reading for each group of rows. */
  byGroup: z
    .array(
      z.strictObject({
        /** The group: a value of the column that parts the rows. */ groupId: text(),
        /** Its measure. */ figure: figureReference(),
      }),
    )
    .default([]),
  /** What it says. */
  says: richText(),
  /** What it does not say. */
  silence: richText(),
  /** Which rows it leaves out and why; what enters is computed from the filter of its measure. */
  leavesOut: richText(),
  /** The chart that shows it, of the same dataset. */
  chart: chartReference().optional(),
  /** Whether it is the one that the source uses. */
  isOfSource: z.boolean().default(false),
});

/**
 * A set of readings: the rows of the dataset summed up in several ways, on a page that sets them side by side
 * (`/resultados/<dataset>/`) and a page for each.
 */
export const readingSet = z.strictObject({
  /** Title of its page. */
  title: text(),
  /** What the page shows, in a sentence. */
  lead: text(),
  /** What the data answer, in a few sentences with figures: it stands first on the page, in the place of its lead. */
  answer: richText().optional(),
  /** Its name before that of a reading: «Ventas: mediana». */
  name: text(),
  /** Other names under which visitors look for it. */
  aliases: z.array(text()).default([]),
  /** What the list of its readings is called: «Lecturas de las ventas». */
  linksTitle: text().optional(),
  /** What the reading of the source is called: «la que usa la evaluación». */
  sourceTitle: text().optional(),
  /** What a row is. */
  rowsName: z.strictObject({
    /** One: «red». */ one: text(),
    /** Any other number: «redes». */ other: text(),
    /** Grammatical gender, for the languages that have one. */
    gender: z.enum(['feminine', 'masculine']).default('masculine'),
  }),
  /** Heading of the values: «Aumento». */
  valueTitle: text().optional(),
  /** What rows weigh by: «número de empresas». */
  weightTitle: text().optional(),
  /** Column whose values part the rows in groups. */
  groupColumn: id().optional(),
  /** The figure that every row stands against. */
  target: figureReference().optional(),
  /** The page on which rows are switched in and out, where there is to be one. */
  explorer: z.strictObject({ /** Its title. */ title: text(), /** What it is for. */ lead: text() }).optional(),
  /** Notes that the page tells under a heading of their own. */
  toldNotes: z
    .array(
      z.strictObject({
        /** Anchor of the heading. */ id: id(),
        /** The heading. */ title: text(),
        /** The note. */ noteId: reference('note'),
      }),
    )
    .default([]),
  /** The readings; the first one is shown where there is room for one. */
  readings: z.array(reading).min(1),
});

/** A dataset: tidy rows in `rows.csv` and what they mean in `dataset.yaml`. */
export const dataset = z.strictObject({
  /** Title. */
  title: text(),
  /** One or two sentences for lists. */
  summary: text(),
  /** What it holds and what it does not. */
  description: z.array(richText()).min(1),
  /** How the figures were made, as far as the source says. */
  method: z.array(richText()).min(1),
  /** Words that visitors search it by. */
  keywords: z.array(text()).default([]),
  /** Subject. */
  topicId: vocabulary('topics'),
  /** Period that it covers. */
  period: z.strictObject({
    /** First day, month or year. */ start: date().optional(),
    /** Last. */ end: date().optional(),
    /** The period in words. */ text: text(),
  }),
  /** Licence of the dataset as published here, as an SPDX code. */
  licence: text().default('CC-BY-4.0'),
  /** First publication on this site. */
  publishedOn: date(),
  /** Column whose cells name the rows: unique, in the form of an id. */
  keyColumn: id(),
  /** Columns, in the order of the CSV. */
  columns: z.array(column).min(1),
  /** Measures. */
  measures: z.array(measure).default([]),
  /** Charts. */
  charts: z.array(chart).default([]),
  /** Ways to sum up its rows, with pages of their own. */
  readingSet: readingSet.optional(),
  /** Data-quality notes that touch it as a whole. */
  noteIds: references('note'),
  /** Where its cells come from. A figure of the dataset names the places of its own cells. */
  sources: z.array(cellSource).min(1),
});

export type Column = z.infer<typeof column>;
export type Filter = z.infer<typeof filter>;
export type Measure = z.infer<typeof measure>;
export type Chart = z.infer<typeof chart>;
export type Dataset = z.infer<typeof dataset>;

/** A cell: the typed value, or null where it is missing. */
export type Cell = string | number | boolean | null;
/** A row by column id. */
export type Row = Readonly<Record<string, Cell>>;
/** A dataset with its rows. */
export type DatasetWithRows = Dataset & { readonly rows: readonly Row[] };
