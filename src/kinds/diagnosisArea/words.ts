import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'área del diagnóstico',
    plural: 'áreas del diagnóstico',
    list: 'Áreas del diagnóstico',
    name: 'Área',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'diagnosis area',
    plural: 'diagnosis areas',
    list: 'Diagnosis areas',
    name: 'Area',
    guide: false,
    menu: false,
    listPage: false,
  },
};
