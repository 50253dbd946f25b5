/** A name of the things that are counted, as content declares it: sentences are made around it. */
export interface CountedName {
  /** Of one: «red». */
  readonly one: string;
  /** Of any other number: «redes». */
  readonly other: string;
  /** Its grammatical gender, for the languages that have one. */
  readonly gender: 'feminine' | 'masculine';
}
