import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'cargo de seguimiento',
    plural: 'cargos de seguimiento',
    list: 'Cargos del seguimiento',
    name: 'Cargo',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'monitoring role',
    plural: 'monitoring roles',
    list: 'Monitoring roles',
    name: 'Role',
    guide: false,
    menu: false,
    listPage: false,
  },
};
