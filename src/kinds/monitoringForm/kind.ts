import type { KindDeclaration } from '../declaration.ts';
import { monitoringForm } from './schema.ts';
import { words } from './words.ts';

/** A form of monitoring, with its questions and permissions. */
export const kind = {
  schema: monitoringForm,
  words,
  folder: 'data/monitoring/forms',
  form: 'data',
  ordered: false,
  title: 'title',
  address: { list: '/seguimiento/fichas/', hasList: false, records: 'page', anchors: false },
  facets: false,
  pages: 'own',
  menu: false,
  reading: false,
  persons: true,
  search: { group: 'guides', worth: -0.06, intents: {}, early: false },
  index: 18,
  guide: false,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof monitoringForm>;
