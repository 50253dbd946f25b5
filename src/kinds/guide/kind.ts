import type { KindDeclaration } from '../declaration.ts';
import { guide } from './schema.ts';
import { words } from './words.ts';

/** A composition of records to take away as PDF and EPUB. */
export const kind = {
  schema: guide,
  words,
  folder: 'data/guides',
  form: 'data',
  ordered: true,
  title: 'title',
  address: { list: '/manuales/', hasList: true, records: 'page', anchors: false },
  facets: false,
  pages: 'own',
  menu: false,
  reading: false,
  persons: true,
  search: { group: 'guides', worth: -0.04, intents: {}, early: false },
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
} as const satisfies KindDeclaration<typeof guide>;
