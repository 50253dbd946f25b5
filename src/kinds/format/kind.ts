import type { KindDeclaration } from '../declaration.ts';
import { format } from './schema.ts';
import { words } from './words.ts';

/** A document to fill in: it has no place of its own, and stands on the page of its instrument. */
export const kind = {
  schema: format,
  words,
  folder: 'data/formats',
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
} as const satisfies KindDeclaration<typeof format>;
