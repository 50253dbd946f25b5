import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'prueba de fase',
    plural: 'pruebas de fase',
    list: 'Pruebas de fase',
    name: 'Prueba',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'self-test',
    plural: 'self-tests',
    list: 'Self-tests',
    name: 'Self-test',
    guide: false,
    menu: false,
    listPage: false,
  },
};
