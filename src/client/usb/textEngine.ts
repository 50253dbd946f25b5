import { escapeHtml } from '#domain/escape.ts';
import { holdPhrases } from '#domain/search/phrases.ts';
import { readCompounds, readWords } from '#domain/search/text.ts';
import { USB_TEXT, type TextRecord } from '#domain/usbEdition.ts';
import { speech } from '#words/speech.ts';
import type { FoundPage, FoundSection, FoundText, SearchEngine } from '../search/engine.ts';

/** Words of an excerpt, and those of them before the first that answers. */
const EXCERPT_LENGTH = 24;
const BEFORE = 6;

interface IndexedPage {
  readonly record: TextRecord;
  readonly words: readonly string[];
  /** Places among the words at which each stem stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The search in the full text where Pagefind cannot run: a page that is opened from a folder. */
export async function loadTextEngine(): Promise<SearchEngine> {
  // The loader of the folder brings it.
  const records = (await (await fetch(`/${USB_TEXT}`)).json()) as readonly TextRecord[];
  return createTextEngine(records);
}

/**
 * Makes the engine: pages that hold all the words by their stems, those that say them most, for their length, first.
 */
export function createTextEngine(records: readonly TextRecord[]): SearchEngine {
  const pages = records.map(indexPage);
  return {
    search: (query, phrases = []) => {
      const stems = [...new Set(stemsOf(query))];
      const found = stems.length
        ? pages
            .filter(({ places }) => stems.every((stem) => places.has(stem)))
            .filter(({ record }) => !phrases.length || holdPhrases([record.text], phrases))
        : [];
      const ranked = found
        .map((page) => ({ page, score: scoreOf(page, stems) }))
        .sort((a, b) => b.score - a.score || (a.page.record.path < b.page.record.path ? -1 : 1));
      return Promise.resolve(ranked.map(({ page }) => toFoundPage(page, stems)));
    },
  };
}

const stemsOf = (text: string): string[] => readWords(text, speech).map((word) => speech.stemOfKey(word.key));

function indexPage(record: TextRecord): IndexedPage {
  const words = record.text.split(/\s+/).filter(Boolean);
  const places = new Map<string, number[]>();
  words.forEach((word, place) => {
    for (const stem of [...stemsOf(word), ...readCompounds(word, speech).map(({ key }) => speech.stemOfKey(key))]) {
      const known = places.get(stem);
      if (known) known.push(place);
      else places.set(stem, [place]);
    }
  });
  return { record, words, places };
}

const scoreOf = ({ words, places }: IndexedPage, stems: readonly string[]): number =>
  stems.reduce((sum, stem) => sum + (places.get(stem)?.length ?? 0), 0) / Math.sqrt(words.length);

function toFoundPage(page: IndexedPage, stems: readonly string[]): FoundPage {
  const { path: address, kind, clusters, phases } = page.record;
  return { address, kind, clusters, phases, read: () => Promise.resolve(readText(page, stems)) };
}

function readText(page: IndexedPage, stems: readonly string[]): FoundText {
  const { path: address, title, sections } = page.record;
  const hits = [...new Set(stems.flatMap((stem) => page.places.get(stem) ?? []))].sort((a, b) => a - b);
  const found = sections.flatMap(({ id, title: heading, at }, place): FoundSection[] => {
    const end = sections[place + 1]?.at ?? page.words.length;
    const inside = hits.filter((hit) => hit >= at && hit < end);
    return inside.length
      ? [{ title: heading, address: `${address}#${id}`, excerpt: excerptOf(page.words, inside, at, end) }]
      : [];
  });
  return { title, excerpt: excerptOf(page.words, hits, 0, page.words.length), sections: found };
}

/** Words around the first hit, those that answer in `<mark>`. */
function excerptOf(words: readonly string[], hits: readonly number[], from: number, to: number): string {
  const start = Math.max(from, (hits[0] ?? from) - BEFORE);
  const marked = new Set(hits);
  return words
    .slice(start, Math.min(to, start + EXCERPT_LENGTH))
    .map((word, place) => (marked.has(start + place) ? `<mark>${escapeHtml(word)}</mark>` : escapeHtml(word)))
    .join(' ');
}
