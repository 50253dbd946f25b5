import { renderSVG } from 'uqr';
import { formatCitation } from '#domain/citation.ts';
import { addressOf } from '#kinds/addresses.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import { declares, findGuideKind, kinds, listKindsWith } from '#kinds/index.ts';
import { listBooklets } from '#kinds/phase/booklets.ts';
import { labelOf } from '#views/labels.ts';
import { plainText } from '#views/lines.ts';
import { addressOfEntry } from '#views/links.ts';
import type { KindViews } from '#views/kindViews.ts';
import type { Site } from '#views/site.ts';
import type { GuideDeclaration } from './declaration.ts';
import { buildGuideContext, type GuideContext } from './context.ts';
import { finishGuideWords } from '#domain/guide/words.ts';
import { buildClothSvg, buildCoverSvg } from '#domain/guide/cover.ts';
import { closingChapters, closingNoteId, listClosingNotes } from './closing.ts';
import type { GuideBlock, GuideChapter, GuideModel } from '#domain/guide/model.ts';
import { composeRecords, headingIdOf } from './records.ts';
import { keepFirstReferences } from '#domain/guide/crossReferences.ts';
import { listNamesInText, markTerms, type IndexTerm } from '#domain/guide/indexTerms.ts';

/**
 * Every guide of the site, ready to be set.
 *
 * @param root address of the site with its base path
 */
export function buildGuides(site: Site, views: KindViews, root: string): readonly GuideModel[] {
  const urlOf = (address: string) => `${root.replace(/\/$/, '')}${address}`;
  return listGuides(site).map((guide) => buildGuide(site, views, guide, urlOf));
}

/** Guides of the site in their order: those declared, and a booklet for each phase. */
export function listGuides(site: Site): readonly GuideDeclaration[] {
  return [...site.records.list('guide'), ...listBooklets(site)];
}

/** Terms of the index of a guide: the records of the kinds that declare so, with their names. */
function listIndexTerms({ records }: Site): readonly IndexTerm[] {
  return listKindsWith('guideIndex').flatMap((kind) => {
    const fields: readonly string[] = kinds[kind].guideIndex;
    return records.list(kind).map((entry) => {
      const label = titleOf(entry as AnyEntry);
      const aliases = fields.flatMap((field) => entry[field as keyof typeof entry] as readonly string[]);
      return { label, names: listNamesInText(label, aliases) };
    });
  });
}

/** The records of a part, in their order. */
export function recordsOfPart(site: Site, part: GuideDeclaration['parts'][number]): readonly AnyEntry[] {
  const kind = findGuideKind(part.kind);
  if (!kind) return [];
  return part.ids
    ? part.ids.map((id) => site.records.get(kind, id) as AnyEntry)
    : (site.records.list(kind) as readonly AnyEntry[]);
}

/**
 * Builds a guide from the records of the site: finished words, so that what sets it needs to know nothing of records.
 *
 * @param urlOf full address of an address from the root of the site
 */
function buildGuide(
  site: Site,
  views: KindViews,
  guide: GuideDeclaration,
  urlOf: (address: string) => string,
): GuideModel {
  const { config, book } = site;
  const { t } = book;
  const held = guide.parts.flatMap((part) => recordsOfPart(site, part));
  const idOf = new Map([
    ...listClosingNotes(site, held).map((id): [string, string] => [addressOf('note', id), closingNoteId(id)]),
    ...held.map((entry): [string, string] => [addressOfEntry(entry), headingIdOf(entry.kind, entry.id)]),
  ]);
  const context = buildGuideContext(
    site,
    guide.id,
    { short: guide.options.level === 'short', withEvidence: guide.options.withEvidence },
    urlOf,
    idOf,
  );
  const written = keepFirstReferences([
    ...guide.parts.flatMap((part, index) => buildPart(site, views, part, index, context)),
    ...closingChapters(site, held, context),
  ]);
  const { chapters, index } = markTerms(written, listIndexTerms(site), book.format.compare);
  const url = urlOf(guide.path);
  const date = book.format.date(config.publishedOn);
  const threads = [guide.id, ...held.filter((entry) => declares(entry.kind, 'cloth')).map((entry) => entry.id)].slice(
    0,
    4,
  );
  const cloth = threads.length > 2 ? threads : [guide.id, `${guide.id}-trama`, `${guide.id}-urdimbre`];
  return {
    id: guide.id,
    title: guide.title,
    subtitle: guide.subtitle,
    audience: labelOf(site, 'audiences', guide.audienceId),
    summary: plainText(site, guide.summary),
    siteName: config.name,
    publisher: config.publisher,
    edition: config.edition,
    date,
    words: finishGuideWords(t, { ...config, ...guide, siteName: config.name, date, url }),
    publishedOn: config.publishedOn,
    language: config.language,
    // As it is read: «CC BY 4.0».
    licence: config.licence.startsWith('CC-') ? config.licence.replaceAll('-', ' ') : config.licence,
    licenceUrl: config.licenceUrl,
    citation: formatCitation(
      {
        title: guide.title,
        publisher: config.publisher,
        siteName: config.name,
        edition: config.edition,
        publishedOn: config.publishedOn,
        url,
      },
      t.citation,
    ),
    url,
    qrSvg: renderSVG(url, { border: 0, ecc: 'M' }),
    clothSvg: buildClothSvg(cloth),
    coverSvg: buildCoverSvg(cloth, {
      title: guide.title,
      subtitle: guide.subtitle,
      imprint: t.guideFrame.coverImprint(config.publisher, config.edition),
      name: t.guideFrame.coverTitle(guide.title),
    }),
    largeType: guide.options.largeType,
    chapters,
    index,
  };
}

/** Title of the chapter that a part becomes. */
export function titleOfPart(site: Site, part: GuideDeclaration['parts'][number]): string {
  const kind = findGuideKind(part.kind);
  return part.chapter ?? part.title ?? (kind ? site.words[kind].guide || site.words[kind].list : '');
}

function buildPart(
  site: Site,
  views: KindViews,
  part: GuideDeclaration['parts'][number],
  index: number,
  context: GuideContext,
): GuideChapter[] {
  if (part.chapter)
    return [
      {
        id: `capitulo-${index + 1}`,
        title: part.chapter,
        blocks: part.sections.flatMap((section) => buildSection(section, context)),
      },
    ];
  const entries = recordsOfPart(site, part);
  const kind = findGuideKind(part.kind);
  // A kind that has no record yet leaves no empty chapter.
  return kind && entries.length
    ? [
        {
          id: `capitulo-${index + 1}`,
          title: titleOfPart(site, part),
          blocks: composeRecords(views, kind, entries, context),
        },
      ]
    : [];
}

function buildSection(
  section: GuideDeclaration['parts'][number]['sections'][number],
  context: GuideContext,
): GuideBlock[] {
  return [
    ...(section.title ? [{ t: 'h' as const, depth: section.depth, v: section.title }] : []),
    ...section.paragraphs.map((line) => ({ t: 'p' as const, c: context.say(line) })),
    ...(section.items.length
      ? [
          {
            t: 'list' as const,
            ordered: false,
            items: section.items.map((line) => [{ t: 'p' as const, c: context.say(line) }]),
          },
        ]
      : []),
    ...(section.blankColumns.length
      ? [
          {
            t: 'table' as const,
            fill: true,
            header: section.blankColumns,
            rows: Array.from({ length: section.blankRows }, () => section.blankColumns.map(() => [])),
          },
        ]
      : []),
  ];
}
