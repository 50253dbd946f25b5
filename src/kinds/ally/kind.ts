import type { KindDeclaration } from '../declaration.ts';
import { ally } from './schema.ts';
import { words } from './words.ts';

/** An institution that worked with the programme. */
export const kind = {
  schema: ally,
  words,
  folder: 'data/allies',
  form: 'data',
  ordered: false,
  title: 'name',
  address: {
    list: '/aliados/',
    hasList: true,
    records: 'anchor',
    anchors: { prefix: '', of: { vocabulary: 'ally-types' } },
  },
  facets: false,
  pages: 'own',
  menu: false,
  reading: [45, 75],
  persons: true,
  search: { group: 'stories', worth: 0, intents: { people: 0.15 }, early: false },
  index: 13,
  guide: false,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: 7,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof ally>;
