import type { KindDeclaration } from '../declaration.ts';
import { page } from './schema.ts';
import { words } from './words.ts';

/** A page of prose in a section of the site. */
export const kind = {
  schema: page,
  words,
  folder: 'src/content/pages',
  form: 'prose',
  ordered: false,
  title: 'title',
  address: { list: '/programa/', hasList: true, records: 'section', anchors: false },
  facets: false,
  pages: 'own',
  menu: false,
  reading: [45, 75],
  persons: true,
  search: { group: 'stories', worth: 0.1, intents: { method: 0.06, reason: 0.05, people: 0.1 }, early: 2 },
  index: 11,
  guide: true,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: 5,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof page>;
