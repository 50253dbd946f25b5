import type { KindDeclaration } from '../declaration.ts';
import { note } from './schema.ts';
import { words } from './words.ts';

/** A data-quality note. */
export const kind = {
  schema: note,
  words,
  folder: 'data/notes',
  form: 'data',
  ordered: false,
  title: 'title',
  address: { list: '/notas/', hasList: true, records: 'page', anchors: false },
  facets: false,
  pages: 'own',
  menu: false,
  reading: [45, 75],
  persons: true,
  search: { group: 'results', worth: -0.15, intents: { reason: 0.15 }, early: false },
  index: 15,
  guide: true,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof note>;
