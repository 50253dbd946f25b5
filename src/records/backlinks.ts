import { kindNames, type Kind } from '#kinds/index.ts';
import type { AnyEntry, SiteRecords } from './assemble.ts';

/** For each record, the records that point to it. */
export interface Backlinks {
  /** The records of `from` that point to the record, in the order of their kind. */
  list<K extends Kind>(kind: Kind, id: string, from: K): readonly Extract<AnyEntry, { kind: K }>[];
}

/** Follows every reference of every record backwards, so that related records show both ways. */
export function buildBacklinks(records: SiteRecords): Backlinks {
  const found = new Map<string, Set<AnyEntry>>();
  for (const from of kindNames) {
    for (const entry of records.list(from) as readonly AnyEntry[]) {
      for (const { value, meta } of records.pointersOf(entry)) {
        if (!meta.reference) continue;
        const key = `${meta.reference}/${value}/${from}`;
        found.set(key, (found.get(key) ?? new Set()).add(entry));
      }
    }
  }
  return {
    list: <K extends Kind>(kind: Kind, id: string, from: K) =>
      [...(found.get(`${kind}/${id}/${from}`) ?? [])].filter(
        (entry): entry is Extract<AnyEntry, { kind: K }> => entry.kind === from,
      ),
  };
}
