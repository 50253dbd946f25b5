import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'término',
    plural: 'términos',
    list: 'Términos',
    name: 'Glosario',
    guide: 'Glosario',
    menu: 'Glosario',
    listPage: {
      title: 'Glosario',
      lead: 'Las palabras del método y de las cifras, explicadas en corto y con ejemplos de esta experiencia.',
      aliases: [],
    },
  },
  en: {
    label: 'term',
    plural: 'terms',
    list: 'Terms',
    name: 'Glossary',
    guide: 'Glossary',
    menu: 'Glossary',
    listPage: {
      title: 'Glossary',
      lead: 'The words of the method and of the figures, explained in short and with examples from this experience.',
      aliases: [],
    },
  },
};
