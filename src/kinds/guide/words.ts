import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its lists. */
interface GuideWords extends KindWords {
  /** Its title and subtitle in the index of everything. */
  readonly listed: (title: string, subtitle: string) => string;
  /** What the search says of it. */
  readonly found: (summary: string) => string;
}

export const words: InEveryLanguage<GuideWords> = {
  es: {
    label: 'guía',
    plural: 'guías',
    list: 'Guías para llevar',
    name: 'Guía',
    guide: false,
    menu: false,
    listPage: false,
    listed: (title, subtitle) => `${title}: ${subtitle} (PDF y EPUB)`,
    found: (summary) => `PDF y EPUB. ${summary}`,
  },
  en: {
    label: 'guide',
    plural: 'guides',
    list: 'Guides to take away',
    name: 'Guide',
    guide: false,
    menu: false,
    listPage: false,
    listed: (title, subtitle) => `${title}: ${subtitle} (PDF and EPUB)`,
    found: (summary) => `PDF and EPUB. ${summary}`,
  },
};
