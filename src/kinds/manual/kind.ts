import type { KindDeclaration } from '../declaration.ts';
import { manual } from './schema.ts';
import { words } from './words.ts';

/** A manual, a book or a video of the programme. */
export const kind = {
  schema: manual,
  words,
  folder: 'src/content/manuals',
  form: 'prose',
  ordered: false,
  title: 'title',
  address: { list: '/manuales/', hasList: true, records: 'anchor', anchors: false },
  facets: false,
  pages: 'own',
  menu: false,
  reading: [45, 75],
  persons: true,
  search: { group: 'guides', worth: 0.02, intents: {}, early: false },
  index: 12,
  guide: false,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof manual>;
