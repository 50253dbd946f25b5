import { findWithin } from '../siteAddress.ts';
import {
  QUICK_INDEX_VERSION,
  READ_VERSIONS,
  unpackIndex,
  type PackedIndex,
  type QuickEntry,
  type QuickIndex,
} from './quickIndex.ts';

// What another site says of itself. It may be of another version, broken, or written to do harm: nothing of it is
// taken on trust. What is no text, no number, no place is left out; what leads out of that site is not shown.

/** Entries of a whole archive of networks: thirty times the first site. */
const MOST_ENTRIES = 20_000;
/** Letters of a text and items of a list beyond which nobody wrote them for a reader. */
const MOST_LETTERS = 2000;
const MOST_ITEMS = 200;
const MOST_SYNONYMS = 5000;
/** Signs that turn or hide what stands around them, and controls. */
const HIDDEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const toText = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, MOST_LETTERS).replace(HIDDEN, ' ').trim() : '';
const toTexts = (value: unknown, most = MOST_ITEMS): string[] =>
  Array.isArray(value) ? value.slice(0, most).map(toText).filter(Boolean) : [];
/** Texts to which entries point by their place: what is none keeps its place, empty. */
const toTable = (value: unknown): string[] => (Array.isArray(value) ? value.slice(0, MOST_ITEMS).map(toText) : []);
const toPlaces = (value: unknown): number[] =>
  Array.isArray(value) ? value.slice(0, MOST_ITEMS).filter((place) => Number.isSafeInteger(place)) : [];
/** What adds to the worth of a result: no more than any kind adds. */
const toWorth = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0;

function toKind(value: unknown): PackedIndex['kinds'][number] {
  const [id, name, worth, intents, group] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const added = isRecord(intents) ? Object.entries(intents).map(([intent, more]) => [intent, toWorth(more)]) : [];
  return [toText(id), toText(name), toWorth(worth), Object.fromEntries(added), toText(group)];
}

/** An entry; undefined for what has no name, or stands at no address of that site. */
function toEntry(value: unknown, home: string, texts: readonly unknown[]): PackedIndex['entries'][number] | undefined {
  if (!Array.isArray(value)) return undefined;
  const fields = value as readonly unknown[];
  const [kind, title, address, summary, aliases, words, sections, clusters, phases, date] = fields;
  const once = (field: unknown) => toText(typeof field === 'number' ? texts[field] : field);
  const [shown, figure, source, hasNote, uses, askedAs, body] = [toText(title), ...fields.slice(10)];
  if (!shown || typeof address !== 'string' || !findWithin(home, address)) return undefined;
  return [
    Number.isSafeInteger(kind) ? Number(kind) : -1,
    shown,
    address,
    once(summary),
    toTexts(aliases),
    once(words),
    toTexts(sections),
    toPlaces(clusters),
    toPlaces(phases),
    typeof date === 'string' && DATE.test(date) && !Number.isNaN(Date.parse(date)) ? date : '',
    toText(figure),
    once(source),
    hasNote ? 1 : '',
    Number.isSafeInteger(uses) ? Number(uses) : '',
    toTexts(askedAs),
    toText(body),
  ];
}

/**
 * Reads the index of another site.
 *
 * @param value what it answered, as JSON
 * @param home full address of its home page, with its last slash, as the configuration of this site says
 * @returns undefined for anything but an index of this version
 */
export function parseForeignIndex(value: unknown, home: string): QuickIndex | undefined {
  if (!isRecord(value) || !READ_VERSIONS.includes(value['version'])) return undefined;
  const { site, kinds, clusters, phases, synonyms, entries, texts } = value;
  if (!Array.isArray(entries) || !Array.isArray(kinds) || entries.length > MOST_ENTRIES) return undefined;
  const packed: PackedIndex = {
    version: QUICK_INDEX_VERSION,
    site: toText(site),
    kinds: kinds.slice(0, MOST_ITEMS).map(toKind),
    clusters: toTable(clusters),
    phases: toTable(phases),
    synonyms: Array.isArray(synonyms) ? synonyms.slice(0, MOST_SYNONYMS).map((group) => toTexts(group)) : [],
    // Whom that site asks is not for this one to ask.
    otherSites: [],
    shards: [],
    entries: entries.flatMap((entry) => {
      const read = toEntry(entry, home, Array.isArray(texts) ? texts : []);
      return read ? [read] : [];
    }),
  };
  const index = unpackIndex(packed);
  return { ...index, entries: index.entries.filter(isNamed) };
}

/** Results stand in groups by the name of their kind: without one there is no place for them. */
const isNamed = ({ kind }: QuickEntry): boolean => kind.name !== '';
