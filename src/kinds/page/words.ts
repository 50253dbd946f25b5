import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages. */
interface PageWords extends KindWords {
  /** The section of the programme, as the step before its lists. */
  readonly programme: string;
  readonly revised: (date: string) => string;
  readonly related: string;
  /** Heading of the other pages that a section leads to. */
  readonly seeAlso: string;
  /** What the sections hold that every site has. */
  readonly programmeLead: string;
  readonly aboutLead: string;
  /** Lists that stand beside the sections. */
  readonly alsoThere: {
    readonly ally: { readonly title: string; readonly summary: string };
    readonly event: { readonly title: string; readonly summary: string };
  };
}

export const words: InEveryLanguage<PageWords> = {
  es: {
    label: 'página',
    plural: 'páginas',
    list: 'El programa y este sitio',
    name: 'Página',
    guide: 'El programa',
    menu: false,
    listPage: false,
    programme: 'El programa',
    revised: (date) => `revisado el ${date}`,
    related: 'En esta sección',
    seeAlso: 'Además',
    programmeLead: 'Qué fue el proyecto, quién lo hizo, con qué dinero, qué problemas tuvo y cómo se evaluó.',
    aboutLead: 'Para quién es, cómo se verifican las cifras y cómo citarlo.',
    alsoThere: {
      ally: { title: 'Aliados', summary: 'Qué aportó cada institución y qué no llegó.' },
      event: { title: 'Eventos', summary: 'Ferias, misiones e hitos.' },
    },
  },
  en: {
    label: 'page',
    plural: 'pages',
    list: 'The programme and this site',
    name: 'Page',
    guide: 'The programme',
    menu: false,
    listPage: false,
    programme: 'The programme',
    revised: (date) => `revised on ${date}`,
    related: 'In this section',
    seeAlso: 'Also',
    programmeLead: 'What the project was, who did it, with what money, what problems it had and how it was evaluated.',
    aboutLead: 'Who it is for, how the figures are checked and how to cite it.',
    alsoThere: {
      ally: { title: 'Allies', summary: 'What each institution contributed and what did not arrive.' },
      event: { title: 'Events', summary: 'Fairs, missions and milestones.' },
    },
  },
};
