import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
interface NetworkWords extends KindWords {
  readonly inGuide: Readonly<Record<'where' | 'jointActions' | 'achievements' | 'openQuestions', string>> & {
    readonly trade: (cluster: string, lineOfBusiness: string, firms: number) => string;
  };
  readonly gaps: Readonly<Record<'untold', { readonly title: string; readonly text: string }>>;
}

export const words: InEveryLanguage<NetworkWords> = {
  es: {
    label: 'red',
    plural: 'redes',
    list: 'Redes',
    name: 'Red',
    guide: 'Las redes',
    menu: 'Redes',
    lead: false,
    inGuide: {
      where: 'Dónde y qué.',
      trade: (cluster, lineOfBusiness, firms) => `${cluster}: ${lineOfBusiness}. ${firms} integrantes.`,
      jointActions: 'Qué hicieron juntas',
      achievements: 'Qué lograron',
      openQuestions: 'Lo que queda abierto',
    },
    gaps: { untold: { title: 'Redes sin caso', text: 'Su historia está solo en su página.' } },
  },
  en: {
    label: 'network',
    plural: 'networks',
    list: 'Networks',
    name: 'Network',
    guide: 'The networks',
    menu: 'Networks',
    lead: false,
    inGuide: {
      where: 'Where and what.',
      trade: (cluster, lineOfBusiness, firms) => `${cluster}: ${lineOfBusiness}. ${firms} members.`,
      jointActions: 'What they did together',
      achievements: 'What they achieved',
      openQuestions: 'What remains open',
    },
    gaps: { untold: { title: 'Networks without a case', text: 'Their story stands on their own page alone.' } },
  },
};
