import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
interface NoteWords extends KindWords {
  readonly description: (title: string) => string;
  /** Heading over the records of a kind that show it: «Se muestra en: red». */
  readonly shownIn: (kind: string) => string;
  readonly inGuide: Readonly<Record<'states' | 'finds' | 'publishes', string>>;
}

export const words: InEveryLanguage<NoteWords> = {
  es: {
    label: 'nota',
    plural: 'notas',
    list: 'Notas sobre los datos',
    name: 'Nota',
    guide: 'Notas sobre los datos',
    menu: false,
    listPage: {
      title: 'Notas sobre los datos',
      lead:
        'Las contradicciones, los vacíos y los errores de cuenta que hallamos en las fuentes: qué dicen, qué ' +
        'encontramos y qué publicamos.',
      aliases: ['contradicciones', 'calidad de datos', 'errores'],
    },
    description: (title) => `Nota sobre los datos: ${title}`,
    shownIn: (kind) => `Se muestra en: ${kind}`,
    inGuide: { states: 'La fuente dice.', finds: 'Lo que hallamos.', publishes: 'Lo que publicamos.' },
  },
  en: {
    label: 'note',
    plural: 'notes',
    list: 'Notes on the data',
    name: 'Note',
    guide: 'Notes on the data',
    menu: false,
    listPage: {
      title: 'Notes on the data',
      lead:
        'The contradictions, gaps and slips of arithmetic that we found in the sources: what they say, what we ' +
        'found and what we publish.',
      aliases: ['contradictions', 'data quality', 'errors'],
    },
    description: (title) => `Note on the data: ${title}`,
    shownIn: (kind) => `Shown in: ${kind}`,
    inGuide: { states: 'The source says.', finds: 'What we found.', publishes: 'What we publish.' },
  },
};
