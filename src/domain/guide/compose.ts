import { formatCitation } from '#domain/citation.ts';
import { buildCoverSvg, buildClothSvg } from './cover.ts';
import { finishGuideWords, type GuideTexts } from './words.ts';
import { mapLines, type GuideChapter, type GuideInline, type GuideModel } from './model.ts';

/** What a guide says of the site that it comes from. */
export interface GuideOrigin {
  readonly siteName: string;
  readonly publisher: string;
  readonly edition: string;
  /** ISO 8601. */
  readonly publishedOn: string;
  /** The same, written out. */
  readonly date: string;
  readonly language: string;
  readonly licence: string;
  readonly licenceUrl: string;
}

/** A record ready to be a chapter, with the full address of its page. */
export interface GuidePiece {
  readonly url: string;
  readonly chapter: GuideChapter;
}

/** What a person puts on the cover. */
export interface GuideFront {
  readonly title: string;
  readonly subtitle: string;
  readonly audience: string;
  readonly summary: string;
  /** Address under which the same guide can be made again. */
  readonly url: string;
}

/**
 * Puts chosen pieces together as a guide. A link from one piece to another that is in the guide leads inside it.
 *
 * @param pieces in their order
 * @param closing chapters that every guide ends with
 * @param t words of the site
 */
export function composeGuide(
  origin: GuideOrigin,
  front: GuideFront,
  pieces: readonly GuidePiece[],
  closing: readonly GuideChapter[],
  t: GuideTexts,
): GuideModel {
  const within = new Map(pieces.map(({ url, chapter }) => [url, chapter.id]));
  const cloth = ['mi-guia', ...pieces.map(({ chapter }) => chapter.id)].slice(0, 4);
  return {
    ...origin,
    id: 'mi-guia',
    ...front,
    words: finishGuideWords(t, { ...origin, ...front }),
    citation: formatCitation({ ...origin, title: front.title, url: front.url }, t.citation),
    qrSvg: '',
    clothSvg: buildClothSvg(cloth),
    coverSvg: buildCoverSvg(cloth, {
      title: front.title,
      subtitle: front.subtitle,
      imprint: t.guideFrame.coverImprint(origin.publisher, origin.edition),
      name: t.guideFrame.coverTitle(front.title),
    }),
    largeType: false,
    chapters: [...pieces.map(({ chapter }) => relink(chapter, within)), ...closing],
  };
}

/** A chapter whose links to what the guide holds stay in the guide. */
function relink(chapter: GuideChapter, within: ReadonlyMap<string, string>): GuideChapter {
  const line = (items: readonly GuideInline[]): readonly GuideInline[] =>
    items.map((item) => {
      if (!('c' in item)) return item;
      const c = line(item.c);
      const to = item.t === 'a' && item.href ? within.get(item.href) : undefined;
      return to ? { t: 'a', to, c } : { ...item, c };
    });
  return { ...chapter, blocks: chapter.blocks.map((block) => mapLines(block, line)) };
}
