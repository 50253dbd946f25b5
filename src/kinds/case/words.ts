import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
interface CaseWords extends KindWords {
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
    lead: false,
    inGuide: { figuresHeader: ['Cifra', 'Valor'] },
  },
  en: {
    label: 'case',
    plural: 'cases',
    list: 'Cases',
    name: 'Case',
    guide: 'The cases',
    menu: 'Cases',
    lead: false,
    inGuide: { figuresHeader: ['Figure', 'Value'] },
  },
};
