import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
export interface NetworkWords extends KindWords {
  /** What the list says of itself, where the networks are of some places. @param places their short names */
  readonly leadOf: (places: readonly string[]) => string;
  /** Title of the list by one of its filters. */
  readonly listOf: (option: string) => string;
  readonly count: (count: number) => string;
  readonly facets: Readonly<Record<'trade' | 'place', string>>;
  readonly members: (count: number) => string;
  /** The target against which a figure is read. */
  readonly target: (value: string) => string;
  /** That there is no figure. @param name of the figure: «ventas» */
  readonly noFigure: (name: string) => string;
  /** What stands over its title. @param sector trade of the cluster @param when when it was, where the site says so */
  readonly kicker: (sector: string, place: string, when: string | undefined) => string;
  readonly related: Readonly<Record<'cases' | 'events' | 'allies' | 'siblings', string>>;
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
    listPage: {
      title: 'Redes empresariales',
      lead: 'Las redes: qué hacen, quiénes las forman, dónde venden y qué lograron.',
      aliases: [],
    },
    leadOf: (places) =>
      `Las redes de ${places.join(' y de ')}: qué hacen, quiénes las forman, dónde venden y qué lograron.`,
    listOf: (option) => `Redes: ${option}`,
    count: (count) => (count === 1 ? '1 red' : `${count} redes`),
    facets: { trade: 'Rubro', place: 'Lugar' },
    members: (count) => `${count} integrantes`,
    target: (value) => `meta del proyecto: ${value}`,
    noFigure: (name) => `sin dato de ${name}`,
    kicker: (sector, place, when) => ['Red', sector, place, when].filter(Boolean).join(' · '),
    related: {
      cases: 'Casos que la cuentan',
      events: 'Eventos de su historia',
      allies: 'Instituciones que la apoyaron',
      siblings: 'Otras redes del conglomerado',
    },
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
    listPage: {
      title: 'Business networks',
      lead: 'The networks: what they do, who forms them, where they sell and what they achieved.',
      aliases: [],
    },
    leadOf: (places) =>
      `The networks of ${places.join(' and ')}: what they do, who forms them, where they sell and what they achieved.`,
    listOf: (option) => `Networks: ${option}`,
    count: (count) => (count === 1 ? '1 network' : `${count} networks`),
    facets: { trade: 'Trade', place: 'Place' },
    members: (count) => `${count} ${count === 1 ? 'member' : 'members'}`,
    target: (value) => `target of the project: ${value}`,
    noFigure: (name) => `no figure of ${name}`,
    kicker: (sector, place, when) => ['Network', sector, place, when].filter(Boolean).join(' · '),
    related: {
      cases: 'Cases that tell of it',
      events: 'Events of its history',
      allies: 'Institutions that supported it',
      siblings: 'Other networks of the cluster',
    },
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
