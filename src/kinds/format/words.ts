import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'formato',
    plural: 'formatos',
    list: 'Formatos',
    name: 'Formato',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'form',
    plural: 'forms',
    list: 'Forms',
    name: 'Form',
    guide: false,
    menu: false,
    listPage: false,
  },
};
