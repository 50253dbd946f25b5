import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'ficha de seguimiento',
    plural: 'fichas de seguimiento',
    list: 'Fichas del seguimiento',
    name: 'Ficha de seguimiento',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'monitoring form',
    plural: 'monitoring forms',
    list: 'Monitoring forms',
    name: 'Monitoring form',
    guide: false,
    menu: false,
    listPage: false,
  },
};
