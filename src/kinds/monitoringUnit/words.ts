import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'unidad de seguimiento',
    plural: 'unidades de seguimiento',
    list: 'Unidades del seguimiento',
    name: 'Unidad',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'monitoring unit',
    plural: 'monitoring units',
    list: 'Monitoring units',
    name: 'Unit',
    guide: false,
    menu: false,
    listPage: false,
  },
};
