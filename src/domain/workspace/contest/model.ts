/** What a contest looks at, as the site proposes it. */
export interface ContestCriterionModel {
  readonly id: string;
  readonly title: string;
  /** `condition`: it is met or not, before anything is scored; `score`: it has levels and a weight. */
  readonly use: 'condition' | 'score';
  /** What to ask of whoever shows the product. */
  readonly ask: string;
  /** What is seen at each of the five levels, from the least; empty for a condition. */
  readonly levels: readonly string[];
  /** Whole percent that the site proposes; 0 for a condition. */
  readonly weight: number;
  /** Whether the site proposes it and no source documents it. */
  readonly isProposed: boolean;
  /** Places in sources, with their addresses from the root of the site. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
}
