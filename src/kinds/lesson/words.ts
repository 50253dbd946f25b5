import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
export interface LessonWords extends KindWords {
  /** Title of the list by one of its filters. */
  readonly listOf: (option: string) => string;
  readonly count: (count: number) => string;
  readonly facets: Readonly<Record<'audience' | 'phase' | 'cluster' | 'strength', string>>;
  readonly related: string;
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
    listPage: {
      title: 'Lecciones aprendidas',
      lead:
        'Lo que esta experiencia enseña a quien quiera formar redes de empresas, con la evidencia que sostiene ' +
        'cada lección y las condiciones en que vale.',
      aliases: [],
    },
    listOf: (option) => `Lecciones: ${option}`,
    count: (count) => (count === 1 ? '1 lección' : `${count} lecciones`),
    facets: {
      audience: 'Para quién',
      phase: 'Fase del método',
      cluster: 'Dónde se aprendió',
      strength: 'Fuerza de la evidencia',
    },
    related: 'Lecciones que la completan',
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
    listPage: {
      title: 'Lessons learned',
      lead:
        'What this experience teaches to whoever wants to form networks of firms, with the evidence that carries ' +
        'each lesson and the conditions in which it holds.',
      aliases: [],
    },
    listOf: (option) => `Lessons: ${option}`,
    count: (count) => (count === 1 ? '1 lesson' : `${count} lessons`),
    facets: {
      audience: 'For whom',
      phase: 'Phase of the method',
      cluster: 'Where it was learned',
      strength: 'Strength of the evidence',
    },
    related: 'Lessons that complete it',
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
