import type { Moment } from './fields.ts';

/** Something to do for a fair, as the site has it. */
export interface FairTaskModel {
  readonly id: string;
  readonly title: string;
  /** How to do it. */
  readonly text: string;
  readonly moment: Moment;
  /** Days from the first day of the fair; after it, from its last day. */
  readonly days: number;
  /** Whether the site proposes it and no source documents it. */
  readonly isProposed: boolean;
  /** Places in sources and pages that help, with their addresses from the root of the site. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
}
