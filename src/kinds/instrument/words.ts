import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
interface InstrumentWords extends KindWords {
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
    lead: false,
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
    lead: false,
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
