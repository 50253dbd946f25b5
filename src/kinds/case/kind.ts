import type { KindDeclaration } from '../declaration.ts';
import { caseStudy } from './schema.ts';
import { words } from './words.ts';

/** A story of networks, told with its evidence. */
export const kind = {
  schema: caseStudy,
  words,
  folder: 'src/content/cases',
  form: 'prose',
  ordered: false,
  title: 'title',
  address: { list: '/casos/', hasList: true, records: 'page', anchors: false },
  facets: false,
  pages: 'own',
  menu: 3,
  reading: [55, 80],
  persons: true,
  search: { group: 'stories', worth: 0.05, intents: { reason: 0.12 }, early: false },
  index: 6,
  guide: true,
  guideIndex: false,
  cloth: false,
  ownGuide: { word: 'caso', place: 4 },
  citable: 'caso',
  news: true,
  coverage: { place: 3, sources: true },
  usesData: 2,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof caseStudy>;
