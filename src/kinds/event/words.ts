import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages. */
interface EventWords extends KindWords {
  /** Dates of what lasted: from one to another. */
  readonly span: (from: string, to: string) => string;
  /** Places where it was. */
  readonly places: (names: readonly string[]) => string;
}

export const words: InEveryLanguage<EventWords> = {
  es: {
    label: 'evento',
    plural: 'eventos',
    list: 'Eventos',
    name: 'Evento',
    guide: false,
    menu: false,
    listPage: {
      title: 'Eventos',
      lead: 'Las ferias, misiones y hechos que marcaron el proyecto, con las redes que participaron según la fuente.',
      aliases: [],
    },
    span: (from, to) => `${from} a ${to}`,
    places: (names) => names.join(' y '),
  },
  en: {
    label: 'event',
    plural: 'events',
    list: 'Events',
    name: 'Event',
    guide: false,
    menu: false,
    listPage: {
      title: 'Events',
      lead:
        'The fairs, missions and facts that marked the project, with the networks that took part as the source ' +
        'says.',
      aliases: [],
    },
    span: (from, to) => `${from} to ${to}`,
    places: (names) => names.join(' and '),
  },
};
