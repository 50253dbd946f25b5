import type { GuideWords } from './words.ts';

/** A stretch of a line in a guide: plain data, so that Typst and EPUB read the same. */
export type GuideInline =
  | { readonly t: 'text'; readonly v: string }
  | { readonly t: 'b' | 'i'; readonly c: readonly GuideInline[] }
  /** A link: `to` is the id of a heading of this guide, `href` an address outside it. */
  | {
      readonly t: 'a';
      readonly to?: string;
      readonly href?: string;
      /** On paper the page, or the address, stands beside it. */ readonly see?: true;
      readonly c: readonly GuideInline[];
    }
  | { readonly t: 'fn'; readonly c: readonly GuideInline[] };

/** A block of a guide. */
export type GuideBlock =
  | { readonly t: 'h'; readonly depth: number; readonly id?: string; readonly v: string }
  | {
      readonly t: 'p';
      readonly c: readonly GuideInline[];
      readonly lead?: boolean;
      /** Terms of the index that it speaks of. */ readonly ix?: readonly string[];
    }
  | { readonly t: 'list'; readonly ordered: boolean; readonly items: readonly (readonly GuideBlock[])[] }
  | {
      readonly t: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly (readonly GuideInline[])[])[];
      readonly fill?: boolean;
    }
  | {
      readonly t: 'figure';
      readonly svg: string;
      readonly alt: string;
      readonly title: string;
      /** What its colours mean. */ readonly legend: readonly { readonly label: string; readonly color: string }[];
    }
  | { readonly t: 'quote' | 'box'; readonly title?: string; readonly c: readonly GuideBlock[] }
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

/** Words of a line without its markup or notes. */
export function plainGuideText(items: readonly GuideInline[]): string {
  return items.map((item) => (item.t === 'text' ? item.v : item.t === 'fn' ? '' : plainGuideText(item.c))).join('');
}

/**
 * A block with its lines made anew, those of the blocks inside it too, in the order in which they are read.
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
  switch (block.t) {
    case 'h':
      if (block.depth === 2) enter(block.id ?? '');
      return block;
    case 'p':
      return { ...block, c: line(block.c) };
    case 'list':
      return { ...block, items: block.items.map((blocks) => blocks.map(inner)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(line)) };
    case 'quote':
    case 'box':
      return { ...block, c: block.c.map(inner) };
    case 'terms':
      return {
        ...block,
        items: block.items.map((term) => {
          enter(term.id);
          return { ...term, c: line(term.c) };
        }),
      };
    case 'figure':
      return block;
  }
}

/** Every block of a guide, those inside others too, with the text that stands in it. */
export function listGuideWords(guide: GuideModel): string {
  const inline = (items: readonly GuideInline[]): string =>
    items.map((item) => (item.t === 'text' ? item.v : inline(item.c))).join('');
  const block = (item: GuideBlock): string => {
    switch (item.t) {
      case 'h':
        return item.v;
      case 'p':
        return inline(item.c);
      case 'list':
        return item.items.flat().map(block).join('\n');
      case 'table':
        return [...item.header, ...item.rows.flat().map(inline)].join('\n');
      case 'figure':
        return [item.title, item.alt].join('\n');
      case 'terms':
        return item.items.map(({ term, c }) => `${term}: ${inline(c)}`).join('\n');
      default:
        return [item.title ?? '', ...item.c.map(block)].join('\n');
    }
  };
  return [
    guide.title,
    guide.subtitle,
    guide.summary,
    ...guide.chapters.flatMap((chapter) => [chapter.title, ...chapter.blocks.map(block)]),
  ].join('\n');
}
