/** Something by which a firm is looked at before it is admitted, as the site has it. */
export interface CriterionModel {
  readonly id: string;
  readonly title: string;
  readonly text?: string | undefined;
}

/** A figure of the site that a tool shows beside what is entered in it. */
export interface ToolFigureModel {
  /** Written out, with its unit. */
  readonly text: string;
  readonly label: string;
  /** The word under which it stands with others that count the same thing. */
  readonly group?: string | undefined;
  /** Address of its method and source, from the root of the site. */
  readonly address: string;
}
