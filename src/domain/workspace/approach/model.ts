import type { Range } from './ranges.ts';

/** A place in a source or a note, with its address from the root of the site. */
export interface PlaceModel {
  readonly title: string;
  readonly address: string;
}

/** Why something is so, in a sentence; what has no place is this site's own. */
export interface ReasonModel {
  readonly why: string;
  readonly places: readonly PlaceModel[];
}

/** What an answer says of a type of project: for it, against it, or that it is out of the question. */
export type Speaks = 'for' | 'against' | 'excludes';

/** What an answer says of one type. */
export interface EffectModel extends ReasonModel {
  readonly typeId: string;
  readonly speaks: Speaks;
}

/** A sign that it is too early for any project, with what to do first. */
export interface WaitModel extends ReasonModel {
  /** `2` is enough by itself; of `1` it takes two. */
  readonly weight: 1 | 2;
  readonly first: string;
  /** Pages that help with it. */
  readonly links: readonly PlaceModel[];
}

/** Something that can be answered. It has one effect at most on each type. */
export interface OptionModel {
  readonly id: string;
  readonly title: string;
  readonly effects: readonly EffectModel[];
  /** From how much to how much it goes, in a question of a quantity. */
  readonly range?: Range | undefined;
  readonly wait?: WaitModel | undefined;
  /** What the answer says besides. */
  readonly note?: string | undefined;
}

/** A question by which a type of project is chosen. */
export interface ProjectQuestionModel {
  readonly id: string;
  readonly ask: string;
  readonly help: string;
  /** How many options can be chosen. */
  readonly most: number;
  /** What its options count, where they are ranges of a quantity. */
  readonly quantity?: 'firms' | 'years' | undefined;
  /** Whether its options are results that are wished for. */
  readonly isOfResults: boolean;
  readonly options: readonly OptionModel[];
}

/** A figure or a text of the data of the site, with its name and the address of its source. */
export interface FactModel {
  readonly label: string;
  readonly text: string;
  readonly address: string;
}

/** A type of project. */
export interface ProjectTypeModel {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Whom it suits. */
  readonly suits: string;
  readonly facts: readonly FactModel[];
  /** What can go wrong with it. */
  readonly risk: ReasonModel;
  readonly links: readonly PlaceModel[];
  readonly places: readonly PlaceModel[];
}

/** A criterion by which groups that ask for a project are compared. */
export interface ProjectCriterionModel {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  /** What to ask to see. */
  readonly evidence: string;
  /** Five, from the least. */
  readonly levels: readonly string[];
  /** What to do where it is weak. */
  readonly action: string;
  /** Types for which it is asked; empty for all of them. */
  readonly typeIds: readonly string[];
  readonly places: readonly PlaceModel[];
}

/** All that the tool works with. */
export interface ApproachModel {
  readonly types: readonly ProjectTypeModel[];
  readonly questions: readonly ProjectQuestionModel[];
  readonly criteria: readonly ProjectCriterionModel[];
}
