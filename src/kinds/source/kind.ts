import type { KindDeclaration } from '../declaration.ts';
import { source } from './schema.ts';
import { words } from './words.ts';

/** A document on which the site rests. */
export const kind = {
  schema: source,
  words,
  folder: 'data/sources',
  form: 'data',
  ordered: false,
  title: 'title',
  address: { list: '/fuentes/', hasList: true, records: 'page', anchors: false },
  facets: false,
  pages: 'own',
  menu: false,
  reading: false,
  persons: false,
  search: { group: 'words', worth: -0.08, intents: {}, early: false },
  index: 16,
  guide: false,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof source>;
