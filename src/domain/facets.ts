import type { KindFacet } from '#kinds/declaration.ts';
import type { Facet } from '#kinds/facets.ts';
import type { FacetedKind } from '#kinds/index.ts';
import type { Entry, SiteRecords } from '#records/assemble.ts';
import { judgeLesson, strengthIdOf } from './lessonStrength.ts';
import { listEntries } from './vocabularies.ts';

/** The options of a facet, in their order. */
export function listOptions(
  { options }: Facet,
  records: SiteRecords,
): readonly { readonly id: string; readonly label: string; readonly shortLabel?: string | undefined }[] {
  if ('vocabulary' in options) return listEntries(records, options.vocabulary);
  return records
    .list(options.kind)
    .map((entry) => ({ id: entry.id, label: String(entry[options.label as keyof typeof entry]) }));
}

/**
 * The options that a record has.
 *
 * @param all gives the ids of all options
 */
export function optionsOf(
  { of }: Facet,
  entry: Entry<FacetedKind>,
  records: SiteRecords,
  all: () => readonly string[],
): readonly string[] {
  if ('judged' in of) return judges[of.judged](entry, records);
  const value: unknown = entry[of.field as keyof typeof entry];
  const ids = Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  return of.noneIsAll && !ids.length ? all() : ids;
}

/** What is judged of a record, by its name. */
const judges: Readonly<
  Record<
    Extract<KindFacet['of'], { readonly judged: unknown }>['judged'],
    (entry: Entry<FacetedKind>, records: SiteRecords) => readonly string[]
  >
> = {
  lessonStrength: (entry, records) =>
    'evidence' in entry ? [strengthIdOf(judgeLesson(entry.evidence, records), records)] : [],
};
