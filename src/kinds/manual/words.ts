import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

export const words: InEveryLanguage<KindWords> = {
  es: {
    label: 'manual',
    plural: 'manuales',
    list: 'Manuales',
    name: 'Manual',
    guide: false,
    menu: false,
    listPage: {
      title: 'Manuales',
      lead: 'Los manuales, guías y videos del programa: qué tratan, a quién sirven y dónde se consiguen.',
      aliases: ['guías', 'guías para llevar', 'descargar guías', 'libros', 'PDF', 'EPUB'],
    },
  },
  en: {
    label: 'manual',
    plural: 'manuals',
    list: 'Manuals',
    name: 'Manual',
    guide: false,
    menu: false,
    listPage: {
      title: 'Manuals',
      lead:
        'The manuals, guides and videos of the programme: what they deal with, whom they serve and where to get ' +
        'them.',
      aliases: ['guides', 'guides to take away', 'download guides', 'books', 'PDF', 'EPUB'],
    },
  },
};
