import type { KindDeclaration } from '../declaration.ts';
import { provider } from './schema.ts';
import { words, type ProviderWords } from './words.ts';

/** Somebody who offers services to firms, with his consent. */
export const kind = {
  schema: provider,
  words,
  folder: 'data/providers',
  form: 'data',
  ordered: false,
  title: 'name',
  address: { list: '/proveedores/', hasList: 'filled', records: 'anchor', anchors: false },
  facets: [
    {
      id: 'ofrece',
      title: 'service',
      options: { vocabulary: 'provider-services' },
      of: { field: 'serviceIds' },
    },
    {
      id: 'lugar',
      title: 'place',
      options: { kind: 'cluster', label: 'shortName' },
      of: { field: 'clusterIds' },
    },
  ],
  pages: 'own',
  menu: false,
  reading: false,
  persons: false,
  search: { group: 'method', worth: 0, intents: { people: 0.15 }, early: false },
  index: 20,
  guide: false,
  guideIndex: false,
  cloth: false,
  ownGuide: false,
  citable: false,
  news: false,
  coverage: false,
  usesData: false,
  view: () => import('./view.ts'),
} as const satisfies KindDeclaration<typeof provider, ProviderWords>;
