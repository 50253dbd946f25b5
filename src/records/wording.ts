import type { Kind } from '#kinds/index.ts';
import type { Texts } from '#texts/es/index.ts';

type Wordings = Texts['wordings'];

/** Words that the book holds under a name, and the values in them. */
export interface Phrase {
  readonly phrase: keyof Wordings;
  readonly values: readonly unknown[];
}

/** The name of a kind, in the language of whoever reads. */
export interface KindName {
  readonly kindName: Kind;
}

/** What stands in a problem: as the editor wrote it, or to be put in words by the report, in its language. */
export type Wording = string | Phrase | KindName;

type ValuesOf<N extends keyof Wordings> = Wordings[N] extends (...values: infer V) => string ? V : [];
/** Where words take a text, they take what is still to be put in words too. */
type Worded<V extends readonly unknown[]> = { [I in keyof V]: string extends V[I] ? Wording : V[I] };

/** Names words of the book, with their values. */
export function phrase<N extends keyof Wordings>(name: N, ...values: Worded<ValuesOf<N>>): Phrase {
  return { phrase: name, values };
}
