import type { KindDeclaration } from '../declaration.ts';
import { instrument } from './schema.ts';
import { words } from './words.ts';

/** A tool of the method. */
export const kind = {
  schema: instrument,
  words,
  folder: 'src/content/instruments',
  form: 'prose',
  ordered: false,
  title: 'name',
  address: { list: '/instrumentos/', hasList: true, records: 'page', anchors: false },
  facets: false,
  pages: 'own',
  menu: false,
  reading: [45, 75],
  persons: true,
  search: { group: 'guides', worth: 0.02, intents: { method: 0.2 }, early: 6 },
  index: 3,
  guide: true,
  guideIndex: [],
  cloth: false,
  ownGuide: { word: 'instrumento', place: 2 },
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof instrument>;
