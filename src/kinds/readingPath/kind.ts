import type { KindDeclaration } from '../declaration.ts';
import { readingPath } from './schema.ts';
import { words } from './words.ts';

/** Pages to read in order, for one kind of reader. */
export const kind = {
  schema: readingPath,
  words,
  folder: 'data/paths',
  form: 'data',
  ordered: true,
  title: 'title',
  address: { list: '/rutas/', hasList: true, records: 'page', anchors: false },
  facets: false,
  pages: 'own',
  menu: false,
  reading: [55, 80],
  persons: true,
  search: { group: 'guides', worth: 0.09, intents: {}, early: 3 },
  index: 1,
  guide: false,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof readingPath>;
