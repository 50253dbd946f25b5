import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'evento',
    plural: 'eventos',
    list: 'Eventos',
    name: 'Evento',
    guide: false,
    menu: false,
    lead: false,
  },
  en: {
    label: 'event',
    plural: 'events',
    list: 'Events',
    name: 'Event',
    guide: false,
    menu: false,
    lead: false,
  },
};
