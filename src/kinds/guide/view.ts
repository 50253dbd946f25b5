import type { KindView } from '#views/kindViews.ts';

/**
 * What is made of it where all kinds are gone through. The search finds guides together with the booklets of the
 * phases, which are no records.
 */
export const view: KindView<'guide'> = {
  quickFields: () => undefined,
  guide: undefined,
  lists: () => [],
  gaps: undefined,
  standard: undefined,
};
