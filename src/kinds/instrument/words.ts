import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
interface InstrumentWords extends KindWords {
  readonly related: string;
  readonly inGuide: Readonly<Record<'when' | 'steps' | 'contents' | 'proposed' | 'undocumented', string>> & {
    readonly contentsHeader: readonly string[];
  };
}

export const words: InEveryLanguage<InstrumentWords> = {
  es: {
    label: 'instrumento',
    plural: 'instrumentos',
    list: 'Instrumentos',
    name: 'Instrumento',
    guide: 'Los instrumentos',
    menu: false,
    listPage: {
      title: 'Instrumentos',
      lead:
        'Las herramientas del método: para qué sirven, cuándo se usan, cómo se llenan y qué documenta la fuente ' +
        'de cada una.',
      aliases: ['formatos', 'herramientas'],
    },
    related: 'Fases que lo usan',
    inGuide: {
      when: 'Cuándo.',
      steps: 'Cómo se usa',
      contents: 'Qué contiene',
      contentsHeader: ['Campo', 'Qué escribir'],
      proposed: '(propuesta de este sitio)',
      undocumented: 'Lo que las fuentes no documentan',
    },
  },
  en: {
    label: 'tool',
    plural: 'tools',
    list: 'Tools',
    name: 'Tool',
    guide: 'The tools',
    menu: false,
    listPage: {
      title: 'Tools',
      lead:
        'The tools of the method: what they are for, when they are used, how they are filled in and what the ' +
        'source documents of each.',
      aliases: ['forms', 'instruments'],
    },
    related: 'Phases that use it',
    inGuide: {
      when: 'When.',
      steps: 'How to use it',
      contents: 'What it contains',
      contentsHeader: ['Field', 'What to write'],
      proposed: '(proposed by this site)',
      undocumented: 'What the sources do not document',
    },
  },
};
