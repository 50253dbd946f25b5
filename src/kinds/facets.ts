import type { z } from 'zod';
import type { FacetId } from './addresses.ts';
import type { KindFacet } from './declaration.ts';
import { kinds, type FacetedKind, type Kind } from './index.ts';

/** Records of a kind as options, each under a field that is a text in all of them. */
type RecordOptions = {
  [K in Kind]: {
    readonly kind: K;
    readonly label: {
      [F in keyof z.output<(typeof kinds)[K]['schema']>]: z.output<(typeof kinds)[K]['schema']>[F] extends string
        ? F
        : never;
    }[keyof z.output<(typeof kinds)[K]['schema']>] &
      string;
  };
}[Kind];

/** A facet as a kind declares it. */
export interface Facet extends KindFacet {
  readonly id: FacetId<FacetedKind>;
  readonly options: { readonly vocabulary: string } | RecordOptions;
}

/** The facets of every kind: one whose options are no kind, or have no such field, does not compile. */
const declared: { readonly [K in FacetedKind]: { readonly facets: readonly Facet[] } } = kinds;

/** The facets of a kind, in the order in which visitors see them. */
export const facetsOf = (kind: FacetedKind): readonly Facet[] => declared[kind].facets;
