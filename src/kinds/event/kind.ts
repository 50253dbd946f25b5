import type { KindDeclaration } from '../declaration.ts';
import { event } from './schema.ts';
import { words } from './words.ts';

/** A fair, a mission, a fact of the history of the programme. */
export const kind = {
  schema: event,
  words,
  folder: 'data/events',
  form: 'data',
  ordered: false,
  title: 'name',
  address: {
    list: '/eventos/',
    hasList: true,
    records: 'anchor',
    anchors: { prefix: 'tipo-', of: { vocabulary: 'event-types' } },
  },
  facets: false,
  pages: 'own',
  menu: false,
  reading: false,
  persons: true,
  search: { group: 'stories', worth: -0.08, intents: {}, early: false },
  index: 14,
  guide: false,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof event>;
