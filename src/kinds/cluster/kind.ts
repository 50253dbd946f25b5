import type { KindDeclaration } from '../declaration.ts';
import { cluster } from './schema.ts';
import { words } from './words.ts';

/** A place and a trade in which networks are formed. */
export const kind = {
  schema: cluster,
  words,
  folder: 'data/clusters',
  form: 'data',
  ordered: false,
  title: 'name',
  address: { list: '/conglomerados/', hasList: false, records: 'page', anchors: false },
  facets: false,
  pages: 'own',
  menu: false,
  reading: [45, 75],
  persons: true,
  search: { group: 'stories', worth: 0.05, intents: { list: 0.4 }, early: 4 },
  index: 5,
  guide: false,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof cluster>;
