import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'vocabulario',
    plural: 'vocabularios',
    list: 'Vocabularios',
    name: 'Vocabulario',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'vocabulary',
    plural: 'vocabularies',
    list: 'Vocabularies',
    name: 'Vocabulary',
    guide: false,
    menu: false,
    listPage: false,
  },
};
