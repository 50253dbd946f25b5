import type { Intent } from '#texts/speech.ts';
import type { SearchGroup } from '#texts/searchGroups.ts';
import type { z } from 'zod';
import type { InEveryLanguage } from '#texts/language.ts';

/** A place in a list that goes through the kinds: the least comes first. */
export type Place = number;

/** Where the records of a kind stand on the site. */
export interface KindAddress {
  /** Address of their list, from the root of the site, with a slash at both ends. */
  readonly list: string;
  /**
   * Whether the list is a page, or one only where it has a record (`filled`); where it is not, its address only stands
   * before those of the records.
   */
  readonly hasList: boolean | 'filled';
  /**
   * `page`: each on a page of its own below the list; `anchor`: all of them on the page of the list, each at its
   * anchor; `section`: each on a page below the section that it names (`sectionId`).
   */
  readonly records: 'page' | 'anchor' | 'section';
  /** Further anchors on the page of the list: its letters, or the entries of a vocabulary, each after a prefix. */
  readonly anchors: { readonly prefix: string; readonly of: 'letters' | { readonly vocabulary: string } } | false;
}

/** How the search weighs the records of a kind. */
export interface KindSearch {
  /** The group in which visitors find it. */
  readonly group: SearchGroup;
  /** Where all else is equal: what answers most visitors stands first. From 0 to some 0.06. */
  readonly worth: number;
  /** What the form of a query adds, where the kind answers such a query. */
  readonly intents: Readonly<Partial<Record<Intent, number>>>;
  /** Place among the kinds that travel first where an index is too large to travel whole; false: after all of them. */
  readonly early: Place | false;
}

/** Words that every kind has, in one language. */
export interface KindWords {
  /** Its name inside a sentence, singular: «red». */
  readonly label: string;
  /** The same, plural: «redes». */
  readonly plural: string;
  /** Heading over a list of its records: «Redes». */
  readonly list: string;
  /** What a record of it is, as visitors read it above its title and in the search: «Red». */
  readonly name: string;
  /** Heading over its records in a guide: «Las redes»; false where guides do not take them up. */
  readonly guide: string | false;
  /** Its entry in the main menu; false where it has none. */
  readonly menu: string | false;
  /** The page of its list; false where that is a page of another kind, of the site, or none. */
  readonly listPage: ListPageWords | false;
  /** Titles of its facets, by their names; a kind that declares none leaves them out. */
  readonly facets?: Readonly<Record<string, string>>;
}

/** Words of the page of a list. */
export interface ListPageWords {
  readonly title: string;
  /** What it holds, in a sentence. */
  readonly lead: string;
  /** Other words under which the search finds it. */
  readonly aliases: readonly string[];
}

/**
 * A facet by which the list of a kind is filtered. Each option that a record has gives the list an address of its own:
 * `/lecciones/publico/articulador/`.
 */
export interface KindFacet<Data = unknown, Words extends KindWords = KindWords> {
  /** Its part of the address. */
  readonly id: string;
  /** Its title, by its name among the `facets` of the words of the kind. */
  readonly title: keyof NonNullable<Words['facets']> & string;
  /** Its options: the entries of a vocabulary, or the records of a kind, each under a field that names it shortly. */
  readonly options: { readonly vocabulary: string } | { readonly kind: string; readonly label: string };
  /** The options of a record: what a field of it lists (`noneIsAll`: an empty one means all), or what is judged. */
  readonly of:
    | { readonly field: unknown extends Data ? string : keyof Data & string; readonly noneIsAll?: true }
    | { readonly judged: 'lessonStrength' };
}

/** Fields of a record that hold a text in every record. */
type TextField<Data> = unknown extends Data
  ? string
  : { [F in keyof Data]-?: Data[F] extends string ? F : never }[keyof Data] & string;

/** Fields of a record that hold a list of names. */
type NamesField<Data> = unknown extends Data
  ? string
  : { [F in keyof Data]-?: Data[F] extends readonly string[] ? F : never }[keyof Data] & string;

/**
 * All that the project needs to know of a kind of record, as data. Nothing may be left out: what a kind has not or does
 * not is said by `false`, so that no list forgets it silently.
 */
export interface KindDeclaration<Schema extends z.ZodType = z.ZodType, Words extends KindWords = KindWords> {
  /** Schema of its front matter or YAML. */
  readonly schema: Schema;
  /** Its words, in every language. */
  readonly words: InEveryLanguage<Words>;
  /** Folder of its files, from the root of the project. */
  readonly folder: string;
  /**
   * `prose`: front matter and a body (`.md`, `.mdx`); `data`: YAML; `table`: a folder with `dataset.yaml` and
   * `rows.csv`.
   */
  readonly form: 'prose' | 'data' | 'table';
  /** Whether the `order` of its records must run from 1 without gaps. */
  readonly ordered: boolean;
  /** Field by which a record is named in lists. */
  readonly title: TextField<z.output<Schema>>;
  /** Where its records stand; false for a kind that only serves others. */
  readonly address: KindAddress | false;
  /** How its list is filtered, on pages of its own; false where it is not. */
  readonly facets: readonly KindFacet<z.output<Schema>, Words>[] | false;
  /** Whether its list and its records have pages made for it, or the standard ones; false where they have no page. */
  readonly pages: 'own' | 'standard' | false;
  /** Place in the main menu. */
  readonly menu: Place | false;
  /**
   * Reading ease on the scale of its language (INFLESZ for Spanish): the lowest that its prose may have, and the score
   * above which it is told that it was cut too short; false where it is not measured.
   */
  readonly reading: readonly [lowest: number, highest: number] | false;
  /** Whether its texts may name persons only with their consent; false where names of persons are its business. */
  readonly persons: boolean;
  /** How the search weighs it; false where it is not searched. */
  readonly search: KindSearch | false;
  /** Place in the index of everything. */
  readonly index: Place | false;
  /** Whether guides may take up its records. */
  readonly guide: boolean;
  /** Whether the index of a guide says where it speaks of its records: by their title and these fields of names. */
  readonly guideIndex: readonly NamesField<z.output<Schema>>[] | false;
  /** Whether each of its records is a thread of the cloth: the cover of a guide is woven of those that it holds. */
  readonly cloth: boolean;
  /** How a visitor's own guide takes it up: the word of its kind in the address, and its place; false where not. */
  readonly ownGuide: { readonly word: string; readonly place: Place } | false;
  /** Word by which its files for reference managers begin; false where it has none. */
  readonly citable: string | false;
  /** Whether its records are news of the site, dated by `publishedOn`. */
  readonly news: boolean;
  /** Place among what the page of gaps looks through, and whether records of one source count as a gap there. */
  readonly coverage: { readonly place: Place; readonly sources: boolean } | false;
  /** Place among the records that a dataset is used by. */
  readonly usesData: Place | false;
  /** Its view, loaded only where pages are made: nothing of it reaches the schemas or the browser. */
  readonly view: () => Promise<{ readonly view: unknown }>;
}
