import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'ruta de lectura',
    plural: 'rutas de lectura',
    list: 'Rutas de lectura',
    name: 'Ruta de lectura',
    guide: false,
    menu: false,
    lead: false,
  },
  en: {
    label: 'reading path',
    plural: 'reading paths',
    list: 'Reading paths',
    name: 'Reading path',
    guide: false,
    menu: false,
    lead: false,
  },
};
