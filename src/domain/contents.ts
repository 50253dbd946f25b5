import GithubSlugger from 'github-slugger';

/** A heading of a page, as its contents lead to it. */
export interface ContentsEntry {
  readonly id: string;
  /** Its words, as HTML without tags. */
  readonly html: string;
  /** 2 for the parts of a page, 3 for what stands below them. */
  readonly level: number;
}

/** How few headings need no list of them. */
const FEWEST = 3;

/** What the component leaves in a page: the place of its contents, and the deepest heading that they name. */
const PLACE = /<!--contents (\d)-->/;

const HEADING = /<h([23])((?:\s[^>]*)?)>([\s\S]*?)<\/h\1>/g;

/** The mark that holds the place of the contents until the whole page is known. */
export const contentsPlace = (deepest: number): string => `<!--contents ${deepest}-->`;

/** The body of a page with its headings. */
export interface PageBody {
  /** Its HTML, in which `CONTENTS_PLACE` stands where the list goes. */
  readonly html: string;
  /** Its headings; none where the page keeps no place for them or has too few. */
  readonly entries: readonly ContentsEntry[];
}

/** Where the list of headings goes in the body of a page. */
export const CONTENTS_PLACE = '<!--contents-->';

/**
 * The body of a page with the list of its headings, for the place that is kept for it. The list is made from the
 * headings that the page has, so that none is forgotten; a heading without an anchor gets one.
 *
 * @param html of the body
 */
export function readContents(html: string): PageBody {
  const deepest = Number(PLACE.exec(html)?.[1] ?? 0);
  if (!deepest) return { html, entries: [] };
  const entries: ContentsEntry[] = [];
  const slugger = new GithubSlugger();
  for (const [, id = ''] of html.matchAll(/\sid="([^"]*)"/g)) slugger.slug(id);
  const named = html.replace(HEADING, (heading: string, level: string, attributes: string, inner: string) => {
    const words = wordsOf(inner);
    if (Number(level) > deepest || !words || attributes.includes('data-unlisted')) return heading;
    const own = /\sid="([^"]*)"/.exec(attributes)?.[1];
    const id = own ?? slugger.slug(words.replace(/&[^;]+;/g, ''));
    entries.push({ id, html: words, level: Number(level) });
    return own === undefined ? heading.replace(/^<h\d/, `$& id="${id}"`) : heading;
  });
  const isShown = entries.length >= FEWEST;
  return { html: named.replace(PLACE, isShown ? CONTENTS_PLACE : ''), entries: isShown ? entries : [] };
}

/** The words of a heading without its tags and the marks that stand in it. */
const wordsOf = (html: string): string =>
  html
    .replace(/<sup[\s>][\s\S]*?<\/sup>|<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
