import { buildListPage, crumbTo } from '#views/listPage.ts';
import type { KindView } from '#views/kindViews.ts';
import { listPhaseNames } from '#views/names.ts';
import { viewCitations } from '#views/citations.ts';
import { labelOf } from '#views/labels.ts';
import { linksTo } from '#views/links.ts';
import type { Site } from '#views/site.ts';

/** Manuals and videos of the programme. */
export function viewManuals(site: Site) {
  return {
    page: buildListPage(site, 'manual', { kindLabel: site.words.manual.name, crumbs: [crumbTo(site, 'phase')] }),
    manuals: site.records.list('manual').map((manual) => ({
      id: manual.id,
      title: manual.title,
      form: labelOf(site, 'manual-forms', manual.formId),
      publisher: manual.publisher,
      date: manual.publishedOn ? site.book.format.date(manual.publishedOn) : undefined,
      summary: manual.summary,
      availability: manual.availability,
      hasBody: manual.body.trim().length > 0,
      phases: linksTo(site, 'phase', manual.phaseIds),
      citations: viewCitations(site, manual.sources),
    })),
  };
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'manual'> = {
  quickFields: (site, entry) => ({
    summary: entry.summary,
    words: `${labelOf(site, 'manual-forms', entry.formId)} ${entry.publisher}`,
    phases: listPhaseNames(site, entry.phaseIds),
    date: entry.publishedOn,
  }),
  guide: undefined,
  lists: (site) => [{ page: viewManuals(site).page, isFiltered: false }],
  gaps: undefined,
  standard: undefined,
};
