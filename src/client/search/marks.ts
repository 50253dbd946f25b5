import { markOf } from '#domain/search/stem.ts';
import { fold, SHOWN_WORD } from '#domain/search/text.ts';
import { speech } from '#words/speech.ts';
import { MARK_PARAMETER } from './address.ts';

const NAME = 'busqueda';

/**
 * Marks on a page the words that a search led to. They are painted over the text (CSS highlights): the document stays
 * as it is
 * and nothing moves. Where the address names no place and no mark is in sight, the first one is brought there. A
 * browser that
 * cannot shows the page without marks.
 */
export function markPage(): void {
  const url = new URL(location.href);
  const words = (url.searchParams.get(MARK_PARAMETER) ?? '').split(' ').filter(Boolean).slice(0, 8);
  const forms = new Set(words.flatMap((word) => markOf(fold(word), speech) ?? []));
  // The address that people copy is the address of the page.
  url.searchParams.delete(MARK_PARAMETER);
  history.replaceState(history.state, '', url);
  const main = document.querySelector('main');
  if (!main || !forms.size || !('highlights' in CSS)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `::highlight(${NAME}) { background-color: color-mix(in srgb, var(--c2) 45%, transparent); color: var(--ink); }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const ranges = listRanges(main, forms);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  if (!url.hash) showFirst(ranges);
}

function showFirst(ranges: readonly Range[]): void {
  const seen = ranges.flatMap((range) => [...range.getClientRects()].slice(0, 1).map((place) => ({ range, place })));
  if (seen.some(({ place }) => place.top >= 0 && place.bottom <= innerHeight)) return;
  seen[0]?.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function listRanges(root: Node, forms: ReadonlySet<string>): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  const known = new Map<string, boolean>();
  const isMeant = (word: string): boolean => {
    if (!known.has(word)) known.set(word, forms.has(markOf(fold(word), speech) ?? ''));
    return known.get(word) ?? false;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.nodeValue ?? '').matchAll(new RegExp(SHOWN_WORD, 'gu'))) {
      if (!isMeant(match[0])) continue;
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}
