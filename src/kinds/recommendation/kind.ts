import type { KindDeclaration } from '../declaration.ts';
import { recommendation } from './schema.ts';
import { words } from './words.ts';

/** What the evaluation recommends, and to whom. */
export const kind = {
  schema: recommendation,
  words,
  folder: 'data/recommendations',
  form: 'data',
  ordered: false,
  title: 'title',
  address: {
    list: '/recomendaciones/',
    hasList: true,
    records: 'anchor',
    anchors: { prefix: '', of: { vocabulary: 'addressees' } },
  },
  facets: false,
  pages: 'own',
  menu: false,
  reading: [45, 75],
  persons: true,
  search: { group: 'method', worth: 0.01, intents: { method: 0.08 }, early: false },
  index: 8,
  guide: true,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof recommendation>;
