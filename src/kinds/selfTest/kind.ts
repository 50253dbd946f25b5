import type { KindDeclaration } from '../declaration.ts';
import { selfTest } from './schema.ts';
import { words } from './words.ts';

/** The questions by which somebody tries what he knows of a phase. The workspace asks them; they have no page. */
export const kind = {
  schema: selfTest,
  words,
  folder: 'data/self-test',
  form: 'data',
  ordered: false,
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
} as const satisfies KindDeclaration<typeof selfTest>;
