import type { z } from 'zod';
import { kindNames, kinds, type Kind } from '#kinds/index.ts';
import type { DatasetWithRows, Row } from '#kinds/dataset/schema.ts';

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

/** A typed record before it is assembled: what a loader hands over. */
export interface TypedRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly body: string;
  readonly data: object;
  readonly rows?: readonly Row[];
}

/** Every record of the site: immutable, checked, each reference known to resolve. */
export interface SiteRecords {
  /** The records of a kind in their order: by `order` where they have one, else by name. */
  list<K extends Kind>(kind: K): readonly Entry<K>[];
  /** A record that must exist. @throws when it does not */
  get<K extends Kind>(kind: K, id: string): Entry<K>;
  /** A record that may not exist. */
  find<K extends Kind>(kind: K, id: string): Entry<K> | undefined;
}

/** The name under which a record stands in lists. */
export function titleOf(entry: AnyEntry): string {
  switch (entry.kind) {
    case 'cluster':
    case 'network':
    case 'instrument':
    case 'event':
    case 'ally':
      return entry.name;
    case 'term':
      return entry.term;
    default:
      return entry.title;
  }
}

const collator = new Intl.Collator('es', { numeric: true, sensitivity: 'base' });

/** Puts typed records together into one immutable object. Pure: the caller has read and checked them. */
export function assembleRecords(records: readonly TypedRecord[]): SiteRecords {
  const byKind = new Map<Kind, Map<string, AnyEntry>>(kindNames.map((kind) => [kind, new Map()]));
  for (const { kind, id, file, body, data, rows } of records) {
    byKind
      .get(kind)
      ?.set(id, deepFreeze({ ...data, ...(rows ? { rows } : {}), kind, id, file, body }) as unknown as AnyEntry);
  }
  const lists = new Map<Kind, readonly AnyEntry[]>(
    kindNames.map((kind) => [kind, Object.freeze([...(byKind.get(kind)?.values() ?? [])].sort(compareEntries))]),
  );
  const find = (kind: Kind, id: string) => byKind.get(kind)?.get(id);
  return Object.freeze({
    list: (kind: Kind) => lists.get(kind) ?? [],
    find,
    get: (kind: Kind, id: string) => {
      const entry = find(kind, id);
      if (!entry)
        throw new Error(
          `No existe ${kinds[kind].label} «${id}»: ejecute «npm run check» para ver el informe completo.`,
        );
      return entry;
    },
  }) as SiteRecords;
}

function compareEntries(a: AnyEntry, b: AnyEntry): number {
  const order = (entry: AnyEntry) => ('order' in entry && typeof entry.order === 'number' ? entry.order : Infinity);
  const difference = order(a) - order(b);
  return (
    (Number.isNaN(difference) ? 0 : difference) ||
    collator.compare(titleOf(a), titleOf(b)) ||
    a.id.localeCompare(b.id, 'en')
  );
}

function deepFreeze<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
