/** A problem of the content with its values in words: what the messages of the report are made of. */
export interface ToldProblem {
  /** File, from the root of the project. */
  readonly file: string;
  /** Field as a path: `evidence[2].networkIds[0]`. */
  readonly field?: string | undefined;
  /** What was received. */
  readonly received?: string | undefined;
  /** What is expected. */
  readonly expected?: string | undefined;
  /** The nearest accepted values, best first. */
  readonly nearest?: readonly string[] | undefined;
  /** Further values. */
  readonly detail?: Readonly<Record<string, string>> | undefined;
  /** What the parser of the file met, in words of the editor. */
  readonly reason?: string | undefined;
}

/** The words for a kind of problem: what is wrong, and how to mend it. */
export interface Message {
  /** The fact, in one sentence. */
  readonly title: (problem: ToldProblem) => string;
  /** What to do, in one or two sentences. */
  readonly fix: (problem: ToldProblem) => string;
}

/** Holds every message of a catalogue to the form of one, under the codes that it names. */
export const tellEach = <Code extends string>(messages: Readonly<Record<Code, Message>>) => messages;

/** The accepted value that is most like what was written. */
export const nearestOf = ({ nearest }: Pick<ToldProblem, 'nearest'>): string | undefined => nearest?.[0];

/** A further value of a problem; empty where it has none of that name. */
export const detailOf = (problem: ToldProblem, name: string): string => problem.detail?.[name] ?? '';

/** The name of the file that a problem is of, without its folders. */
export const fileNameOf = ({ file }: ToldProblem): string => file.slice(file.lastIndexOf('/') + 1);
