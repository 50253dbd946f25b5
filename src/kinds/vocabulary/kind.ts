import type { KindDeclaration } from '../declaration.ts';
import { vocabularySchema } from './schema.ts';
import { words } from './words.ts';

/** A closed list of values. It only serves other kinds. */
export const kind = {
  schema: vocabularySchema,
  words,
  folder: 'data/vocabularies',
  form: 'data',
  ordered: false,
  title: 'title',
  address: false,
  facets: false,
  pages: false,
  menu: false,
  reading: false,
  persons: false,
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
} as const satisfies KindDeclaration<typeof vocabularySchema>;
