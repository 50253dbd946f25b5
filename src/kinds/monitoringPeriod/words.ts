import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'período de seguimiento',
    plural: 'períodos de seguimiento',
    list: 'Períodos del seguimiento',
    name: 'Período',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'monitoring period',
    plural: 'monitoring periods',
    list: 'Monitoring periods',
    name: 'Period',
    guide: false,
    menu: false,
    listPage: false,
  },
};
