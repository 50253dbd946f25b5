import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages. */
interface PageWords extends KindWords {
  /** The section of the programme, as the step before its lists. */
  readonly programme: string;
  readonly revised: (date: string) => string;
  readonly related: string;
  /** Heading of the other pages that a section leads to. */
  readonly seeAlso: string;
}

export const words: InEveryLanguage<PageWords> = {
  es: {
    label: 'página',
    plural: 'páginas',
    list: 'El programa y este sitio',
    name: 'Página',
    guide: 'El programa',
    menu: false,
    listPage: false,
    programme: 'El programa',
    revised: (date) => `revisado el ${date}`,
    related: 'En esta sección',
    seeAlso: 'Además',
  },
  en: {
    label: 'page',
    plural: 'pages',
    list: 'The programme and this site',
    name: 'Page',
    guide: 'The programme',
    menu: false,
    listPage: false,
    programme: 'The programme',
    revised: (date) => `revised on ${date}`,
    related: 'In this section',
    seeAlso: 'Also',
  },
};
