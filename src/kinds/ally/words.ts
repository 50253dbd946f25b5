import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'aliado',
    plural: 'aliados',
    list: 'Aliados',
    name: 'Aliado',
    guide: false,
    menu: false,
    lead: false,
  },
  en: {
    label: 'partner',
    plural: 'partners',
    list: 'Partners',
    name: 'Partner',
    guide: false,
    menu: false,
    lead: false,
  },
};
