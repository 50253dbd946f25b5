import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packIndex, unpackIndex, type QuickIndex } from '#domain/search/quickIndex.ts';
import { viewQuickIndex } from '#views/quickIndex.ts';
import { loadKindViews } from '#views/kindViews.ts';
import { root } from '../../engine/support/project.ts';
import { readFirstSite } from '../support/site.ts';

const kindViews = await loadKindViews();

/** A query of the list, with what it must find. */
export interface Query {
  readonly q: string;
  readonly kind: 'exact' | 'accent' | 'variant' | 'misspelling' | 'synonym' | 'question';
  readonly expect: readonly string[];
  readonly within: 1 | 3;
}

/** The quick index of the real content, after the journey through its file. */
export function buildRealIndex(): QuickIndex {
  const packed = JSON.stringify(packIndex(viewQuickIndex(readFirstSite(), kindViews)));
  return unpackIndex(JSON.parse(packed));
}

/** A query of a list that was written apart, with the pages that answer it best. */
export interface ApartQuery {
  readonly q: string;
  readonly expect: readonly string[];
}

/** A list of queries written apart. @param name of its file */
export const readApart = (name: string): ApartQuery[] =>
  parse(readFileSync(join(root, 'tests', 'site', 'search', `${name}.yaml`), 'utf8')) as ApartQuery[];

/** The queries, as they are written in their file. */
export function readQueries(): Query[] {
  const list = parse(readFileSync(join(root, 'tests', 'site', 'search', 'queries.yaml'), 'utf8')) as (Omit<
    Query,
    'expect'
  > & {
    readonly expect: string | string[];
  })[];
  return list.map((query) => ({ ...query, expect: [query.expect].flat() }));
}
