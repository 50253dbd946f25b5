import { z } from 'zod';
import { citation, richText, type Form } from './fields.ts';

/** Why something is so, where it is documented, and whether it is this site's own: one of both. */
export const reasonFields = {
  /** Why, in a sentence for whoever asks. */
  why: richText(),
  /** Where it is documented; none where it is this site's own. */
  sources: z.array(citation).default([]),
  /** True where this site proposes it and no source documents it. */
  proposed: z.boolean().default(false),
};

interface Reason {
  readonly sources: readonly unknown[];
  readonly proposed: boolean;
}

/** A reason has a source or is this site's own. */
export function checkReason({ sources, proposed }: Reason, context: z.RefinementCtx): void {
  if (proposed !== sources.length > 0) return;
  context.addIssue({
    code: 'custom',
    input: proposed ? proposed : sources,
    path: [proposed ? 'proposed' : 'sources'],
    message: 'sourceOrProposed' satisfies Form,
  });
}
