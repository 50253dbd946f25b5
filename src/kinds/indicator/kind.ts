import type { KindDeclaration } from '../declaration.ts';
import { indicator } from './schema.ts';
import { words, type IndicatorWords } from './words.ts';

/** A promise of the logframe beside what was done. */
export const kind = {
  schema: indicator,
  words,
  folder: 'data/logframe',
  form: 'data',
  ordered: true,
  title: 'title',
  address: { list: '/resultados/', hasList: true, records: 'page', anchors: false },
  facets: [
    { id: 'componente', title: 'level', options: { vocabulary: 'logframe-levels' }, of: { field: 'levelId' } },
    {
      id: 'conglomerado',
      title: 'cluster',
      options: { kind: 'cluster', label: 'shortName' },
      // One that names no cluster concerns all of them.
      of: { field: 'clusterIds', noneIsAll: true },
    },
    { id: 'estado', title: 'state', options: { vocabulary: 'evidence-states' }, of: { field: 'evidenceStateId' } },
  ],
  pages: 'own',
  menu: 5,
  reading: [45, 75],
  persons: true,
  search: { group: 'results', worth: -0.03, intents: {}, early: 9 },
  index: 9,
  guide: true,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: { place: 5, sources: false },
  usesData: 6,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof indicator, IndicatorWords>;
