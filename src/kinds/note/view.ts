import { buildListPage, crumbTo } from '#views/listPage.ts';
import { kindNames } from '#kinds/index.ts';
import type { AnyEntry } from '#records/assemble.ts';
import { composeEach } from '#views/guide/records.ts';
import type { KindView } from '#views/kindViews.ts';
import { buildPageView } from '#views/page.ts';
import { viewCitations } from '#views/citations.ts';
import { viewFigure } from '#views/figures.ts';
import { labelOf } from '#views/labels.ts';
import { say } from '#views/lines.ts';
import { groupLinks, linkTo, addressOfEntry } from '#views/links.ts';
import type { Site } from '#views/site.ts';
import { composeNote } from './guide.ts';

/** The list of data-quality notes, by type. */
export function viewNotesList(site: Site) {
  const notes = site.records.list('note');
  return {
    page: buildListPage(site, 'note'),
    types: site.records
      .get('vocabulary', 'note-types')
      .entries.map((type) => ({
        id: type.id,
        title: type.label,
        notes: notes
          .filter((note) => note.typeId === type.id)
          .map((note) => ({ ...linkTo(note), finds: say(site, note.finds) })),
      }))
      .filter((type) => type.notes.length > 0),
  };
}

/** The page of a note. */
export function viewNote(site: Site, id: string) {
  const note = site.records.get('note', id);
  return {
    page: buildPageView(site, {
      title: note.title,
      description: site.words.note.description(note.title),
      address: addressOfEntry(note),
      kindLabel: site.words.note.name,
      crumbs: [crumbTo(site, 'note')],
      aliases: note.askedAs,
    }),
    type: labelOf(site, 'note-types', note.typeId),
    states: say(site, note.states),
    finds: say(site, note.finds),
    publishes: say(site, note.publishes),
    why: say(site, note.why),
    figures: note.figures.map((reference) => viewFigure(site, reference)),
    citations: viewCitations(site, note.sources),
    related: groupLinks(
      kindNames.map((kind) => ({
        title: site.words.note.shownIn(site.words[kind].label),
        links: site.backlinks.list('note', id, kind).map((entry) => linkTo(entry as AnyEntry)),
      })),
    ),
  };
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'note'> = {
  quickFields: (site, entry) => ({
    summary: entry.finds,
    askedAs: entry.askedAs,
    words: labelOf(site, 'note-types', entry.typeId),
  }),
  guide: composeEach(composeNote),
  lists: (site) => [{ page: viewNotesList(site).page, isFiltered: false }],
  gaps: undefined,
  standard: undefined,
};
