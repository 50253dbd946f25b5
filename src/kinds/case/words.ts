import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
interface CaseWords extends KindWords {
  readonly places: (names: readonly string[]) => string;
  readonly related: Readonly<Record<'lessons' | 'phases' | 'siblings', string>>;
  readonly inGuide: { readonly figuresHeader: readonly string[] };
}

export const words: InEveryLanguage<CaseWords> = {
  es: {
    label: 'caso',
    plural: 'casos',
    list: 'Casos',
    name: 'Caso',
    guide: 'Los casos',
    menu: 'Casos',
    listPage: {
      title: 'Casos',
      lead:
        'Historias de redes contadas con su evidencia: qué se hizo, qué pasó, qué no funcionó y qué pueden tomar ' +
        'otros.',
      aliases: [],
    },
    places: (names) => names.join(' y '),
    related: { lessons: 'Lecciones que deja', phases: 'Fases del método', siblings: 'Otros casos' },
    inGuide: { figuresHeader: ['Cifra', 'Valor'] },
  },
  en: {
    label: 'case',
    plural: 'cases',
    list: 'Cases',
    name: 'Case',
    guide: 'The cases',
    menu: 'Cases',
    listPage: {
      title: 'Cases',
      lead:
        'Stories of networks told with their evidence: what was done, what happened, what did not work and what ' +
        'others can take from it.',
      aliases: [],
    },
    places: (names) => names.join(' and '),
    related: { lessons: 'Lessons that it leaves', phases: 'Phases of the method', siblings: 'Other cases' },
    inGuide: { figuresHeader: ['Figure', 'Value'] },
  },
};
