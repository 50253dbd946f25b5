import type { KindView } from '#views/kindViews.ts';
import { plainText } from '#views/lines.ts';

/** What is made of it where all kinds are gone through. */
export const view: KindView<'monitoringIndicator'> = {
  quickFields: (site, entry) => ({ summary: plainText(site, entry.explanation) }),
  guide: undefined,
  lists: () => [],
  gaps: undefined,
  standard: undefined,
};
