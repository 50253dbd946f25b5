/** What the tool of the facilitator works with, as the build hands it over. */

/** A page of the site, by its address from the root. */
export interface LinkModel {
  readonly title: string;
  readonly address: string;
}

/** Something that can be answered. */
export interface TestOptionModel {
  readonly id: string;
  readonly text: string;
  readonly isRight: boolean;
  /** Why it is right, or why it is not. */
  readonly why: string;
}

/** A question of a self-test. */
export interface TestQuestionModel {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  /** In the order of the record; one of them is right. */
  readonly options: readonly TestOptionModel[];
  /** The page that answers it. */
  readonly page: LinkModel;
  /** Whether what is right is this site's own proposal. */
  readonly isProposed: boolean;
}

/** What can be read of a phase. */
export interface StudyItemModel {
  /** Its own among all: kind and id. */
  readonly key: string;
  readonly kind: 'phase' | 'instrument' | 'manual' | 'guide' | 'lesson' | 'case';
  readonly title: string;
  readonly address: string;
  /** Minutes to read its page; left out where its text is not on the site. */
  readonly minutes?: number;
}

/** A phase as somebody studies it. */
export interface StudyPhaseModel {
  readonly id: string;
  readonly title: string;
  /** What to read, in order; what an earlier phase has is left out. */
  readonly items: readonly StudyItemModel[];
  /** Tools of the workspace that do the work of its instruments. */
  readonly tools: readonly string[];
  /** Questions of its self-test; 0 where it has none. */
  readonly questions: number;
}

/** What is looked at in whoever asks to be a facilitator. */
export interface FacilitatorCriterionModel {
  readonly id: string;
  readonly title: string;
  readonly use: 'condition' | 'function' | 'knowledge';
  readonly ask: string;
  readonly evidence: string;
  /** A case to solve; empty for a condition. */
  readonly task: string;
  /** Five, from the least; none for a condition. */
  readonly levels: readonly string[];
  /** The level that the site proposes to ask for; 0 for a condition. */
  readonly needed: number;
  /** Pages that teach it. */
  readonly learn: readonly LinkModel[];
  /** Phases whose self-test tries it. */
  readonly phaseIds: readonly string[];
  /** Where it is documented. */
  readonly places: readonly LinkModel[];
  readonly isProposed: boolean;
}

/** All but the questions, which come phase by phase. */
export interface FacilitatorModel {
  readonly criteria: readonly FacilitatorCriterionModel[];
  readonly phases: readonly StudyPhaseModel[];
}
