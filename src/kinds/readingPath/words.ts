import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages. */
interface ReadingPathWords extends KindWords {
  readonly length: (stops: number, minutes: number) => string;
}

export const words: InEveryLanguage<ReadingPathWords> = {
  es: {
    label: 'ruta de lectura',
    plural: 'rutas de lectura',
    list: 'Rutas de lectura',
    name: 'Ruta de lectura',
    guide: false,
    menu: false,
    listPage: {
      title: 'Rutas de lectura',
      lead: 'Por dónde empezar, según lo que usted busca: las páginas en orden, con lo que tarda cada una.',
      aliases: ['por dónde empezar', 'recorridos', 'guías de lectura'],
    },
    length: (stops, minutes) => `${stops} ${stops === 1 ? 'parada' : 'paradas'} · ${minutes} min de lectura`,
  },
  en: {
    label: 'reading path',
    plural: 'reading paths',
    list: 'Reading paths',
    name: 'Reading path',
    guide: false,
    menu: false,
    listPage: {
      title: 'Reading paths',
      lead: 'Where to start, by what you are looking for: the pages in order, with the time that each takes.',
      aliases: ['where to start', 'tours', 'reading guides'],
    },
    length: (stops, minutes) => `${stops} ${stops === 1 ? 'stop' : 'stops'} · ${minutes} min read`,
  },
};
