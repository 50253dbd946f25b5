import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
interface RecommendationWords extends KindWords {
  readonly inGuide: { readonly rationale: string; readonly addressee: (label: string) => string };
}

export const words: InEveryLanguage<RecommendationWords> = {
  es: {
    label: 'recomendación',
    plural: 'recomendaciones',
    list: 'Recomendaciones',
    name: 'Recomendación',
    guide: 'Las recomendaciones',
    menu: false,
    listPage: {
      title: 'Recomendaciones',
      lead:
        'Lo que la evaluación recomienda a quien facilita redes, a quien les presta servicios y a las empresas, ' +
        'con la experiencia que lo sostiene.',
      aliases: [],
    },
    inGuide: { rationale: 'Por qué.', addressee: (label) => `Para: ${label}.` },
  },
  en: {
    label: 'recommendation',
    plural: 'recommendations',
    list: 'Recommendations',
    name: 'Recommendation',
    guide: 'The recommendations',
    menu: false,
    listPage: {
      title: 'Recommendations',
      lead:
        'What the evaluation recommends to those who facilitate networks, those who serve them and the firms, ' +
        'with the experience that carries it.',
      aliases: [],
    },
    inGuide: { rationale: 'Why.', addressee: (label) => `For: ${label}.` },
  },
};
