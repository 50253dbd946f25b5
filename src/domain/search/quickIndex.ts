import type { Intent } from '#texts/speech.ts';
import type { FullTextConfig } from '#schemas/site.ts';

/**
 * The quick index: titles, other names, terms, figures and headings, small enough to be there at once, while the full
 * text
 * is still on its way or is not needed.
 */
export interface QuickIndex {
  /** Name of the site it comes from. */
  readonly site: string;
  readonly entries: readonly QuickEntry[];
  /** Groups of words and phrases that mean the same to visitors. */
  readonly synonyms: readonly (readonly string[])[];
  /** Other sites whose indexes are searched too. */
  readonly otherSites: readonly OtherSite[];
  /** What searches the full text, where the site chose other than the files beside it. */
  readonly fullText?: FullTextConfig | undefined;
  /** What is offered before anybody has asked. */
  readonly start?: SearchStart | undefined;
  /** First letters under which further entries wait in files of their own; none where all stand here. */
  readonly shards: readonly string[];
}

/** What an entry is, and how that weighs. */
export interface QuickKind {
  /** Id of the kind of record, or one of those below. */
  readonly id: string;
  /** As visitors read it, in a word. */
  readonly name: string;
  /** The group in which its entries show. */
  readonly group: string;
  /** Worth where all else is equal: what answers most visitors stands first. */
  readonly worth: number;
  /** What the form of a query adds, where the kind answers such a query. */
  readonly intents: Readonly<Partial<Record<Intent, number>>>;
  /** Place among what travels first where an index is too large to travel whole; false: after all of them. */
  readonly early: number | false;
}

/** A page by the words of its link. */
export interface StartLink {
  readonly title: string;
  /** From the root of the site. */
  readonly address: string;
}

/** What the search offers while it is empty. */
export interface SearchStart {
  /** Questions of each kind of visitor, with the page that answers. */
  readonly visitors: readonly { readonly title: string; readonly questions: readonly StartLink[] }[];
  /** The groups with the lists of their kinds, and how many each holds. */
  readonly groups: readonly {
    readonly title: string;
    readonly lists: readonly (StartLink & { readonly count: number })[];
  }[];
}

/** Another site of the network of networks. */
export interface OtherSite {
  readonly name: string;
  /** Address of its home page, with a trailing slash. */
  readonly url: string;
}

/** Something that can be found at an address. */
export interface QuickEntry {
  /** What it is: the group in which it shows. */
  readonly kind: QuickKind;
  readonly title: string;
  /** From the root of the site. */
  readonly address: string;
  /** What it is, in a line; the definition of a term; for a figure, the dataset it belongs to. */
  readonly summary?: string | undefined;
  /** Other names and spellings. */
  readonly aliases?: readonly string[] | undefined;
  /** Ways in which visitors ask for it: more than words, less than names. */
  readonly askedAs?: readonly string[] | undefined;
  /** Further words by which it is found, never shown. */
  readonly words?: string | undefined;
  /** Words by which its text stands out, never shown: they say what it touches, not what it is. */
  readonly body?: string | undefined;
  /** Headings of its page. */
  readonly sections?: readonly string[] | undefined;
  readonly clusters?: readonly string[] | undefined;
  readonly phases?: readonly string[] | undefined;
  /** ISO date of the thing or of its publication. */
  readonly date?: string | undefined;
  /** For a figure: the number with its unit. */
  readonly value?: string | undefined;
  /** For a figure: where it is documented, with the place. */
  readonly source?: string | undefined;
  /** For a figure: whether a data-quality note touches it. */
  readonly hasNote?: boolean | undefined;
  /** For a figure: how much the site leans on it, in records that cite it. */
  readonly uses?: number | undefined;
}

/** Ids of the kinds that the ranking and the view treat in a way of their own. */
export const FIGURE = 'figure';
export const TERM = 'term';
/** A guide to take away: it tells at length what the pages that it is made of tell each at once. */
export const GUIDE = 'guide';
/** A page that belongs to no record: a list, a tool. */
export const SECTION = 'section';
/** A list by one of its filters: it says of many things what the whole list, or the thing itself, says better. */
export const FILTERED = 'filtered';

/** A kind of which only the name is known: of a page that the full text found. */
export const nameKind = (name: string, group = name): QuickKind => ({
  id: '',
  name,
  group,
  worth: 0,
  intents: {},
  early: false,
});

/** Written into the file: a reader of another version must not guess. */
export const QUICK_INDEX_VERSION = 3;
/** Versions that are read: the one before wrote every text where it stands. */
export const READ_VERSIONS: readonly unknown[] = [2, QUICK_INDEX_VERSION];

/**
 * An entry in the file: fields by place, the empty ones at the end left out. Where a text stands in several entries,
 * its place among the texts of the file.
 */
type PackedEntry = readonly (string | number | readonly string[] | readonly number[])[];

/** A kind in the file: its id, its name, its worth, what the forms of queries add, and its group. */
type PackedKind = readonly [id: string, name: string, worth: number, intents: QuickKind['intents'], group?: string];

/** The file: names that repeat stand once. */
export interface PackedIndex {
  readonly version: number;
  readonly site: string;
  readonly kinds: readonly PackedKind[];
  readonly clusters: readonly string[];
  readonly phases: readonly string[];
  /** Texts that several entries share: the words of a dataset, by which each of its figures is found. */
  readonly texts?: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  readonly otherSites: readonly OtherSite[];
  readonly fullText?: FullTextConfig | undefined;
  readonly shards: readonly string[];
  readonly start?: SearchStart | undefined;
  readonly entries: readonly PackedEntry[];
}

/** Turns an index into the form in which it travels. */
export function packIndex(index: QuickIndex): PackedIndex {
  const table = (values: readonly (readonly string[] | undefined)[]) => [
    ...new Set(values.flatMap((value) => value ?? [])),
  ];
  const keyOf = ({ id, group }: QuickKind) => `${id}|${group}`;
  const kinds = [...new Map(index.entries.map(({ kind }) => [keyOf(kind), kind])).values()];
  const kindKeys = kinds.map(keyOf);
  const clusters = table(index.entries.map((entry) => entry.clusters));
  const phases = table(index.entries.map((entry) => entry.phases));
  const places = (names: readonly string[], chosen: readonly string[] = []) =>
    chosen.map((name) => names.indexOf(name));
  const texts = listShared(index.entries);
  const placeOf = new Map(texts.map((shared, place) => [shared, place]));
  const once = (said = ''): string | number => placeOf.get(said) ?? said;
  const entries = index.entries.map((entry): PackedEntry => {
    const fields = [
      kindKeys.indexOf(keyOf(entry.kind)),
      entry.title,
      entry.address,
      once(entry.summary),
      entry.aliases ?? [],
      once(entry.words),
      entry.sections ?? [],
      places(clusters, entry.clusters),
      places(phases, entry.phases),
      entry.date ?? '',
      entry.value ?? '',
      once(entry.source),
      entry.hasNote ? 1 : '',
      entry.uses ?? '',
      entry.askedAs ?? [],
      entry.body ?? '',
    ];
    const last = fields.findLastIndex((field) => field !== '' && (typeof field !== 'object' || field.length > 0));
    return fields.slice(0, last + 1);
  });
  return {
    version: QUICK_INDEX_VERSION,
    site: index.site,
    kinds: kinds.map(({ id, name, worth, intents, group }) => [id, name, worth, intents, group]),
    clusters,
    phases,
    texts,
    synonyms: index.synonyms,
    otherSites: index.otherSites,
    fullText: index.fullText,
    shards: index.shards,
    start: index.start,
    entries,
  };
}

/** Letters from which it pays to write a text once and its place in every entry. */
const LEAST_SHARED = 8;

/** The texts that stand in several entries, each once. */
function listShared(entries: readonly QuickEntry[]): string[] {
  const times = new Map<string, number>();
  for (const { summary, words, source } of entries)
    for (const said of [summary, words, source])
      if (said && said.length >= LEAST_SHARED) times.set(said, (times.get(said) ?? 0) + 1);
  return [...times].flatMap(([said, count]) => (count > 1 ? [said] : []));
}

const text = (field: unknown): string | undefined => (field ? String(field) : undefined);
/** A text of an entry, or the one that several share. */
const whole = (field: unknown, { texts = [] }: PackedIndex): string | undefined =>
  text(typeof field === 'number' ? texts[field] : field);
const list = (field: unknown): readonly string[] => (field as readonly string[] | undefined) ?? [];

/**
 * Reads the file back.
 *
 * @throws Error when it is no index of this version: it may come from another site
 */
export function unpackIndex(packed: PackedIndex): QuickIndex {
  if (!READ_VERSIONS.includes(packed?.version) || !Array.isArray(packed.entries))
    throw new Error('Not a quick index of this version.');
  const kinds = packed.kinds.map(([id, name, worth, intents, group]): QuickKind => ({
    id,
    name,
    group: group || name,
    worth,
    intents,
    early: false,
  }));
  const names = (table: readonly string[], places: unknown) =>
    ((places as number[] | undefined) ?? []).flatMap((place) => table[place] ?? []);
  return {
    site: packed.site,
    synonyms: packed.synonyms,
    otherSites: packed.otherSites,
    fullText: packed.fullText,
    shards: packed.shards,
    start: packed.start,
    entries: packed.entries.map((fields): QuickEntry => {
      const [
        kind,
        title,
        address,
        summary,
        aliases,
        words,
        sections,
        clusters,
        phases,
        date,
        value,
        source,
        hasNote,
        uses,
        askedAs,
        body,
      ] = fields;
      return {
        kind: kinds[Number(kind)] ?? nameKind(''),
        title: String(title),
        address: String(address),
        summary: whole(summary, packed),
        aliases: list(aliases),
        words: whole(words, packed),
        body: text(body),
        sections: list(sections),
        clusters: names(packed.clusters, clusters),
        phases: names(packed.phases, phases),
        date: text(date),
        value: text(value),
        source: whole(source, packed),
        hasNote: Boolean(hasNote),
        uses: Number(uses ?? 0),
        askedAs: list(askedAs),
      };
    }),
  };
}

/** The anchor of a heading: as GitHub makes it, and Astro after it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
