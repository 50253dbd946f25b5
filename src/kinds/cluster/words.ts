import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'conglomerado',
    plural: 'conglomerados',
    list: 'Conglomerados',
    name: 'Conglomerado',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'cluster',
    plural: 'clusters',
    list: 'Clusters',
    name: 'Cluster',
    guide: false,
    menu: false,
    listPage: false,
  },
};
