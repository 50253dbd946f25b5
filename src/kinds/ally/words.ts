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
    listPage: {
      title: 'Aliados',
      lead: 'Las instituciones que trabajaron con el programa: qué hizo cada una, qué aportó y qué no llegó.',
      aliases: [],
    },
  },
  en: {
    label: 'partner',
    plural: 'partners',
    list: 'Partners',
    name: 'Partner',
    guide: false,
    menu: false,
    listPage: {
      title: 'Partners',
      lead: 'The institutions that worked with the programme: what each did, what it gave and what did not come.',
      aliases: [],
    },
  },
};
