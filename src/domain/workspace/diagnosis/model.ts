/** The diagnosis as a site declares it, without what only its pages need. */

export interface DiagnosisItemModel {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  readonly evidence: string;
  /** What is seen at each level, from the lowest. */
  readonly levels: readonly string[];
  readonly weight: number;
  /** 3: within a month by the firm alone; 1: with money, permits or many people. */
  readonly ease: number;
  readonly need: 'training' | 'assistance' | 'none';
  readonly service?: string | undefined;
  readonly action: string;
}

export interface DiagnosisAreaModel {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly question: string;
  readonly items: readonly DiagnosisItemModel[];
}
