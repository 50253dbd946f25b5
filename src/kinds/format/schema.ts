import { z } from 'zod';
import { id, reference, richText, text, vocabulary, type Form } from '#schemas/fields.ts';

/** The name of a sheet: as long as a spreadsheet takes, without the signs that it does not. */
const SHEET_NAME_PATTERN = /^[^\\/?*[\]:']{1,31}$/;

/**
 * The heading of a part of a format. With `content`, it is an item of what the instrument contains: heading, text and
 * the mark of what this site proposes come from there. What names no item is proposed by this site, and marked so.
 */
const part = {
  /** Name of an item of `contents` of the instrument. */
  content: text().optional(),
  /** Heading; that of the item when left out. */
  title: text().optional(),
  /** What to write there; the text of the item when left out. */
  text: richText().optional(),
};

/** A place for an answer. */
const field = z.strictObject({
  ...part,
  /** Height of the room for the answer, in lines of handwriting. */
  lines: z.int().min(1).max(12).default(1),
  /** Answers to tick; none leaves the room empty. */
  options: z.array(text()).default([]),
});

/** A table to fill in by hand or in a text processor. */
const table = z.strictObject({
  /** Its columns. */
  columns: z
    .array(
      z.strictObject({
        ...part,
        /** Width beside the others. */
        width: z.int().min(1).max(12).default(2),
      }),
    )
    .min(1),
  /** First cell of each row, where the rows are known; without it the rows are empty. */
  labels: z.array(text()).default([]),
  /** Number of empty rows. */
  rows: z.int().min(0).max(40).default(0),
});

/** A section of a text. */
const section = z.strictObject({
  ...part,
  /** Places for answers. */
  fields: z.array(field).default([]),
  /** A table, after the answers. */
  table: table.optional(),
});

/** What a row computes from its own cells: `share` is the part of a cell in the total of its column. */
const rowOperations = ['sum', 'product', 'difference', 'ratio', 'share'] as const;
/**
 * What a result computes: of a column (`sum`, `count`, `mean`) or of other results (`difference`, `ratio`, `share`).
 */
const resultOperations = ['sum', 'count', 'mean', 'difference', 'ratio', 'share'] as const;

/** A column of a sheet. */
const column = z
  .strictObject({
    ...part,
    /** Its name in formulas. */
    id: id(),
    /** What its cells hold; `choice` takes one of `options`. */
    type: z.enum(['text', 'number', 'date', 'choice']).default('text'),
    /** Unit of its numbers. */
    unitId: vocabulary('units').optional(),
    /** Decimals shown of its numbers. */
    decimals: z.int().min(0).max(4).default(0),
    /** Least of its numbers: 0 when left out. */
    least: z.number().optional(),
    /** Most of its numbers: of a scale from 1 to 5, the 5. */
    most: z.number().optional(),
    /** Width, in characters. */
    width: z.int().min(4).max(60).default(16),
    /** The values of a `choice`. */
    options: z.array(text()).default([]),
    /** Computes each cell from columns of the same row. */
    formula: z
      .strictObject({
        /** What is done with the columns, in their order. */
        operation: z.enum(rowOperations),
        /** Columns of numbers. */
        columns: z.array(id()).min(1),
      })
      .optional(),
    /** Whether the last row adds the column up. */
    total: z.boolean().default(false),
  })
  .refine(
    ({ type, least, most }) =>
      (least === undefined && most === undefined) || (type === 'number' && (least ?? 0) < (most ?? Infinity)),
    { path: ['most'], error: 'numberBounds' satisfies Form },
  );

/** A number below the table. */
const result = z.strictObject({
  /** Its name in other results. */
  id: id(),
  /** What it is. */
  title: text(),
  /** What is computed. */
  operation: z.enum(resultOperations),
  /** The column that `sum`, `count` and `mean` look at. */
  column: id().optional(),
  /** Takes only the rows in which a column of choices has a value. */
  where: z.strictObject({ /** The column. */ column: id(), /** The value. */ equals: text() }).optional(),
  /**
   * The results from which it is computed, of any sheet of the format: the first less the others, or the first by the
   * second.
   */
  of: z.array(id()).default([]),
  /** Unit. */
  unitId: vocabulary('units').optional(),
  /** Decimals shown. */
  decimals: z.int().min(0).max(4).default(0),
});

/** A sheet of a workbook: answers above, a table with formulas, results below. */
const sheet = z.strictObject({
  /** Name on its tab. */
  name: z
    .string()
    .trim()
    .regex(SHEET_NAME_PATTERN, 'sheetName' satisfies Form),
  /** How to fill it in. */
  text: richText().optional(),
  /** Places for answers above the table. */
  fields: z.array(z.strictObject(part)).default([]),
  /** Columns of the table. */
  columns: z.array(column).min(1),
  /** First cell of each row, where the rows are known. */
  labels: z.array(text()).default([]),
  /** Number of empty rows after those. */
  rows: z.int().min(0).max(200).default(0),
  /** Numbers below the table. */
  results: z.array(result).default([]),
});

/** A form of an instrument to fill in: a text (`sections`), a workbook (`sheets`) or both. It is published as files. */
export const format = z.strictObject({
  /** Title. */
  title: text(),
  /** The instrument whose form it is. */
  instrumentId: reference('instrument'),
  /** What it is for, beside its downloads. */
  summary: richText(),
  /** How to fill it in, one sentence or two each. */
  instructions: z.array(richText()).default([]),
  /** The text, published as DOCX and ODT. */
  sections: z.array(section).default([]),
  /** The workbook, published as XLSX. */
  sheets: z.array(sheet).default([]),
});

export type Format = z.infer<typeof format>;
