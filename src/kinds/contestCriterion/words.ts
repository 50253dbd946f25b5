import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'criterio de concurso',
    plural: 'criterios de concurso',
    list: 'Criterios de concurso',
    name: 'Criterio',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'contest criterion',
    plural: 'contest criteria',
    list: 'Contest criteria',
    name: 'Criterion',
    guide: false,
    menu: false,
    listPage: false,
  },
};
