/** A facet by which a list is filtered. */
export interface Facet {
  readonly id: string;
  readonly title: string;
  readonly options: readonly FacetOption[];
}

/** An option of a facet, with its own page. */
export interface FacetOption {
  readonly id: string;
  readonly label: string;
  readonly address: string;
  readonly count: number;
}

/** A facet as it is declared. */
export interface FacetDefinition<T> {
  readonly id: string;
  readonly title: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** The options that an item has. */
  readonly valuesOf: (item: T) => readonly string[];
}

/** Counts the items of each option; options without an item are left out. */
export function buildFacets<T>(
  definitions: readonly FacetDefinition<T>[],
  items: readonly T[],
  folder: string,
): Facet[] {
  return definitions.map(({ id, title, options, valuesOf }) => ({
    id,
    title,
    options: options
      .map((option) => ({
        id: option.id,
        label: option.label,
        address: `${folder}${id}/${option.id}/`,
        count: items.filter((item) => valuesOf(item).includes(option.id)).length,
      }))
      .filter((option) => option.count > 0),
  }));
}

/** The options of an item, for the script that filters: `fase:a,b publico:c`. */
export function writeFacets<T>(definitions: readonly FacetDefinition<T>[], item: T): string {
  return definitions.map(({ id, valuesOf }) => `${id}:${valuesOf(item).join(',')}`).join(' ');
}

/** What a page of one option shows. */
export interface ChosenOption {
  readonly facet: string;
  readonly option: string;
}

/** The items of a chosen option, or all. */
export function filterByOption<T>(
  definitions: readonly FacetDefinition<T>[],
  items: readonly T[],
  chosen: ChosenOption | undefined,
): readonly T[] {
  const definition = definitions.find(({ id }) => id === chosen?.facet);
  return definition && chosen ? items.filter((item) => definition.valuesOf(item).includes(chosen.option)) : items;
}
