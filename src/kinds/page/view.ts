import { composeEach } from '#views/guide/records.ts';
import type { KindView } from '#views/kindViews.ts';
import { minutesOf } from '#views/minutes.ts';
import { listPhaseNames } from '#views/names.ts';
import { buildPageView } from '#views/page.ts';
import { viewCitations } from '#views/citations.ts';
import { labelOf } from '#views/labels.ts';
import { groupLinks, linksTo, linkTo, pathOfEntry } from '#views/links.ts';
import { viewNotesOf } from '#views/notes.ts';
import type { Site } from '#views/site.ts';
import { composePage } from './guide.ts';

const LEADS: Record<string, { readonly title: string; readonly description: string }> = {
  programa: {
    title: 'El programa',
    description: 'Qué fue el proyecto, quién lo hizo, con qué dinero, qué problemas tuvo y cómo se evaluó.',
  },
  integracion: {
    title: 'Integración productiva',
    description:
      'El marco del FOMIN: tipos de red, resultados que se esperan de cada uno y cómo elegir dónde trabajar.',
  },
  acerca: { title: 'Acerca de este sitio', description: 'Para quién es, cómo se verifican las cifras y cómo citarlo.' },
};

/** The pages of a section, in their order. */
export function viewSection(site: Site, section: string) {
  const lead = LEADS[section] ?? { title: labelOf(site, 'sections', section), description: '' };
  const pages = site.records.list('page').filter((page) => page.sectionId === section);
  return {
    page: buildPageView(site, { ...lead, path: `/${section}/`, kindLabel: site.book.t.sitePages.section }),
    cards: pages.map((page) => ({ ...linkTo(page), meta: site.book.t.page.minutes(minutesOf(site, page)) })),
    other: Object.entries(LEADS)
      .filter(([id]) => id !== section && id !== 'acerca')
      .map(([id, item]) => ({ title: item.title, path: `/${id}/`, summary: item.description })),
  };
}

/** A page of prose. */
export function viewProsePage(site: Site, id: string) {
  const entry = site.records.get('page', id);
  const section = entry.sectionId;
  const lead = LEADS[section];
  const siblings = site.records.list('page').filter((page) => page.sectionId === section && page.id !== id);
  return {
    page: buildPageView(site, {
      title: entry.title,
      description: entry.summary,
      path: pathOfEntry(entry),
      kindLabel: lead?.title ?? 'Página',
      crumbs: id === 'acerca' ? [] : [{ title: lead?.title ?? section, path: `/${section}/` }],
      aliases: entry.askedAs,
      phaseIds: entry.phaseIds,
      work: entry,
    }),
    entry,
    kicker: lead?.title ?? labelOf(site, 'sections', section),
    meta: [
      site.book.t.page.minutes(minutesOf(site, entry)),
      entry.updatedOn ? site.words.page.revised(site.book.format.date(entry.updatedOn)) : undefined,
    ]
      .filter(Boolean)
      .join(' · '),
    citations: viewCitations(site, entry.sources),
    notes: viewNotesOf(site, entry),
    related: groupLinks([
      { title: site.words.case.list, links: linksTo(site, 'case', entry.caseIds) },
      { title: site.words.lesson.list, links: linksTo(site, 'lesson', entry.lessonIds) },
      { title: site.words.phase.list, links: linksTo(site, 'phase', entry.phaseIds) },
      { title: site.words.network.list, links: linksTo(site, 'network', entry.networkIds) },
      { title: site.words.page.related, links: siblings.map(linkTo) },
    ]),
  };
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'page'> = {
  quickFields: (site, entry) => ({
    summary: entry.summary,
    askedAs: entry.askedAs,
    words: labelOf(site, 'sections', entry.sectionId),
    sections: site.records.parsed(entry.body).headings,
    phases: listPhaseNames(site, entry.phaseIds),
    date: entry.updatedOn,
  }),
  guide: composeEach(composePage),
  lists: (site) =>
    ['programa', 'integracion'].map((section) => ({ page: viewSection(site, section).page, isFiltered: false })),
  gaps: undefined,
  standard: undefined,
};
