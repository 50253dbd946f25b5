import type { KindDeclaration } from '../declaration.ts';
import { phase } from './schema.ts';
import { words } from './words.ts';

/** A phase of the method. */
export const kind = {
  schema: phase,
  words,
  folder: 'src/content/phases',
  form: 'prose',
  ordered: true,
  title: 'title',
  address: { list: '/metodologia/', hasList: true, records: 'page', anchors: false },
  facets: false,
  pages: 'own',
  menu: 1,
  reading: [45, 75],
  persons: true,
  search: { group: 'method', worth: 0.11, intents: { method: 0.16 }, early: 5 },
  index: 2,
  guide: true,
  guideIndex: false,
  cloth: true,
  ownGuide: { word: 'fase', place: 1 },
  citable: 'fase',
  news: false,
  coverage: { place: 2, sources: true },
  usesData: 4,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof phase>;
