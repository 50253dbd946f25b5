import { addresses, folders } from '#domain/addresses.ts';
import { compareFigures, recordFigures } from '#domain/changes.ts';
import { listGuideWords, type GuideModel } from '#domain/guide/model.ts';
import { readingMinutes } from '#domain/readability.ts';
import { addressOf, listAddressOf } from '#kinds/addresses.ts';
import type { AnyEntry } from '#records/assemble.ts';
import { titleOf } from '#records/assemble.ts';
import type { Edition } from '#schemas/edition.ts';
import { listGuides, recordsOfPart, titleOfPart } from './guide/build.ts';
import type { GuideDeclaration } from './guide/declaration.ts';
import { buildPageView } from './page.ts';
import { plainText, say } from './lines.ts';
import { addressOfEntry } from './links.ts';
import type { Site } from './site.ts';

/** A guide with its files, as far as the pages about it need them. */
export interface GuideToList {
  readonly guide: GuideModel;
  readonly pages: number;
  readonly pdf: { readonly bytes: { readonly length: number }; readonly sha256: string };
  readonly epub: { readonly bytes: { readonly length: number }; readonly sha256: string };
}

function viewCard({ book }: Site, { guide, pages, pdf, epub }: GuideToList) {
  const { guides: words } = book.t;
  return {
    id: guide.id,
    title: guide.title,
    subtitle: guide.subtitle,
    summary: guide.summary,
    address: addressOf('guide', guide.id),
    cover: `${folders.guides}${guide.id}.svg`,
    meta: words.meta(guide.audience, pages, readingMinutes(listGuideWords(guide).split(/\s+/).length)),
    edition: words.edition(guide.edition, guide.date),
    files: [
      {
        label: 'PDF',
        address: `${folders.guides}${guide.id}.pdf`,
        size: book.format.bytes(pdf.bytes.length),
        sha256: pdf.sha256,
      },
      {
        label: 'EPUB',
        address: `${folders.guides}${guide.id}.epub`,
        size: book.format.bytes(epub.bytes.length),
        sha256: epub.sha256,
      },
    ],
  };
}

/** The guides as the page of downloads lists them: those declared, then the booklets of the phases. */
export function viewGuides(site: Site, pressed: readonly GuideToList[]) {
  const declared = new Set(site.records.list('guide').map(({ id }) => id));
  const cards = pressed.map((guide) => viewCard(site, guide));
  return { guides: cards.filter(({ id }) => declared.has(id)), booklets: cards.filter(({ id }) => !declared.has(id)) };
}

/** What changed since the last edition, in a line: nothing to compare with in the first. */
export function viewGuideChanges(
  site: Site,
  editions: readonly Edition[],
): { readonly text: string; readonly address: string | undefined } {
  const { edition } = site.config;
  const words = site.book.t.guides;
  const before = editions.filter((kept) => kept.edition !== edition).at(-1);
  if (!before) return { text: words.first(edition), address: undefined };
  return {
    text: words.changes(edition, before.edition, compareFigures(before.figures, recordFigures(site.figures)).length),
    address: addresses.changes,
  };
}

/** The page of a guide: what it holds, chapter by chapter, and its files. */
export function viewGuide(site: Site, declaration: GuideDeclaration, pressed: GuideToList) {
  const words = site.book.t.guides;
  const card = viewCard(site, pressed);
  // The booklet of a phase has its title, and so has the page of the phase.
  const title = site.records.find('guide', declaration.id) ? declaration.title : words.booklet(declaration.title);
  return {
    page: buildPageView(site, {
      title,
      description: plainText(site, declaration.summary),
      address: card.address,
      kindLabel: words.kind,
      crumbs: [{ title: site.book.t.footer.manuals, address: listAddressOf('guide') }],
      aliases: [declaration.subtitle, 'PDF', 'EPUB', ...askedAsOf(site, declaration.id)],
    }),
    card,
    chapters: listChapters(site, declaration),
  };
}

/** The chapters of a guide, with the pages of the site that each is made of. */
function listChapters(site: Site, declaration: GuideDeclaration) {
  return declaration.parts
    .map((part) => ({
      title: titleOfPart(site, part),
      sections: part.chapter
        ? part.sections.map((section) => ({
            title: section.title,
            paragraphs: section.paragraphs.map((line) => say(site, line)),
            items: section.items.map((line) => say(site, line)),
            blanks: section.blankColumns,
          }))
        : [],
      links: recordsOfPart(site, part).map((entry: AnyEntry) => ({
        title: titleOf(entry),
        address: addressOfEntry(entry),
      })),
    }))
    .filter(({ title }) => title);
}

/** Every guide with its chapters, for the search and the index of everything. */
export function listGuideEntries(site: Site) {
  return listGuides(site).map((declaration) => ({
    id: declaration.id,
    title: declaration.title,
    subtitle: declaration.subtitle,
    address: addressOf('guide', declaration.id),
    summary: plainText(site, declaration.summary),
    audienceId: declaration.audienceId,
    chapters: listChapters(site, declaration).map(({ title }) => title),
    askedAs: askedAsOf(site, declaration.id),
  }));
}

/** How visitors ask for a guide; nothing is told of the booklets of the phases, which are no records. */
const askedAsOf = ({ records }: Site, id: string): readonly string[] => records.find('guide', id)?.askedAs ?? [];
