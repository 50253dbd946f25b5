import { listOptions, optionsOf } from '#domain/facets.ts';
import { filterAddressOf } from '#kinds/addresses.ts';
import { facetsOf } from '#kinds/facets.ts';
import type { FacetedKind } from '#kinds/index.ts';
import type { Entry } from '#records/assemble.ts';
import type { Site } from './site.ts';

/** A facet by which a list is filtered. */
export interface FacetView {
  readonly id: string;
  readonly title: string;
  readonly options: readonly FacetOption[];
}

/** An option of a facet, with its own page. */
export interface FacetOption {
  readonly id: string;
  readonly label: string;
  /** Its name on a small button, which the full one may explain. */
  readonly shortLabel: string;
  readonly address: string;
  readonly count: number;
}

/** What a page of one option shows. */
export interface ChosenOption {
  readonly facet: string;
  readonly option: string;
}

/** The facets of a kind, with the records of each option; what no record has is left out, options and facets. */
export function viewFacets(site: Site, kind: FacetedKind): readonly FacetView[] {
  const titles: Readonly<Record<string, string>> = site.words[kind].facets;
  const entries = readOptions(site, kind);
  const facets = facetsOf(kind).map((facet) => ({
    id: facet.id,
    title: titles[facet.title] ?? '',
    options: listOptions(facet, site.records)
      .map(({ id, label, shortLabel = label }) => ({
        id,
        label,
        shortLabel,
        address: filterAddressOf(kind, facet.id, id),
        count: entries.filter((options) => options[facet.id]?.includes(id)).length,
      }))
      .filter((option) => option.count > 0),
  }));
  return facets.filter(({ options }) => options.length > 0);
}

/** The chosen option; undefined where none is, or no record has it. */
export const findOption = (facets: readonly FacetView[], chosen: ChosenOption | undefined): FacetOption | undefined =>
  facets.find(({ id }) => id === chosen?.facet)?.options.find(({ id }) => id === chosen?.option);

/** The options of each record of a kind, by facet, in the order of the records. */
function readOptions(site: Site, kind: FacetedKind) {
  return site.records.list(kind).map((entry) => optionsByFacet(site, entry));
}

function optionsByFacet({ records }: Site, entry: Entry<FacetedKind>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    facetsOf(entry.kind).map((facet) => [
      facet.id,
      optionsOf(facet, entry, records, () => listOptions(facet, records).map(({ id }) => id)),
    ]),
  );
}

/** The options of a record, for the script that filters: `fase:a,b publico:c`. */
export function writeFacets(site: Site, entry: Entry<FacetedKind>): string {
  return Object.entries(optionsByFacet(site, entry))
    .map(([id, options]) => `${id}:${options.join(',')}`)
    .join(' ');
}

/** The records of a kind that have the chosen option, or all. */
export function filterByOption<K extends FacetedKind>(
  site: Site,
  kind: K,
  chosen: ChosenOption | undefined,
): readonly Entry<K>[] {
  const entries = site.records.list(kind);
  if (!chosen) return entries;
  const options = readOptions(site, kind);
  return entries.filter((_, place) => options[place]?.[chosen.facet]?.includes(chosen.option));
}
