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
    lead: false,
  },
  en: {
    label: 'term',
    plural: 'terms',
    list: 'Terms',
    name: 'Glossary',
    guide: 'Glossary',
    menu: 'Glossary',
    lead: false,
  },
};
