import type { KindDeclaration } from '../declaration.ts';
import { costItem } from './schema.ts';
import { words } from './words.ts';

/** Something that costs money, and who may pay it. The workspace shows them; they have no pages of their own. */
export const kind = {
  schema: costItem,
  words,
  folder: 'data/cost-items',
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
} as const satisfies KindDeclaration<typeof costItem>;
