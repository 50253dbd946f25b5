import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'manual',
    plural: 'manuales',
    list: 'Manuales',
    name: 'Manual',
    guide: false,
    menu: false,
    lead: false,
  },
  en: {
    label: 'manual',
    plural: 'manuals',
    list: 'Manuals',
    name: 'Manual',
    guide: false,
    menu: false,
    lead: false,
  },
};
