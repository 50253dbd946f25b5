import type { z } from 'zod';
import type { Formats } from '#texts/formats.ts';
import { kindNames, kinds, type Kind } from '#kinds/index.ts';
import { titleIn } from '#kinds/titles.ts';
import type { DatasetWithRows } from '#kinds/dataset/schema.ts';
import { describeRecord, type DescribedRecord, type RecordText, type TypedRecord } from './describe.ts';
import type { Pointer } from './references.ts';
import { WrittenTexts, type WrittenText } from './writtenText.ts';

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type DataOf<K extends Kind> = K extends 'dataset' ? DatasetWithRows : z.infer<(typeof kinds)[K]['schema']>;

/** A record of one kind: its fields, its id, where it comes from and its prose. */
export type Entry<K extends Kind> = DeepReadonly<DataOf<K>> & {
  readonly kind: K;
  readonly id: string;
  /** The file that it comes from, from the root of the project. */
  readonly file: string;
  /** Its prose; empty for data. */
  readonly body: string;
};

/** A record of any kind. */
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

/** Every record of the site: immutable, checked, each reference known to resolve. */
export interface SiteRecords {
  /** The records of a kind in their order: by `order` where they have one, else by name. */
  list<K extends Kind>(kind: K): readonly Entry<K>[];
  /** A record that must exist. @throws when it does not */
  get<K extends Kind>(kind: K, id: string): Entry<K>;
  /** A record that may not exist. */
  find<K extends Kind>(kind: K, id: string): Entry<K> | undefined;
  /** Where a record points: to records, vocabularies, figures, charts, and its fields of prose. */
  pointersOf(entry: AnyEntry): readonly Pointer[];
  /** What an editor wrote in a record: its body, if it has one, and its fields of prose. */
  textsOf(entry: AnyEntry): readonly RecordText[];
  /** A text of a record as it was parsed, once for all who read it. */
  parsed(source: string): WrittenText;
}

/** The name under which a record stands in lists. */
export function titleOf(entry: AnyEntry): string {
  return titleIn(entry.kind, entry);
}

/**
 * Puts typed records together into one immutable object. Pure: the caller has read and checked them.
 *
 * @param compare how the language of the site sorts titles
 * @param texts the texts of the records, where the caller has taken them up already
 */
export function assembleRecords(
  records: readonly (TypedRecord | DescribedRecord)[],
  compare: Formats['compare'],
  texts: WrittenTexts = new WrittenTexts(),
): SiteRecords {
  const byKind = new Map<Kind, Map<string, AnyEntry>>(kindNames.map((kind) => [kind, new Map()]));
  const described = new WeakMap<AnyEntry, DescribedRecord>();
  for (const record of records) {
    const { kind, id, file, body, data, rows } = record;
    const entry = deepFreeze({ ...data, ...(rows ? { rows } : {}), kind, id, file, body }) as unknown as AnyEntry;
    described.set(entry, 'pointers' in record ? record : describeRecord(record, texts));
    byKind.get(kind)?.set(id, entry);
  }
  const lists = new Map<Kind, readonly AnyEntry[]>(
    kindNames.map((kind) => [
      kind,
      Object.freeze([...(byKind.get(kind)?.values() ?? [])].sort((a, b) => compareEntries(a, b, compare))),
    ]),
  );
  const find = (kind: Kind, id: string) => byKind.get(kind)?.get(id);
  return Object.freeze({
    list: (kind: Kind) => lists.get(kind) ?? [],
    find,
    pointersOf: (entry: AnyEntry) => described.get(entry)?.pointers ?? [],
    textsOf: (entry: AnyEntry) => described.get(entry)?.texts ?? [],
    parsed: (source: string) => texts.get(source),
    get: (kind: Kind, id: string) => {
      const entry = find(kind, id);
      if (!entry) throw new Error(`No record «${kind}/${id}»: «npm run check» tells what points to it.`);
      return entry;
    },
  }) as SiteRecords;
}

function compareEntries(a: AnyEntry, b: AnyEntry, compare: Formats['compare']): number {
  const order = (entry: AnyEntry) => ('order' in entry && typeof entry.order === 'number' ? entry.order : Infinity);
  const difference = order(a) - order(b);
  return (
    (Number.isNaN(difference) ? 0 : difference) || compare(titleOf(a), titleOf(b)) || a.id.localeCompare(b.id, 'en')
  );
}

function deepFreeze<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
