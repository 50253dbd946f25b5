/** The questions of the internal rules as a site declares them, without what only its pages need. */

/** What a blank of a clause takes. */
export type BlankForm = 'text' | 'person' | 'percent' | 'money' | 'number' | 'day' | 'firm';

/** What a number of the rules is to the tool. */
export type BlankRole =
  'quorum' | 'contribution' | 'fine' | 'rate' | 'reserve' | 'by-equal' | 'by-contribution' | 'by-work';

/** A way of sharing a profit. */
export type SharingWay = 'equal' | 'contribution' | 'work' | 'mixed';

export interface BlankModel {
  readonly id: string;
  readonly label: string;
  readonly form: BlankForm;
  readonly least?: number | undefined;
  /** `firms`: as many as the network has firms. */
  readonly most?: number | 'firms' | undefined;
  /** The whole that it is a part of, of those of its topic. */
  readonly part?: string | undefined;
  readonly role?: BlankRole | undefined;
}

/** An alternative of another question with which one cannot stand. */
export interface ConflictModel {
  readonly question: string;
  readonly alternative: string;
  readonly why: string;
}

/** Where to read on. */
export interface PlaceModel {
  readonly title: string;
  /** From the root of the site. */
  readonly address: string;
}

export interface AlternativeModel {
  readonly id: string;
  readonly title: string;
  /** The sentence of the rules, with its blanks in braces. */
  readonly clause: string;
  readonly suits: string;
  readonly risk: string;
  readonly sharing?: SharingWay | undefined;
  /** What is known of networks that did so. */
  readonly seen?: { readonly text: string; readonly places: readonly PlaceModel[] } | undefined;
  readonly conflicts: readonly ConflictModel[];
}

export interface QuestionModel {
  readonly id: string;
  readonly ask: string;
  readonly hint?: string | undefined;
  readonly alternatives: readonly AlternativeModel[];
  readonly blanks: readonly BlankModel[];
  /** Percent of an equal part between which a share should stay, and why. */
  readonly equalPart?: { readonly least: number; readonly most: number; readonly why: string } | undefined;
}

/** What other networks learned: a lesson or a case, with a line of it. */
export interface ReadingModel extends PlaceModel {
  /** What it is: «Lección». */
  readonly kind: string;
  readonly line: string;
}

export interface TopicModel {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly readings: readonly ReadingModel[];
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly QuestionModel[];
  /** Where the topic is documented, each with what stands there. */
  readonly sources: readonly (PlaceModel & { readonly note?: string | undefined })[];
}
