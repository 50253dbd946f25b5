import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'tipo de proyecto',
    plural: 'tipos de proyecto',
    list: 'Tipos de proyecto',
    name: 'Tipo de proyecto',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'type of project',
    plural: 'types of project',
    list: 'Types of project',
    name: 'Type of project',
    guide: false,
    menu: false,
    listPage: false,
  },
};
