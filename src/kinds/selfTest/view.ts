import type { KindView } from '#views/kindViews.ts';

/** Nothing is made of it where all kinds are gone through. */
export const view: KindView<'selfTest'> = {
  quickFields: undefined,
  guide: undefined,
  lists: () => [],
  gaps: undefined,
  standard: undefined,
};
