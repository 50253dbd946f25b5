import { escapeXml } from '#domain/escape.ts';
import type { GuideModel, GuidePicture } from '#domain/guide/model.ts';

/** How the files of pictures end, by what they are: those that every reader of EPUB 3 shows. */
export const PICTURE_ENDINGS: Readonly<Record<GuidePicture['mediaType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** A picture of the book with the name of its file. */
export interface HeldPicture extends GuidePicture {
  readonly src: string;
  readonly name: string;
}

/** The list of all that the book holds, and what it says of itself. */
export function packageOf(
  guide: GuideModel,
  chapters: readonly { readonly file: string; readonly hasSvg: boolean }[],
  pictures: readonly HeldPicture[],
): string {
  const item = (id: string, href: string, type: string, properties = '') =>
    `<item id="${id}" href="${href}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`;
  const page = 'application/xhtml+xml';
  const access = [
    ['accessMode', 'textual'],
    ['accessModeSufficient', 'textual'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ['accessibilityFeature', 'readingOrder'],
    ['accessibilityFeature', 'alternativeText'],
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', escapeXml(guide.words.accessibility)],
  ];
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="3.0" ` +
    `unique-identifier="id" xml:lang="${guide.language}"><metadata ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier ` +
    `id="id">${escapeXml(`${guide.url}#${guide.id}-${guide.edition}`)}</dc:identifier><dc:title>${escapeXml(guide.title)}</dc:title><dc:language>${guide.language}</dc:language><dc:creator>${escapeXml(guide.publisher)}</dc:creator><dc:publisher>${escapeXml(guide.publisher)}</dc:publisher><dc:date>${guide.publishedOn}</dc:date><dc:description>${escapeXml(guide.summary)}</dc:description><dc:rights>${escapeXml(guide.licence)} ${escapeXml(guide.licenceUrl)}</dc:rights><meta property="dcterms:modified">${guide.publishedOn.padEnd(10, '-01')}T00:00:00Z</meta>${access.map(([name, value]) => `<meta property="schema:${name}">${value}</meta>`).join('')}</metadata><manifest>${item('nav', 'nav.xhtml', page, 'nav')}${item('css', 'style.css', 'text/css')}${item('cover-image', 'cover.svg', 'image/svg+xml', 'cover-image')}${item('cover', 'cover.xhtml', page)}${item('front', 'front.xhtml', page)}${chapters.map(({ file, hasSvg }, index) => item(`c${index + 1}`, file, page, hasSvg ? 'svg' : '')).join('')}${pictures.map(({ name, mediaType }, index) => item(`p${index + 1}`, name, mediaType)).join('')}</manifest><spine><itemref idref="cover"/><itemref idref="front"/><itemref idref="nav"/>${chapters.map((_, index) => `<itemref idref="c${index + 1}"/>`).join('')}</spine></package>\n`
  );
}
