import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'página',
    plural: 'páginas',
    list: 'El programa y este sitio',
    name: 'Página',
    guide: 'El programa',
    menu: false,
    lead: false,
  },
  en: {
    label: 'page',
    plural: 'pages',
    list: 'The programme and this site',
    name: 'Page',
    guide: 'The programme',
    menu: false,
    lead: false,
  },
};
