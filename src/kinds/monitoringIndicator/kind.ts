import type { KindDeclaration } from '../declaration.ts';
import { monitoringIndicator } from './schema.ts';
import { words } from './words.ts';

/** A figure that is computed from approved forms. */
export const kind = {
  schema: monitoringIndicator,
  words,
  folder: 'data/monitoring/indicators',
  form: 'data',
  ordered: false,
  title: 'title',
  address: { list: '/seguimiento/indicadores/', hasList: false, records: 'page', anchors: false },
  facets: false,
  pages: 'own',
  menu: false,
  reading: false,
  persons: true,
  search: { group: 'results', worth: -0.15, intents: {}, early: false },
  index: 19,
  guide: false,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof monitoringIndicator>;
