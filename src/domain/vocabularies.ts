import type { Entry as RecordOf, SiteRecords } from '#records/assemble.ts';

/** Entries as records give them. */
type Entry = RecordOf<'vocabulary'>['entries'][number];

/** An entry of a vocabulary; undefined where either does not exist. */
export function findEntry(records: SiteRecords, vocabulary: string, id: string | undefined): Entry | undefined {
  return records.find('vocabulary', vocabulary)?.entries.find((entry) => entry.id === id);
}

/** The entries of a vocabulary in their order; none where it does not exist. */
export const listEntries = (records: SiteRecords, vocabulary: string): readonly Entry[] =>
  records.find('vocabulary', vocabulary)?.entries ?? [];
