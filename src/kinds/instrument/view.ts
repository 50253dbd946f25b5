import { WORKSPACE_PARTS, workspacePartAddressOf } from '#domain/addresses.ts';
import type { WorkspaceTool } from '#schemas/workspaceTools.ts';
import { buildListPage, crumbTo } from '#views/listPage.ts';
import { composeEach } from '#views/guide/records.ts';
import type { KindView } from '#views/kindViews.ts';
import { listPhaseNames } from '#views/names.ts';
import { buildPageView } from '#views/page.ts';
import { viewCitations } from '#views/citations.ts';
import { labelOf } from '#views/labels.ts';
import { say } from '#views/lines.ts';
import { groupLinks, linksTo, linkTo, addressOfEntry } from '#views/links.ts';
import { viewNotesOf } from '#views/notes.ts';
import type { Site } from '#views/site.ts';
import { composeInstrument } from './guide.ts';

/** The list of instruments. */
export function viewInstruments(site: Site) {
  return {
    page: buildListPage(site, 'instrument', { crumbs: [crumbTo(site, 'phase')] }),
    cards: site.records.list('instrument').map((instrument) => ({
      ...linkTo(instrument),
      meta: instrument.phaseIds.map((phase) => site.records.get('phase', phase).shortTitle).join(' · '),
    })),
  };
}

/** The page of an instrument. */
export function viewInstrument(site: Site, id: string) {
  const instrument = site.records.get('instrument', id);
  return {
    page: buildPageView(site, {
      title: instrument.name,
      description: instrument.summary,
      address: addressOfEntry(instrument),
      kindLabel: site.words.instrument.name,
      crumbs: [crumbTo(site, 'phase'), crumbTo(site, 'instrument')],
      aliases: instrument.aliases,
      phaseIds: instrument.phaseIds,
    }),
    instrument,
    tool: instrument.tool && viewTool(site, instrument.tool),
    purpose: say(site, instrument.purpose),
    when: say(site, instrument.when),
    steps: instrument.steps.map((text) => say(site, text)),
    contents: instrument.contents.map((item) => ({
      name: item.name,
      text: say(site, item.text),
      proposed: item.proposed,
    })),
    roles: instrument.roleIds.map((role) => labelOf(site, 'roles', role)),
    phases: linksTo(site, 'phase', instrument.phaseIds),
    undocumented: instrument.undocumented.map((text) => say(site, text)),
    citations: viewCitations(site, instrument.sources),
    notes: viewNotesOf(site, instrument, instrument.noteIds),
    related: groupLinks([
      {
        title: site.words.instrument.related,
        links: [
          ...linksTo(site, 'phase', instrument.phaseIds),
          ...site.backlinks.list('instrument', id, 'phase').map(linkTo),
        ],
      },
      {
        title: site.words.monitoringForm.list,
        links: site.backlinks.list('instrument', id, 'monitoringForm').map(linkTo),
      },
      { title: site.words.lesson.list, links: linksTo(site, 'lesson', instrument.lessonIds) },
      { title: site.words.manual.list, links: linksTo(site, 'manual', instrument.manualIds) },
    ]),
  };
}
/** A tool of the workspace that does the work of an instrument. */
export function viewTool({ book }: Site, tool: WorkspaceTool) {
  const { tools, doHere, doHereLead } = book.t.workspace;
  const { title } = tools[tool];
  return { address: workspacePartAddressOf(WORKSPACE_PARTS[tool]), title, label: doHere, lead: doHereLead(title) };
}

/** The titles of the documents to fill in that an instrument has. */
const titlesOfFormats = (site: Site, instrumentId: string): string[] =>
  site.records
    .list('format')
    .filter((format) => format.instrumentId === instrumentId)
    .map((format) => format.title);

/** What is made of it where all kinds are gone through. */
export const view: KindView<'instrument'> = {
  quickFields: (site, entry) => ({
    summary: entry.summary,
    aliases: [...entry.aliases, ...titlesOfFormats(site, entry.id)],
    words: [...entry.contents.map((item) => item.name), site.book.t.searchWords.formats].join(' '),
    sections: site.records.parsed(entry.body).headings,
    phases: listPhaseNames(site, entry.phaseIds),
  }),
  guide: composeEach(composeInstrument),
  lists: (site) => [{ page: viewInstruments(site).page, isFiltered: false }],
  gaps: undefined,
  standard: undefined,
};
