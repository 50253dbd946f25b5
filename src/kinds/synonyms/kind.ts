import type { KindDeclaration } from '../declaration.ts';
import { synonyms } from './schema.ts';
import { words } from './words.ts';

/** Words that mean the same to visitors: they only serve the search. */
export const kind = {
  schema: synonyms,
  words,
  folder: 'data/synonyms',
  form: 'data',
  ordered: false,
  title: 'title',
  address: false,
  facets: false,
  pages: false,
  menu: false,
  reading: false,
  persons: true,
  search: false,
  index: false,
  guide: false,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof synonyms>;
