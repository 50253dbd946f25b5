import type { KindDeclaration } from '../declaration.ts';
import { contestCriterion } from './schema.ts';
import { words } from './words.ts';

/** What a contest between networks looks at. The workspace shows them; they have no pages of their own. */
export const kind = {
  schema: contestCriterion,
  words,
  folder: 'data/contest-criteria',
  form: 'data',
  ordered: true,
  title: 'title',
  address: false,
  facets: false,
  pages: false,
  menu: false,
  reading: false,
  persons: true,
  search: false,
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
} as const satisfies KindDeclaration<typeof contestCriterion>;
