import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
interface LessonWords extends KindWords {
  /** How much its evidence carries: «Evidencia fuerte». @param label of the vocabulary */
  readonly strength: (label: string) => string;
  readonly inGuide: Readonly<Record<'conditions' | 'practice' | 'evidence', string>>;
  readonly gaps: Readonly<Record<'thin' | 'medium' | 'untold', { readonly title: string; readonly text: string }>>;
}

export const words: InEveryLanguage<LessonWords> = {
  es: {
    label: 'lección',
    plural: 'lecciones',
    list: 'Lecciones',
    name: 'Lección',
    guide: 'Las lecciones',
    menu: 'Lecciones',
    lead: false,
    strength: (label) => `Evidencia ${label.toLowerCase()}`,
    inGuide: { conditions: 'Cuándo vale', practice: 'Qué hacer', evidence: 'En qué se apoya' },
    gaps: {
      thin: {
        title: 'Lecciones con evidencia delgada',
        text: 'Necesitan más evidencia a favor, o de más redes.',
      },
      medium: {
        title: 'Lecciones con evidencia media',
        text: 'Les falta evidencia para ser fuertes, o lo que las limita pesa tanto como lo que las apoya.',
      },
      untold: { title: 'Lecciones sin caso', text: 'Ningún caso las enlaza.' },
    },
  },
  en: {
    label: 'lesson',
    plural: 'lessons',
    list: 'Lessons',
    name: 'Lesson',
    guide: 'The lessons',
    menu: 'Lessons',
    lead: false,
    strength: (label) => `${label} evidence`,
    inGuide: { conditions: 'When it holds', practice: 'What to do', evidence: 'What it rests on' },
    gaps: {
      thin: {
        title: 'Lessons with thin evidence',
        text: 'They need more evidence in their favour, or from more networks.',
      },
      medium: {
        title: 'Lessons with medium evidence',
        text: 'They lack evidence to be strong, or what limits them weighs as much as what supports them.',
      },
      untold: { title: 'Lessons without a case', text: 'No case links to them.' },
    },
  },
};
