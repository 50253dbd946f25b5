import type { KindDeclaration } from '../declaration.ts';
import { projectQuestion } from './schema.ts';
import { words } from './words.ts';

/** A question by which a type of project is chosen. The workspace shows them; they have no pages of their own. */
export const kind = {
  schema: projectQuestion,
  words,
  folder: 'data/project-questions',
  form: 'data',
  ordered: true,
  title: 'ask',
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
} as const satisfies KindDeclaration<typeof projectQuestion>;
