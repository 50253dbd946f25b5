import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'gasto del cofinanciamiento',
    plural: 'gastos del cofinanciamiento',
    list: 'Gastos del cofinanciamiento',
    name: 'Gasto',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'co-financing expense',
    plural: 'co-financing expenses',
    list: 'Co-financing expenses',
    name: 'Expense',
    guide: false,
    menu: false,
    listPage: false,
  },
};
