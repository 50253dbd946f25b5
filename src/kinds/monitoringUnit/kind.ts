import type { KindDeclaration } from '../declaration.ts';
import { monitoringUnit } from './schema.ts';
import { words } from './words.ts';

/** A unit of which forms are filled in. It only serves the configuration of monitoring. */
export const kind = {
  schema: monitoringUnit,
  words,
  folder: 'data/monitoring/units',
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
} as const satisfies KindDeclaration<typeof monitoringUnit>;
