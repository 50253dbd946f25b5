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
    lead: false,
    inGuide: { rationale: 'Por qué.', addressee: (label) => `Para: ${label}.` },
  },
  en: {
    label: 'recommendation',
    plural: 'recommendations',
    list: 'Recommendations',
    name: 'Recommendation',
    guide: 'The recommendations',
    menu: false,
    lead: false,
    inGuide: { rationale: 'Why.', addressee: (label) => `For: ${label}.` },
  },
};
