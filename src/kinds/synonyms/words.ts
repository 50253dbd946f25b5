import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'lista de sinónimos',
    plural: 'listas de sinónimos',
    list: 'Listas de sinónimos',
    name: 'Lista de sinónimos',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'list of synonyms',
    plural: 'lists of synonyms',
    list: 'Lists of synonyms',
    name: 'List of synonyms',
    guide: false,
    menu: false,
    listPage: false,
  },
};
