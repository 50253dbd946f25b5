import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'indicador de seguimiento',
    plural: 'indicadores de seguimiento',
    list: 'Indicadores del seguimiento',
    name: 'Indicador de seguimiento',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'monitoring indicator',
    plural: 'monitoring indicators',
    list: 'Monitoring indicators',
    name: 'Monitoring indicator',
    guide: false,
    menu: false,
    listPage: false,
  },
};
