import type { KindView } from '#views/kindViews.ts';
import { viewMonitoring } from '#views/monitoring/overview.ts';

/** What is made of it where all kinds are gone through. */
export const view: KindView<'monitoringForm'> = {
  quickFields: (_, entry) => ({
    summary: entry.summary,
    words: entry.groups.flatMap(({ title, fields }) => [title, ...fields.map(({ label }) => label)]).join(' '),
  }),
  guide: undefined,
  lists: (site) => (site.config.monitoring ? [{ page: viewMonitoring(site).page, isFiltered: false }] : []),
  gaps: undefined,
  standard: undefined,
};
