import type { FormulaField } from '../scope.ts';
import type { AggregateName, Arithmetic, Comparison } from '../syntax.ts';

/** Why another program cannot say a formula. */
export type Unsupported =
  /** It has no median, or none over what is computed. */
  | 'median'
  /** It cannot look for an option among several. */
  | 'choices'
  /** It computes no dates that are kept as dates. */
  | 'date'
  /** A text holds signs that it reads as its own. */
  | 'text'
  /** It computes nothing form by form under a function over columns. */
  | 'column'
  /** It takes no formula so long. */
  | 'tooLong';

/** A formula in the words of another program, or why there is none. */
export type ExportedFormula =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly unsupported: Unsupported };

/** What ends the writing of a formula that a program cannot say. */
export class NotSaid extends Error {
  readonly unsupported: Unsupported;
  constructor(unsupported: Unsupported) {
    super(unsupported);
    this.unsupported = unsupported;
  }
}

/** How a program writes values and what is done with them. Every part is a whole expression in its language. */
export interface Dialect {
  readonly yes: string;
  readonly no: string;
  readonly blank: string;
  /** Whether a field has no answer: it can be asked whatever the field holds. */
  readonly isBlank: (field: FormulaField) => string;
  /** The answer of a field, by its type. */
  readonly answer: (field: FormulaField) => string;
  readonly text: (value: string, comparedWith: FormulaField | undefined) => string;
  readonly day: (value: string) => string;
  readonly compare: (sign: Comparison, one: string, other: string) => string;
  readonly compareText: (sign: '=' | '<>', one: string, other: string) => string;
  readonly holds: (field: FormulaField, choice: string) => string;
  readonly calculate: (sign: Arithmetic, one: string, other: string) => string;
  readonly negate: (value: string) => string;
  readonly and: (parts: readonly string[]) => string;
  readonly or: (parts: readonly string[]) => string;
  readonly not: (value: string) => string;
  /** Computes only the branch that is taken. */
  readonly choose: (test: string, yes: string, no: string) => string;
  readonly round: (value: string, decimals: number) => string;
  readonly extreme: (name: 'MIN' | 'MAX', values: readonly string[]) => string;
  /** What one function of the program makes of plain fields, with when it is missing; undefined where it has none. */
  readonly ofFields: (
    name: AggregateName,
    fields: readonly FormulaField[],
  ) => { readonly value: string; readonly missing: string | undefined } | undefined;
}
