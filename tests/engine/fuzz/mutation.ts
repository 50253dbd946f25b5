import type { Random } from './random.ts';

/** What a mutation does to the project. Paths are from its root, with forward slashes. */
export type Edit =
  | { readonly write: string; readonly content: string | Buffer }
  | { readonly remove: string }
  /** A symbolic link to `to`, as it is written. */
  | { readonly link: string; readonly to: string };

/** One change of a sound project, as an editor or a careless tool would make it. */
export interface Mutation {
  /** Name of its family. */
  readonly family: string;
  /** What was done, for a person who repeats it. */
  readonly what: string;
  readonly edits: readonly Edit[];
  /**
   * The file in which a problem must be told, where the change can never be right; undefined where it may be
   * harmless.
   */
  readonly mustTell?: string | undefined;
  /** The most problems that one cause may give. */
  readonly most?: number;
}

/** The sound project, as the mutations see it: text of every file by its path. */
export type Files = ReadonlyMap<string, string>;

/** Makes one mutation of a family; undefined where what it drew does not suit. */
export type Family = (files: Files, random: Random) => Omit<Mutation, 'family'> | undefined;

export const listFiles = (files: Files, pattern: RegExp): string[] =>
  [...files.keys()].filter((file) => pattern.test(file));

/** The text of a file that there is. @throws when there is none */
export function getText(files: Files, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`No such file: ${file}`);
  return text;
}
