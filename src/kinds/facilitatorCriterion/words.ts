import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'criterio de articulador',
    plural: 'criterios de articulador',
    list: 'Criterios de articulador',
    name: 'Criterio',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'facilitator criterion',
    plural: 'facilitator criteria',
    list: 'Facilitator criteria',
    name: 'Criterion',
    guide: false,
    menu: false,
    listPage: false,
  },
};
