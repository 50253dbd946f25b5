import type { KindDeclaration } from '../declaration.ts';
import { monitoringRole } from './schema.ts';
import { words } from './words.ts';

/** A role in the monitoring system: who sends, reviews and approves. */
export const kind = {
  schema: monitoringRole,
  words,
  folder: 'data/monitoring/roles',
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
} as const satisfies KindDeclaration<typeof monitoringRole>;
