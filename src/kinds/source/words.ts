import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages. */
interface SourceWords extends KindWords {
  readonly undated: string;
  /** Heading over the records of a kind that cite it: «Citada en: red». */
  readonly citedIn: (kind: string) => string;
}

export const words: InEveryLanguage<SourceWords> = {
  es: {
    label: 'fuente',
    plural: 'fuentes',
    list: 'Fuentes',
    name: 'Fuente',
    guide: false,
    menu: false,
    listPage: {
      title: 'Fuentes',
      lead: 'Los documentos de los que salen los hechos y las cifras de este sitio, con lo que se sabe de cada uno.',
      aliases: ['bibliografía'],
    },
    undated: 'sin fecha',
    citedIn: (kind) => `Citada en: ${kind}`,
  },
  en: {
    label: 'source',
    plural: 'sources',
    list: 'Sources',
    name: 'Source',
    guide: false,
    menu: false,
    listPage: {
      title: 'Sources',
      lead: 'The documents from which the facts and figures of this site come, with what is known of each.',
      aliases: ['bibliography'],
    },
    undated: 'no date',
    citedIn: (kind) => `Cited in: ${kind}`,
  },
};
