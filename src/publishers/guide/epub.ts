import { strToU8 } from 'fflate';
import { escapeXml } from '#domain/escape.ts';
import { listPictures, type GuideModel, type GuidePictures } from '#domain/guide/model.ts';
import { toZip } from '../zip.ts';
import { ChapterWriter } from './epub/chapterWriter.ts';
import { placeIds } from './epub/ids.ts';
import { packageOf, PICTURE_ENDINGS, type HeldPicture } from './epub/package.ts';
import { writeContents, writeTitlePage, xhtml } from './epub/pages.ts';
import { CSS, LARGE } from './epub/style.ts';

/** A chapter written out, with its headings of level 2. */
interface WrittenChapter {
  readonly id: string;
  readonly title: string;
  /** Its inside as XHTML, notes at its end. */
  readonly body: string;
  readonly entries: readonly { readonly id: string; readonly title: string }[];
}

/**
 * The chapters of a guide as XHTML for one page: links and notes lead within it.
 *
 * @param base path under which the site is served, without its last slash: its pictures are there
 */
export function writeChaptersTogether(guide: GuideModel, base = ''): readonly WrittenChapter[] {
  const fileOf = new Map([...placeIds(guide.chapters).keys()].map((id) => [id, '']));
  return guide.chapters.map(({ id, title, blocks }, index) => {
    const place = { fileOf, file: '', pictureAt: (src: string) => `${base}${src}`, prefix: `c${index + 1}-` };
    const writer = new ChapterWriter(guide, place);
    return { id, title, body: writer.blocks(blocks) + writer.footnotes(), entries: writer.entries };
  });
}

/**
 * Writes a guide as EPUB 3: a file for each chapter, notes at its end, figures as SVG with their text. The date in it
 * is that of the edition, so the same guide gives the same bytes.
 *
 * @param pictures those that its lines show, by their addresses
 */
export function writeEpub(guide: GuideModel, pictures: GuidePictures = {}): Uint8Array {
  const fileOf = placeIds(guide.chapters);
  const held = listPictures(guide.chapters).flatMap((src, index): HeldPicture[] => {
    const picture = pictures[src];
    return picture ? [{ ...picture, src, name: `p${index + 1}.${PICTURE_ENDINGS[picture.mediaType]}` }] : [];
  });
  const names = new Map(held.map(({ src, name }) => [src, name]));
  const chapters = guide.chapters.map((chapter, index) => {
    const file = `c${index + 1}.xhtml`;
    const writer = new ChapterWriter(guide, { fileOf, file, pictureAt: (src) => names.get(src) ?? '' });
    const blocks = writer.blocks(chapter.blocks);
    return {
      file,
      chapter,
      entries: writer.entries,
      hasSvg: blocks.includes('<svg'),
      body:
        `<section epub:type="chapter" role="doc-chapter" aria-labelledby="${chapter.id}"><h1 ` +
        `id="${chapter.id}">${escapeXml(chapter.title)}</h1>${blocks}${writer.footnotes()}</section>`,
    };
  });
  const files: Record<string, string> = {
    'META-INF/container.xml':
      '<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" ' +
      'xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile ' +
      'full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n',
    'EPUB/package.opf': packageOf(guide, chapters, held),
    'EPUB/style.css': guide.largeType ? `${CSS}${LARGE}` : CSS,
    'EPUB/cover.svg': guide.coverSvg,
    'EPUB/nav.xhtml': xhtml(guide, guide.words.contents, writeContents(guide, chapters)),
    'EPUB/cover.xhtml': xhtml(
      guide,
      guide.title,
      `<section class="cover" epub:type="cover" role="doc-cover"><img src="cover.svg" ` +
        `alt="${escapeXml(guide.words.coverText, 'attribute')}"/></section>`,
    ),
    'EPUB/front.xhtml': xhtml(guide, guide.title, writeTitlePage(guide)),
    ...Object.fromEntries(
      chapters.map(({ file, chapter, body }) => [`EPUB/${file}`, xhtml(guide, chapter.title, body)]),
    ),
  };
  const entries = { mimetype: 'application/epub+zip', ...files };
  const texts = Object.entries(entries).map(([name, content]) => [name, strToU8(content)]);
  const images = held.map(({ name, bytes }) => [`EPUB/${name}`, bytes]);
  return toZip(Object.fromEntries([...texts, ...images]), guide.publishedOn, ['mimetype']);
}
