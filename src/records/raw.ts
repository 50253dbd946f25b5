import type { Kind } from '#kinds/index.ts';

/** A position in a file: both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A path into a record: `['evidence', 2, 'networkIds', 0]`. */
export type FieldPath = readonly (string | number)[];

/** A number of a file that another text was written for: `012`, `2026.10`. */
export interface OddNumber {
  readonly fieldPath: FieldPath;
  readonly written: string;
}

/** A row of a CSV as text: its cells, and where each of them starts. */
export interface RawRow {
  readonly cells: readonly string[];
  readonly places: readonly Position[];
}

/** A CSV as text. */
export interface RawTable {
  /** The file, from the root of the project. */
  readonly file: string;
  readonly header: RawRow;
  readonly rows: readonly RawRow[];
  /** True where the file is missing or cannot be read: that is reported once, and its cells are not known. */
  readonly unreadable?: boolean;
}

/** A record as read from its file, before its schema was applied. */
export interface RawRecord {
  readonly kind: Kind;
  readonly id: string;
  /** The file, from the root of the project, with forward slashes. */
  readonly file: string;
  /** Front matter or YAML, untyped. */
  readonly data: unknown;
  /** Its numbers that are read as another than the one that was written. */
  readonly oddNumbers: readonly OddNumber[];
  /** Prose after the front matter; empty for data. */
  readonly body: string;
  /** Line of the file at which the body starts, from 1. */
  readonly bodyLine: number;
  /** Rows of a dataset. */
  readonly table?: RawTable;
  /** Where a value stands in the file; the nearest known ancestor when the value itself is missing. */
  readonly locate: (fieldPath: FieldPath, key?: boolean) => Position | undefined;
  /**
   * Where a stretch of a text stands in the file: `start` and `length` count in the text, which may be folded over
   * lines.
   */
  readonly locateText: (fieldPath: FieldPath, start: number, length: number) => Position | undefined;
}

/** Writes a path as editors read it: `evidence[2].networkIds[0]`. */
export function formatFieldPath(fieldPath: FieldPath): string {
  return fieldPath.reduce<string>(
    (out, part) => (typeof part === 'number' ? `${out}[${part}]` : out ? `${out}.${part}` : part),
    '',
  );
}
