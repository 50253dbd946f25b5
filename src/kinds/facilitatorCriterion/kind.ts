import type { KindDeclaration } from '../declaration.ts';
import { facilitatorCriterion } from './schema.ts';
import { words } from './words.ts';

/** What is looked at in whoever asks to be a facilitator. The workspace shows it; it has no page of its own. */
export const kind = {
  schema: facilitatorCriterion,
  words,
  folder: 'data/facilitator-criteria',
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
} as const satisfies KindDeclaration<typeof facilitatorCriterion>;
