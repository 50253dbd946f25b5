import type { KindDeclaration } from '../declaration.ts';
import { term } from './schema.ts';
import { words } from './words.ts';

/** A word of the glossary. */
export const kind = {
  schema: term,
  words,
  folder: 'data/glossary',
  form: 'data',
  ordered: false,
  title: 'term',
  address: { list: '/glosario/', hasList: true, records: 'anchor', anchors: { prefix: 'letra-', of: 'letters' } },
  facets: false,
  pages: 'own',
  menu: 7,
  reading: false,
  persons: true,
  search: { group: 'words', worth: 0.02, intents: { definition: 0.5 }, early: 7 },
  index: 17,
  guide: true,
  guideIndex: ['aliases', 'askedAs'],
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof term>;
