import type { KindDeclaration } from '../declaration.ts';
import { monitoringPeriod } from './schema.ts';
import { words } from './words.ts';

/** A measurement period. */
export const kind = {
  schema: monitoringPeriod,
  words,
  folder: 'data/monitoring/periods',
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
} as const satisfies KindDeclaration<typeof monitoringPeriod>;
