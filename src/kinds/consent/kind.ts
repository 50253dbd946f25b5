import type { KindDeclaration } from '../declaration.ts';
import { consent } from './schema.ts';
import { words } from './words.ts';

/** What somebody allowed to publish. It rules other records and is never published itself. */
export const kind = {
  schema: consent,
  words,
  folder: 'data/consents',
  form: 'data',
  ordered: false,
  title: 'who',
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
} as const satisfies KindDeclaration<typeof consent>;
