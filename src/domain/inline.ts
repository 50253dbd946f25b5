import type { Reference } from './references.ts';

/** A figure as it is printed: finished, with the way to its method and source. */
export interface FigureView {
  /** Number with its unit, as the language of the site writes it. */
  readonly text: string;
  /** The number alone, and what stands before and after it: for large figures. */
  readonly number: string;
  readonly prefix: string;
  readonly suffix: string;
  /** What it is. */
  readonly title: string;
  /** Address of its method and source, from the root of the site. */
  readonly address: string;
  /** Notes that touch it. */
  readonly notes: readonly { readonly title: string; readonly address: string }[];
}

/** A stretch of a line of text: finished for rendering. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly address: string; readonly children: readonly Inline[] }
  | { readonly type: 'figure'; readonly figure: FigureView }
  | {
      readonly type: 'term';
      readonly address: string;
      readonly definition: string;
      readonly children: readonly Inline[];
    }
  | { readonly type: 'quote'; readonly reference: Reference; readonly children: readonly Inline[] };
