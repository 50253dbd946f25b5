import { composeEach } from '#views/guide/records.ts';
import { addresses } from '#domain/addresses.ts';
import type { KindView } from '#views/kindViews.ts';
import { minutesOf } from '#views/minutes.ts';
import { listPhaseNames } from '#views/names.ts';
import { buildPageView } from '#views/page.ts';
import { viewCitations } from '#views/citations.ts';
import { labelOf } from '#views/labels.ts';
import { groupLinks, linksTo, linkTo, addressOfEntry } from '#views/links.ts';
import { viewNotesOf } from '#views/notes.ts';
import type { Site } from '#views/site.ts';
import { composePage } from './guide.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import { listSectionIds, sectionAddressOf } from '#domain/sections.ts';

/** A section as its page and the pages in it name it. */
function nameSection(site: Site, section: string) {
  const told = site.config.sections.find(({ sectionId }) => sectionId === section);
  const { programmeLead, aboutLead } = site.words.page;
  const leads = { [listAddressOf('page')]: programmeLead, [addresses.about]: aboutLead };
  return {
    title: told?.title ?? labelOf(site, 'sections', section),
    description: told?.lead ?? leads[sectionAddressOf(section)] ?? '',
  };
}

/** The sections that have a page of their own making: a list of their pages, and not one by the name of the section. */
export const listSections = (site: Site): readonly string[] =>
  listSectionIds(site.records, listAddressOf('page')).filter((id) => site.records.find('page', id)?.sectionId !== id);

/** The pages of a section, in their order, and where else to go. */
export function viewSection(site: Site, section: string) {
  const pages = site.records.list('page').filter((page) => page.sectionId === section);
  const { ally, event } = site.words.page.alsoThere;
  return {
    page: buildPageView(site, {
      ...nameSection(site, section),
      address: sectionAddressOf(section),
      kindLabel: site.book.t.sitePages.section,
    }),
    cards: pages.map((page) => ({ ...linkTo(page), meta: site.book.t.page.minutes(minutesOf(site, page)) })),
    other: [
      ...listSections(site)
        .filter((id) => id !== section && sectionAddressOf(id) !== addresses.about)
        .map((id) => ({ id, ...nameSection(site, id) }))
        .map(({ id, title, description }) => ({ title, address: sectionAddressOf(id), summary: description })),
      { ...ally, address: listAddressOf('ally') },
      { ...event, address: listAddressOf('event') },
    ],
  };
}

/** A page of prose. */
export function viewProsePage(site: Site, id: string) {
  const entry = site.records.get('page', id);
  const section = entry.sectionId;
  const { title: sectionTitle } = nameSection(site, section);
  const siblings = site.records.list('page').filter((page) => page.sectionId === section && page.id !== id);
  return {
    page: buildPageView(site, {
      title: entry.title,
      description: entry.summary,
      address: addressOfEntry(entry),
      kindLabel: sectionTitle,
      crumbs: id === section ? [] : [{ title: sectionTitle, address: sectionAddressOf(section) }],
      aliases: entry.askedAs,
      phaseIds: entry.phaseIds,
      work: entry,
    }),
    entry,
    kicker: sectionTitle,
    meta: [
      site.book.t.page.minutes(minutesOf(site, entry)),
      entry.updatedOn ? site.words.page.revised(site.book.format.date(entry.updatedOn)) : undefined,
    ]
      .filter(Boolean)
      .join(' · '),
    citations: viewCitations(site, entry.sources),
    notes: viewNotesOf(site, entry, entry.noteIds),
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
  lists: (site) => listSections(site).map((section) => ({ page: viewSection(site, section).page, isFiltered: false })),
  gaps: undefined,
  standard: undefined,
};
