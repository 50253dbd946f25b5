import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages. */
interface SourceWords extends KindWords {
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
    lead: false,
    citedIn: (kind) => `Citada en: ${kind}`,
  },
  en: {
    label: 'source',
    plural: 'sources',
    list: 'Sources',
    name: 'Source',
    guide: false,
    menu: false,
    lead: false,
    citedIn: (kind) => `Cited in: ${kind}`,
  },
};
