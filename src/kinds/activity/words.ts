import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'actividad',
    plural: 'actividades',
    list: 'Actividades',
    name: 'Actividad',
    guide: false,
    menu: false,
    listPage: false,
  },
  en: {
    label: 'activity',
    plural: 'activities',
    list: 'Activities',
    name: 'Activity',
    guide: false,
    menu: false,
    listPage: false,
  },
};
