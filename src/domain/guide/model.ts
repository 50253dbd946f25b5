import type { GuideWords } from './words.ts';

/** A stretch of a line in a guide: plain data, so that Typst and EPUB read the same. */
export type GuideInline =
  | { readonly t: 'text'; readonly v: string }
  /** Signs as they are typed: a name of a file, a formula. */
  | { readonly t: 'code'; readonly v: string }
  /** The line ends here. */
  | { readonly t: 'br' }
  /** Bold, italics, struck out. */
  | { readonly t: 'b' | 'i' | 's'; readonly c: readonly GuideInline[] }
  | {
      readonly t: 'img';
      /** A file of `public/`, by its address: `/feria.png`. */
      readonly src: string;
      /** What it shows, for whoever does not see it. */
      readonly alt: string;
    }
  /** A link: `to` is the id of a heading of this guide, `href` an address outside it. */
  | {
      readonly t: 'a';
      readonly to?: string;
      readonly href?: string;
      /** On paper the page, or the address, stands beside it. */ readonly see?: true;
      readonly c: readonly GuideInline[];
    }
  | {
      readonly t: 'fn';
      readonly c: readonly GuideInline[];
      /** What follows its first paragraph. */
      readonly more?: readonly GuideBlock[];
      /** Its name in the guide, where the text calls it more than once. */
      readonly id?: string;
      /** Whether it was called before, in the text or in the same table: then its words stand there and not here. */
      readonly again?: true;
      /** Whether it is too long for the foot of a page. */
      readonly long?: true;
    };

/** How the cells of a column stand. */
export type GuideAlign = 'left' | 'center' | 'right';

/** A block of a guide. */
export type GuideBlock =
  | {
      readonly t: 'h';
      readonly depth: number;
      readonly id?: string;
      readonly v: string;
      /** The same with its marks, links and notes, where it has any. */
      readonly c?: readonly GuideInline[];
    }
  | {
      readonly t: 'p';
      readonly c: readonly GuideInline[];
      readonly lead?: boolean;
      /** Terms of the index that it speaks of. */ readonly ix?: readonly string[];
    }
  | {
      readonly t: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly GuideBlock[])[];
      /** Number of its first item, where that is not 1. */
      readonly start?: number;
      /** Whether its items stand apart. */
      readonly loose?: true;
      /** Of each item, whether it is done; null for one that is no task. */
      readonly checks?: readonly (boolean | null)[];
    }
  | {
      readonly t: 'table';
      readonly header: readonly string[];
      /** The heads with their marks, links and notes, where they have any. */
      readonly heads?: readonly (readonly GuideInline[])[];
      readonly rows: readonly (readonly (readonly GuideInline[])[])[];
      /** How each column stands, where its author says it. */
      readonly align?: readonly (GuideAlign | null)[];
      readonly fill?: boolean;
    }
  | {
      readonly t: 'figure';
      readonly svg: string;
      readonly alt: string;
      readonly title: string;
    }
  | { readonly t: 'quote' | 'box'; readonly title?: string; readonly c: readonly GuideBlock[] }
  /** Lines as they are typed. */
  | { readonly t: 'pre'; readonly v: string }
  /** A pause between parts of a text. */
  | { readonly t: 'hr' }
  | {
      readonly t: 'terms';
      readonly items: readonly { readonly id: string; readonly term: string; readonly c: readonly GuideInline[] }[];
    };

/** A chapter: its heading is the only one of level 1. */
export interface GuideChapter {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

/** A guide ready to be set: finished words, drawings and addresses, and nothing that JSON cannot carry. */
export interface GuideModel {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly audience: string;
  readonly summary: string;
  readonly siteName: string;
  readonly publisher: string;
  readonly edition: string;
  /** Written out: «21 de noviembre de 2026». */
  readonly date: string;
  /** ISO 8601. */
  readonly publishedOn: string;
  /** As BCP 47: it decides hyphens, quotes and how the book is read aloud. */
  readonly language: string;
  readonly words: GuideWords;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly citation: string;
  /** Address of the online page, and its QR code as SVG. */
  readonly url: string;
  readonly qrSvg: string;
  /** The woven cloth of the cover, and the whole cover with its words, as SVG. */
  readonly clothSvg: string;
  readonly coverSvg: string;
  readonly largeType: boolean;
  readonly chapters: readonly GuideChapter[];
  /** Terms of the index at its end, in their order. */
  readonly index?: readonly string[];
}

/** What stands inside a stretch of a line: nothing in a text. */
export const innerOf = (item: GuideInline): readonly GuideInline[] => ('c' in item ? item.c : []);

/** Words of a line without its markup or notes. */
export function plainGuideText(items: readonly GuideInline[]): string {
  return items
    .map((item) => {
      if (item.t === 'text' || item.t === 'code') return item.v;
      return item.t === 'br' ? ' ' : item.t === 'fn' ? '' : plainGuideText(innerOf(item));
    })
    .join('');
}

/** Whether a line says more than its plain words: it has marks, links, notes or pictures. */
export const hasMarkup = (items: readonly GuideInline[]): boolean => items.some(({ t }) => t !== 'text');

/**
 * A block with its lines made anew, those of the blocks inside it and of its notes too, in the order in which they are
 * read.
 *
 * @param line makes a line
 * @param enter told, before the lines under it, of each heading of level 2 and each term: a place that links may lead
 * to
 */
export function mapLines(
  block: GuideBlock,
  line: (items: readonly GuideInline[]) => readonly GuideInline[],
  enter: (id: string) => void = () => {},
): GuideBlock {
  const inner = (item: GuideBlock): GuideBlock => mapLines(item, line, enter);
  const withMore = (item: GuideInline): GuideInline => {
    if (!('c' in item)) return item;
    const c = item.c.map(withMore);
    return item.t === 'fn' && item.more ? { ...item, c, more: item.more.map(inner) } : { ...item, c };
  };
  const whole = (items: readonly GuideInline[]) => line(items).map(withMore);
  switch (block.t) {
    case 'h':
      if (block.depth === 2) enter(block.id ?? '');
      return block.c ? { ...block, c: whole(block.c) } : block;
    case 'p':
      return { ...block, c: whole(block.c) };
    case 'list':
      return { ...block, items: block.items.map((blocks) => blocks.map(inner)) };
    case 'table':
      return {
        ...block,
        ...(block.heads ? { heads: block.heads.map(whole) } : {}),
        rows: block.rows.map((row) => row.map(whole)),
      };
    case 'quote':
    case 'box':
      return { ...block, c: block.c.map(inner) };
    case 'terms':
      return {
        ...block,
        items: block.items.map((term) => {
          enter(term.id);
          return { ...term, c: whole(term.c) };
        }),
      };
    default:
      return block;
  }
}

/** Every text of a line, those of its notes too. */
const listLineWords = (items: readonly GuideInline[]): string =>
  items
    .map((item) => {
      if (item.t === 'text' || item.t === 'code') return item.v;
      const more = item.t === 'fn' ? (item.more ?? []).map(listBlockWords).join(' ') : '';
      return item.t === 'br' ? ' ' : listLineWords(innerOf(item)) + more;
    })
    .join('');

/** The text that stands in a block and in those inside it. */
function listBlockWords(block: GuideBlock): string {
  switch (block.t) {
    case 'h':
      return block.c ? listLineWords(block.c) : block.v;
    case 'p':
      return listLineWords(block.c);
    case 'list':
      return block.items.flat().map(listBlockWords).join('\n');
    case 'table':
      return [...(block.heads?.map(listLineWords) ?? block.header), ...block.rows.flat().map(listLineWords)].join('\n');
    case 'figure':
      return [block.title, block.alt].join('\n');
    case 'terms':
      return block.items.map(({ term, c }) => `${term}: ${listLineWords(c)}`).join('\n');
    case 'pre':
      return block.v;
    case 'hr':
      return '';
    default:
      return [block.title ?? '', ...block.c.map(listBlockWords)].join('\n');
  }
}

/** Every block of a guide, those inside others too, with the text that stands in it. */
export const listGuideWords = (guide: GuideModel): string =>
  [
    guide.title,
    guide.subtitle,
    guide.summary,
    ...guide.chapters.flatMap((chapter) => [chapter.title, ...chapter.blocks.map(listBlockWords)]),
  ].join('\n');

/** Addresses of the pictures that lines of a guide show, each once, in their order. */
export function listPictures(chapters: readonly GuideChapter[]): readonly string[] {
  const found = new Set<string>();
  const line = (items: readonly GuideInline[]): readonly GuideInline[] => {
    for (const item of items)
      if (item.t === 'img') found.add(item.src);
      else line(innerOf(item));
    return items;
  };
  chapters.forEach(({ blocks }) => blocks.forEach((block) => mapLines(block, line)));
  return [...found];
}

/** A picture as the files of guides carry it. */
export interface GuidePicture {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml' | 'image/webp' | 'image/gif';
}

/** Pictures by their addresses on the site. */
export type GuidePictures = Readonly<Record<string, GuidePicture>>;
