/** What a document reads: texts by their names. */
export type TypstInputs = Readonly<Record<string, string>>;

/** A Typst that sets documents. All engines are of one version and write the same bytes. */
export interface TypstEngine {
  /** @throws Error with what Typst says, when it warns or fails */
  readonly compile: (inputs: TypstInputs) => Uint8Array;
}

/** What an engine starts with: the template, and the fonts, which are all it knows. */
export interface TypstWorld {
  readonly template: string;
  readonly fonts: readonly Uint8Array[];
}

/** What Typst says of a document. */
export interface Diagnostic {
  readonly message: string;
}

/** An error that says, once each, what Typst found. */
export const toError = (diagnostics: readonly Diagnostic[]): Error =>
  new Error([...new Set(diagnostics.map(({ message }) => message))].join('; '));
