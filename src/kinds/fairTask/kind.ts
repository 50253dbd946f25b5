import type { KindDeclaration } from '../declaration.ts';
import { fairTask } from './schema.ts';
import { words } from './words.ts';

/** Something to do for a fair. The workspace shows them; they have no pages of their own. */
export const kind = {
  schema: fairTask,
  words,
  folder: 'data/fair-tasks',
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
} as const satisfies KindDeclaration<typeof fairTask>;
