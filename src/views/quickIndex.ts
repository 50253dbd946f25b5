import { pickDistinctiveWords } from '#domain/search/distinctive.ts';
import type { QuickEntry, QuickIndex } from '#domain/search/quickIndex.ts';
import { splitIndex, type SplitIndex } from '#domain/search/split.ts';
import { titleOf, type AnyEntry, type Entry } from '#records/assemble.ts';
import { listKindsWith, type SearchedKind } from '#kinds/index.ts';
import { listGuideEntries } from './guides.ts';
import type { KindViews, MakeQuickFields } from './kindViews.ts';
import { quickKindOf } from './quickKinds.ts';
import { listQuickFigures } from './quickFigures.ts';
import { listQuickPages } from './quickPages.ts';
import { labelOf } from './labels.ts';
import { plainText } from './lines.ts';
import { addressOfEntry } from './links.ts';
import { viewSearchStart } from './searchStart.ts';
import type { Site } from './site.ts';

/** Characters of a summary: more would be cut on a phone, and every entry pays for them. */
const SUMMARY_LENGTH = 150;
/** Words by which a long text is found beside its names. */
const DISTINCTIVE_WORDS = 30;

const made = new WeakMap<Site, SplitIndex>();

/** The quick index: everything with an address, by its names, in a line each. */
export function viewQuickIndex(site: Site, views: KindViews): QuickIndex {
  return splitOnce(site, views).head;
}

/** The parts of an index too large to travel whole, by their letters. */
export function viewQuickParts(site: Site, views: KindViews): ReadonlyMap<string, QuickIndex> {
  const { head, parts } = splitOnce(site, views);
  return new Map(
    [...parts].map(([part, entries]) => [part, { site: head.site, entries, synonyms: [], otherSites: [], shards: [] }]),
  );
}

function splitOnce(site: Site, views: KindViews): SplitIndex {
  const split = made.get(site) ?? splitIndex(buildIndex(site, views), site.book.speech);
  made.set(site, split);
  return split;
}

function buildIndex(site: Site, views: KindViews): QuickIndex {
  const asked = listQuestions(site);
  const pages = [
    ...listQuickPages(site, views).map((entry) => ({ ...entry, summary: clip(entry.summary ?? '') })),
    ...viewRecords(site, views),
    ...viewGuideEntries(site),
  ];
  return {
    site: site.config.name,
    entries: [
      ...pages.map((entry) => ({ ...entry, askedAs: [...(entry.askedAs ?? []), ...(asked.get(entry.address) ?? [])] })),
      ...listQuickFigures(site),
    ],
    synonyms: site.records.list('synonyms').flatMap((list) => list.groups),
    otherSites: site.config.otherSites,
    fullText: site.config.fullText,
    start: viewSearchStart(site),
    shards: [],
  };
}

/** What visitors ask, by the address of the page that answers: as editors list it and as the empty search offers it. */
function listQuestions({ config, records }: Site): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, string[]>();
  const add = (path: string, questions: readonly string[]) =>
    asked.set(path, [...(asked.get(path) ?? []), ...questions]);
  for (const { questions } of config.searchStart) for (const { path, title } of questions) add(path, [title]);
  for (const { questions } of records.list('synonyms'))
    for (const question of questions) add(question.path, question.asked);
  return asked;
}

/** Every record that has a place, with the words by which its text stands out. */
function viewRecords(site: Site, views: KindViews): QuickEntry[] {
  const made = listKindsWith('search').flatMap((kind) =>
    (site.records.list(kind) as readonly AnyEntry[]).flatMap((entry) => {
      const found = viewEntry(site, views, kind, entry as Entry<typeof kind>);
      return found ? [{ entry, found }] : [];
    }),
  );
  const long = made.filter(({ entry }) => entry.body.trim().length > 0);
  const words = pickDistinctiveWords(
    long.map(({ entry, found }) => ({
      text: textOf(site, entry),
      known: [found.title, found.summary, found.words, ...(found.aliases ?? []), ...(found.sections ?? [])].join(' '),
    })),
    DISTINCTIVE_WORDS,
    site.book.speech,
  );
  const wordsOf = new Map(long.map(({ entry }, place) => [entry, words[place] ?? []]));
  return made.map(({ entry, found }) => ({ ...found, body: wordsOf.get(entry)?.join(' ') }));
}

/** Everything that an editor wrote in a record. */
const textOf = ({ records }: Site, entry: AnyEntry): string =>
  records
    .textsOf(entry)
    .flatMap(({ text }) => text.blocks.map((block) => block.text))
    .join('\n');

/** The guides to take away, found by their chapters too: each chapter is a section of the page of its guide. */
function viewGuideEntries(site: Site): QuickEntry[] {
  return listGuideEntries(site).map(({ title, subtitle, address, summary, audienceId, chapters, askedAs }) => ({
    kind: quickKindOf(site, 'guide'),
    title,
    address,
    summary: clip(site.words.guide.found(summary)),
    aliases: [subtitle],
    askedAs,
    words: `${site.book.t.searchWords.guides} ${labelOf(site, 'audiences', audienceId)}`,
    sections: chapters,
  }));
}

/** A record as it is found; nothing for one that is not found, or by other ways. */
function viewEntry<K extends SearchedKind>(
  site: Site,
  views: KindViews,
  kind: K,
  entry: Entry<K>,
): QuickEntry | undefined {
  const fields = (views[kind].quickFields as MakeQuickFields<K>)(site, entry);
  if (!fields) return undefined;
  const { isWhole, ...rest } = fields;
  return {
    kind: quickKindOf(site, kind),
    title: titleOf(entry as AnyEntry),
    address: addressOfEntry(entry as AnyEntry),
    ...rest,
    summary: rest.summary && clip(plainText(site, rest.summary), isWhole ? Infinity : SUMMARY_LENGTH),
  };
}

/** The start of a text, whole words. */
function clip(text: string, most = SUMMARY_LENGTH): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/[\s,;:.]+\S*$/, '')}…`;
}
