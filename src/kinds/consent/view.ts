import type { KindView } from '#views/kindViews.ts';

/** Nothing is made of it where all kinds are gone through: a consent is never published. */
export const view: KindView<'consent'> = {
  quickFields: undefined,
  guide: undefined,
  lists: () => [],
  gaps: undefined,
  standard: undefined,
};
