/** Whether somebody pays something, as far as the sources of the site say. */
export type PayAnswer = 'yes' | 'part' | 'no' | 'unknown';

/** Something that costs money and who may pay it, as the site has it. */
export interface CostItemModel {
  readonly id: string;
  readonly title: string;
  /** What it covers. */
  readonly text: string;
  readonly nature: 'intangible' | 'tangible' | 'unknown';
  readonly projectMayPay: PayAnswer;
  readonly firmsPay: PayAnswer;
  readonly why: string;
  readonly example?: string | undefined;
  /** Whether the site proposes it and no source documents it. */
  readonly isProposed: boolean;
  /** Places in sources and notes, with their addresses from the root of the site. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
}
