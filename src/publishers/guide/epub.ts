import { strToU8 } from 'fflate';
import { toZip } from '../zip.ts';
import { escapeXml } from '#domain/escape.ts';
import {
  listPictures,
  type GuideBlock,
  type GuideChapter,
  type GuideInline,
  type GuideModel,
  type GuidePicture,
  type GuidePictures,
} from '#domain/guide/model.ts';

const CSS =
  `body{font-family:"Source Serif 4",Georgia,serif;line-height:1.5;margin:0 ` +
  `4%}h1,h2,h3,h4,h5{font-family:Fraunces,Georgia,serif;line-height:1.2;hyphens:none;break-after:avoid}h1{border-bottom:2px solid #a3203c;padding-bottom:.3em}h2{color:#a3203c;margin-top:2em}table{border-collapse:collapse;width:100%;margin:1em 0}th,td{text-align:left;vertical-align:top;padding:.3em .5em;border-bottom:1px solid #cbbfa9}.fill td{height:2.4em;border:1px solid #5b5048}figure{margin:1.5em 0;break-inside:avoid}figure svg{width:100%;height:auto}figure svg.key{width:.8em;height:.8em}figcaption{font-weight:bold}.lead{font-size:1.1em}.box{border-left:3px solid #a3203c;padding-left:.8em;margin:1.2em 0}.notes{font-size:.85em;border-top:1px solid #5b5048;margin-top:3em}.cover svg{width:100%;height:auto}dt{font-weight:bold;margin-top:.8em}dd{margin-left:0}` +
  `.tight>li>p{margin:.2em 0}.tasks{list-style:none;padding-left:.3em}.to-center{text-align:center}.to-right{text-align:right}` +
  `img{max-width:100%;height:auto}pre{white-space:pre-wrap;font-size:.9em}code{font-size:.92em}hr{width:30%;border:0;border-top:1px solid #5b5048;margin:1.6em auto}`;
const LARGE = 'body{font-size:1.3em}';

/** Which file of the book holds each heading that links name. */
type FileOf = ReadonlyMap<string, string>;

/** Address at which a page of the book finds a picture of the site, by the address that it has there. */
type PictureAt = (src: string) => string;

/** Where a chapter stands, and how it leads to what stands elsewhere. */
interface ChapterPlace {
  readonly fileOf: FileOf;
  readonly file: string;
  readonly pictureAt: PictureAt;
  /** Before the ids of its notes and figures: several chapters may stand on one page. */
  readonly prefix?: string;
}

/** The signs of a task, done or not. */
const TASK_SIGNS = { done: '\u2611', open: '\u2610' } as const;

/** Writes the blocks of one chapter, its footnotes gathered for the end of it. */
class ChapterWriter {
  readonly notes: string[] = [];
  private figures = 0;
  private headings = 0;
  readonly entries: { readonly id: string; readonly title: string }[] = [];
  /** Numbers of the notes that are called more than once. */
  private readonly numbers = new Map<string, number>();
  private readonly place: ChapterPlace;
  private readonly prefix: string;
  private readonly footnotesLabel: string;

  constructor({ words }: GuideModel, place: ChapterPlace) {
    this.place = place;
    this.prefix = place.prefix ?? '';
    this.footnotesLabel = words.footnotes;
  }

  inline(items: readonly GuideInline[]): string {
    return items.map((item) => this.stretch(item)).join('');
  }

  private stretch(item: GuideInline): string {
    switch (item.t) {
      case 'text':
        return escapeXml(item.v);
      case 'code':
        return `<code>${escapeXml(item.v)}</code>`;
      case 'br':
        return '<br/>';
      case 'b':
        return `<strong>${this.inline(item.c)}</strong>`;
      case 'i':
        return `<em>${this.inline(item.c)}</em>`;
      case 's':
        return `<del>${this.inline(item.c)}</del>`;
      case 'img':
        return this.picture(item);
      case 'a': {
        const file = item.to ? this.place.fileOf.get(item.to) : undefined;
        const href = item.to ? `${file === this.place.file ? '' : file}#${item.to}` : (item.href ?? '');
        return `<a href="${escapeXml(href, 'attribute')}">${this.inline(item.c)}</a>`;
      }
      case 'fn':
        return this.call(item);
    }
  }

  /** A picture, or its text where the book does not hold it. */
  private picture({ src, alt }: Extract<GuideInline, { readonly t: 'img' }>): string {
    const at = this.place.pictureAt(src);
    return at
      ? `<img src="${escapeXml(at, 'attribute')}" alt="${escapeXml(alt, 'attribute')}"/>`
      : `<em>[${escapeXml(alt)}]</em>`;
  }

  /** The sign that calls a note; one that was called before keeps its number and is told once. */
  private call(note: Extract<GuideInline, { readonly t: 'fn' }>): string {
    const known = note.id === undefined ? undefined : this.numbers.get(note.id);
    const number = known ?? this.notes.push('');
    if (known === undefined) {
      if (note.id !== undefined) this.numbers.set(note.id, number);
      // What follows the first paragraph may call notes of its own: they come after this one.
      const first = `<a href="#${this.prefix}r${number}" role="doc-backlink">${number}.</a> ${this.inline(note.c)}`;
      this.notes[number - 1] = `<p>${first}</p>${this.blocks(note.more ?? [])}`;
    }
    const id = known === undefined ? ` id="${this.prefix}r${number}"` : '';
    return `<a epub:type="noteref" role="doc-noteref"${id} href="#${this.prefix}n${number}"><sup>${number}</sup></a>`;
  }

  blocks(blocks: readonly GuideBlock[]): string {
    return blocks.map((block) => this.block(block)).join('\n');
  }

  private block(block: GuideBlock): string {
    switch (block.t) {
      case 'h': {
        this.headings += 1;
        const id = block.id ?? `${this.prefix}h${this.headings}`;
        if (block.depth === 2) this.entries.push({ id, title: block.v });
        return `<h${block.depth} id="${id}">${block.c ? this.inline(block.c) : escapeXml(block.v)}</h${block.depth}>`;
      }
      case 'p':
        return `<p${block.lead ? ' class="lead"' : ''}>${this.inline(block.c)}</p>`;
      case 'list':
        return this.list(block);
      case 'table':
        return this.table(block);
      case 'pre':
        return `<pre>${escapeXml(block.v)}</pre>`;
      case 'hr':
        return '<hr/>';
      case 'figure': {
        this.figures += 1;
        return `<figure id="${this.prefix}f${this.figures}">${block.svg}<figcaption>${escapeXml(block.title)}</figcaption><p>${escapeXml(block.alt)}</p></figure>`;
      }
      case 'quote':
        return `<blockquote>${this.blocks(block.c)}</blockquote>`;
      case 'box':
        return `<aside class="box"><p><strong>${escapeXml(block.title ?? '')}</strong></p>${this.blocks(block.c)}</aside>`;
      case 'terms':
        return `<dl>${block.items.map((item) => `<dt id="${item.id}">${escapeXml(item.term)}</dt><dd>${this.inline(item.c)}</dd>`).join('')}</dl>`;
    }
  }

  private list({ ordered, items, start, loose, checks }: Extract<GuideBlock, { readonly t: 'list' }>): string {
    const tag = ordered ? 'ol' : 'ul';
    const names = [...(loose ? [] : ['tight']), ...(checks && !ordered ? ['tasks'] : [])].join(' ');
    const written = items.map((blocks, index) => {
      const check = checks?.[index];
      if (check === null || check === undefined) return `<li>${this.blocks(blocks)}</li>`;
      return `<li>${this.blocks(signTask(blocks, check))}</li>`;
    });
    return `<${tag}${start === undefined ? '' : ` start="${start}"`}${names ? ` class="${names}"` : ''}>${written.join('')}</${tag}>`;
  }

  private table({ header, heads, rows, align, fill }: Extract<GuideBlock, { readonly t: 'table' }>): string {
    const sideOf = (column: number): string => {
      const side = align?.[column];
      return side && side !== 'left' ? ` class="to-${side}"` : '';
    };
    const titles = header.map((title, column) => {
      const written = heads ? this.inline(heads[column] ?? []) : escapeXml(title);
      // A corner without words heads nothing.
      return written ? `<th scope="col"${sideOf(column)}>${written}</th>` : '<td></td>';
    });
    const lines = rows.map((row) =>
      row.map((cell, column) => `<td${sideOf(column)}>${this.inline(cell)}</td>`).join(''),
    );
    return (
      `<table${fill ? ' class="fill"' : ''}><thead><tr>${titles.join('')}</tr></thead>` +
      `<tbody>${lines.map((line) => `<tr>${line}</tr>`).join('')}</tbody></table>`
    );
  }

  footnotes(): string {
    if (!this.notes.length) return '';
    const asides = this.notes.map(
      (note, index) => `<aside epub:type="footnote" id="${this.prefix}n${index + 1}">${note}</aside>`,
    );
    return (
      `<section class="notes" epub:type="footnotes" role="doc-endnotes" ` +
      `aria-label="${escapeXml(this.footnotesLabel, 'attribute')}">${asides.join('')}</section>`
    );
  }
}

/** A task with its sign before its words. */
function signTask(blocks: readonly GuideBlock[], isDone: boolean): readonly GuideBlock[] {
  const sign: GuideInline = { t: 'text', v: `${isDone ? TASK_SIGNS.done : TASK_SIGNS.open} ` };
  const [first, ...others] = blocks;
  return first?.t === 'p' ? [{ ...first, c: [sign, ...first.c] }, ...others] : [{ t: 'p', c: [sign] }, ...blocks];
}

const xhtml = (guide: GuideModel, title: string, body: string, type = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" ` +
  `xmlns:epub="http://www.idpf.org/2007/ops" lang="${guide.language}" xml:lang="${guide.language}"><head><meta ` +
  `charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" ` +
  `href="style.css"/></head><body${type ? ` epub:type="${type}"` : ''}>${body}</body></html>\n`;

/** Every id that links of the guide may name, by the file that holds it. */
function placeIds(chapters: readonly GuideChapter[]): FileOf {
  const files = new Map<string, string>();
  chapters.forEach((chapter, index) => {
    const file = `c${index + 1}.xhtml`;
    files.set(chapter.id, file);
    for (const block of chapter.blocks) {
      if (block.t === 'h' && block.id) files.set(block.id, file);
      if (block.t === 'terms') for (const item of block.items) files.set(item.id, file);
    }
  });
  return files;
}

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

/** The contents with the headings of level 2, and the parts by which readers find their way. */
function writeContents({ words }: GuideModel, chapters: readonly ChapterFile[]): string {
  const list = (items: readonly string[]): string => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
  const link = (href: string, title: string): string => `<a href="${href}">${escapeXml(title)}</a>`;
  const mark = (type: string, href: string, title: string): string =>
    `<a epub:type="${type}" href="${href}">${escapeXml(title)}</a>`;
  const entries = chapters.map(({ file, chapter, entries: inner }) => {
    const below = inner.map(({ id, title }) => link(`${file}#${id}`, title));
    return `${link(file, chapter.title)}${below.length ? list(below) : ''}`;
  });
  const parts = [mark('cover', 'cover.xhtml', words.cover), mark('bodymatter', 'c1.xhtml', words.start)];
  return (
    `<nav epub:type="toc" role="doc-toc" ` +
    `id="toc"><h1>${escapeXml(words.contents)}</h1>${list(entries)}</nav><nav epub:type="landmarks" ` +
    `hidden=""><h2>${escapeXml(words.parts)}</h2>${list(parts)}</nav>`
  );
}

/** What the book is, where it stands, how it is cited and what may be done with it. */
function writeTitlePage(guide: GuideModel): string {
  const { words } = guide;
  const label = (word: string, sign = ':'): string => `<strong>${escapeXml(word)}${sign}</strong>`;
  const link = (href: string, title: string): string =>
    `<a href="${escapeXml(href, 'attribute')}">${escapeXml(title)}</a>`;
  const lines = [
    `<h1>${escapeXml(guide.title)}</h1>`,
    `<p class="lead">${escapeXml(guide.subtitle)}</p>`,
    `<p>${escapeXml(guide.summary)}</p>`,
    `<p>${label(words.audience)} ${escapeXml(guide.audience.toLowerCase())}</p>`,
    `<p>${label(words.online)} ${link(guide.url, guide.url)}</p>`,
    `<p>${label(words.cite)} ${escapeXml(guide.citation)}</p>`,
    `<p>${label(words.edition, '')} ${escapeXml(guide.edition)}, ${escapeXml(guide.date)}. ` +
      `${label(words.licence)} ${link(guide.licenceUrl, guide.licence)}</p>`,
  ];
  return `<section epub:type="titlepage">${lines.join('')}</section>`;
}

/** How the files of pictures end, by what they are: those that every reader of EPUB 3 shows. */
const PICTURE_ENDINGS: Readonly<Record<GuidePicture['mediaType'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** A picture of the book with the name of its file. */
interface HeldPicture extends GuidePicture {
  readonly src: string;
  readonly name: string;
}

/** A chapter with its file. */
interface ChapterFile {
  readonly file: string;
  readonly chapter: GuideChapter;
  readonly entries: readonly { readonly id: string; readonly title: string }[];
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

function packageOf(
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
