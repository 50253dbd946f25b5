import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'criterio de selección',
    plural: 'criterios de selección',
    list: 'Criterios de selección',
    name: 'Criterio',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'selection criterion',
    plural: 'selection criteria',
    list: 'Selection criteria',
    name: 'Criterion',
    guide: false,
    menu: false,
    listPage: false,
  },
};
