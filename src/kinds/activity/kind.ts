import type { KindDeclaration } from '../declaration.ts';
import { activity } from './schema.ts';
import { words } from './words.ts';

/** An activity of the logframe: what was planned beside what is reported. */
export const kind = {
  schema: activity,
  words,
  folder: 'data/activities',
  form: 'data',
  ordered: true,
  title: 'title',
  address: { list: '/resultados/actividades/', hasList: true, records: 'anchor', anchors: false },
  facets: false,
  pages: 'own',
  menu: false,
  reading: [45, 75],
  persons: true,
  search: { group: 'results', worth: 0, intents: {}, early: false },
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
} as const satisfies KindDeclaration<typeof activity>;
