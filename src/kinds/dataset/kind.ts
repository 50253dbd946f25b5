import type { KindDeclaration } from '../declaration.ts';
import { dataset } from './schema.ts';
import { words } from './words.ts';

/** Rows of data with their measures and charts. */
export const kind = {
  schema: dataset,
  words,
  folder: 'data/datasets',
  form: 'table',
  ordered: false,
  title: 'title',
  address: { list: '/datos/', hasList: true, records: 'page', anchors: false },
  facets: false,
  pages: 'own',
  menu: 6,
  reading: [45, 75],
  persons: true,
  search: { group: 'results', worth: 0.03, intents: {}, early: 8 },
  index: 10,
  guide: true,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: 'datos',
  news: true,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof dataset>;
