import type { KindDeclaration } from '../declaration.ts';
import { network } from './schema.ts';
import { words, type NetworkWords } from './words.ts';

/** A business network of one cluster. */
export const kind = {
  schema: network,
  words,
  folder: 'src/content/networks',
  form: 'prose',
  ordered: false,
  title: 'name',
  address: { list: '/redes/', hasList: true, records: 'page', anchors: false },
  facets: [
    { id: 'rubro', title: 'trade', options: { vocabulary: 'trades' }, of: { field: 'tradeId' } },
    { id: 'lugar', title: 'place', options: { kind: 'cluster', label: 'shortName' }, of: { field: 'clusterId' } },
  ],
  pages: 'own',
  menu: 2,
  reading: [55, 80],
  persons: true,
  search: { group: 'stories', worth: 0.06, intents: {}, early: false },
  index: 4,
  guide: true,
  guideIndex: ['aliases'],
  cloth: true,
  ownGuide: { word: 'red', place: 5 },
  citable: false,
  news: false,
  coverage: { place: 4, sources: true },
  usesData: 1,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof network, NetworkWords>;
