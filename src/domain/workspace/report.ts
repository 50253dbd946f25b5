/**
 * What a tool of the workspace says of what was entered, once for all that shows it: the page draws these blocks, and
 * the writers of documents (`publishers/workspace`) write the same ones.
 */

/** Names a cell of a table of the same report as spreadsheets do: `A1`, or with its sheet where that is another. */
export type CellName = (table: string, row: number, column: number) => string;

/**
 * Names the cells of a column from one row to another, as spreadsheets do: `A1:A9`, with its sheet named once.
 *
 * @param from first row, from 0
 * @param to last row
 */
export const nameRange = (name: CellName, table: string, column: number, from: number, to: number): string => {
  const last = name(table, to, column);
  return `${name(table, from, column)}:${last.slice(last.lastIndexOf('!') + 1)}`;
};

/** A cell: text, a number with its decimals, a day, or nothing. */
export type ReportCell =
  | string
  | null
  | {
      readonly value: number | null;
      readonly decimals: number;
      /** What stands after the number on paper: ` %`. Spreadsheets keep the bare number. */
      readonly suffix?: string;
      /**
       * The same number worked out by a spreadsheet, without `=`; rows and columns count from 0, without the heads.
       */
      readonly formula?: (name: CellName) => string;
    }
  | { readonly day: string };

/** A column of a table. */
export interface ReportColumn {
  readonly label: string;
  /** Share of the width against the others; 1 unless said. */
  readonly width?: number;
  /** Whether it holds numbers, which stand at the right. */
  readonly isNumber?: boolean;
}

/** A table with a name that is its own within the report: lower-case ASCII with hyphens. */
export interface ReportTable {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Whether the last row sums the others up. */
  readonly hasTotal?: boolean;
  /** What must be known to read it. */
  readonly note?: string;
}

/** A bar of a drawing, with what it says in words. */
export interface ReportBar {
  readonly label: string;
  /** Nothing where it is not known. */
  readonly value: number | undefined;
  /** What it says: «3.2 de 5, lo hace por costumbre». */
  readonly text: string;
  /** A value to compare with, marked on the bar. */
  readonly mark?: number | undefined;
}

/** Bars of one measure. */
export interface ReportBars {
  readonly kind: 'levels';
  readonly title: string;
  /** Greatest value that the measure can have. */
  readonly most: number;
  readonly bars: readonly ReportBar[];
}

/** A part of a report. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** Lines to sign on, each with who signs. */
  | { readonly kind: 'signatures'; readonly names: readonly string[] }
  | ReportBars
  | ReportTable;

/** A report: what is known at its head, and its parts. */
export interface Report {
  readonly title: string;
  /** Lines at its head: name and value. */
  readonly about: readonly (readonly [string, string])[];
  readonly blocks: readonly ReportBlock[];
  /** What stands at the foot of every page: who made the format, under which licence. */
  readonly imprint: string;
  /** Full address of the page of the tool. */
  readonly url: string;
  /** Day on which it was made: `YYYY-MM-DD`. */
  readonly createdOn: string;
  /** BCP 47. */
  readonly language: string;
}
