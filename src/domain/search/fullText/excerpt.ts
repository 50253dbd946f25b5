import { escapeHtml } from '#domain/escape.ts';
import type { Speech } from '#texts/speech.ts';
import type { Fragment } from './fragment.ts';
import { indexStem, isOfStem } from './indexStem.ts';

/** A section of a page with its first words that answer. */
export interface SectionExcerpt {
  readonly title: string;
  readonly address: string;
  readonly excerpt: string;
}

/** Words of an excerpt. */
const LENGTH = 24;
/** Words before the first that answers. */
const BEFORE = 4;

/**
 * What a page says about a query: the stretch that holds most of its words, and one for each section that holds any.
 *
 * @param stems of the words of the query
 * @returns texts whose only markup is `<mark>`
 */
export function excerptPage(
  { url, content, meta, headings }: Omit<Fragment, 'filters'>,
  stems: readonly string[],
  speech: Speech,
): { readonly title: string; readonly excerpt: string; readonly sections: readonly SectionExcerpt[] } {
  const words = content.split(/\s+/);
  const locations = words.flatMap((word, place) => (answers(word, stems, speech) ? [place] : []));
  const marked = new Set(locations);
  const inOrder = [...headings].sort((a, b) => a.location - b.location);
  const sections = inOrder.flatMap(
    ({ id, text, location: from }, place): (SectionExcerpt & { readonly found: number })[] => {
      const to = inOrder[place + 1]?.location ?? words.length;
      const inside = locations.filter((location) => location >= from && location < to);
      // What only its heading says, the list of results says already.
      const headed = from + text.split(/\s+/).length;
      return inside.length
        ? [
            {
              title: text,
              address: `${url}#${id}`,
              excerpt: excerptWords(words, marked, densest(inside), from, to),
              found: inside.filter((location) => location >= headed).length,
            },
          ]
        : [];
    },
  );
  return {
    title: meta['title'] ?? url,
    excerpt: excerptWords(words, marked, densest(locations), 0, words.length),
    sections: sections.sort((a, b) => b.found - a.found).map(({ found: _, ...section }) => section),
  };
}

/** Whether a word of the text is one of those asked for. */
function answers(word: string, stems: readonly string[], speech: Speech): boolean {
  const own = indexStem(word, speech);
  return stems.some((stem) => isOfStem(own, stem));
}

/** The first place of the stretch that holds most of the places. */
function densest(locations: readonly number[]): number {
  const held = locations.map(
    (from) => locations.filter((location) => location >= from && location < from + LENGTH - BEFORE).length,
  );
  return locations[held.indexOf(Math.max(...held))] ?? 0;
}

function excerptWords(
  words: readonly string[],
  marked: ReadonlySet<number>,
  first: number,
  from: number,
  to: number,
): string {
  const start = Math.max(from, Math.min(first - BEFORE, to - LENGTH));
  return words
    .slice(start, Math.min(to, start + LENGTH))
    .map((word, place) => (marked.has(start + place) ? `<mark>${escapeHtml(word)}</mark>` : escapeHtml(word)))
    .join(' ');
}
