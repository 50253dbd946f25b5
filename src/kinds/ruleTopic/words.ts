import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'tema del reglamento',
    plural: 'temas del reglamento',
    list: 'Temas del reglamento',
    name: 'Tema',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'topic of the rules',
    plural: 'topics of the rules',
    list: 'Topics of the rules',
    name: 'Topic',
    guide: false,
    menu: false,
    listPage: false,
  },
};
