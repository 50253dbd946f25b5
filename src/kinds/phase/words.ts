import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords, ListPageWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
interface PhaseWords extends KindWords {
  readonly listPage: ListPageWords;
  readonly kicker: (order: number) => string;
  /** Over the phase that runs through all others. */
  readonly transversal: string;
  /** Before the name of a phase that runs through all others, where the phases stand in a row. */
  readonly throughout: string;
  /** Ways in which visitors name it by its place. @param words the number, the ordinal and the Roman numeral */
  readonly places: (
    order: number,
    words: readonly [number: string, ordinal: string, roman: string] | undefined,
  ) => readonly string[];
  readonly related: Readonly<Record<'lessons' | 'cases', string>>;
  readonly inGuide: Readonly<
    Record<
      | 'preconditions'
      | 'steps'
      | 'with'
      | 'roles'
      | 'products'
      | 'doneWhen'
      | 'milestones'
      | 'timing'
      | 'costs'
      | 'difficulties'
      | 'enablers'
      | 'undocumented',
      string
    >
  > & {
    readonly who: (roles: string) => string;
    readonly month: (month: number) => string;
  };
  /** The drawing of the method. */
  readonly drawing: {
    readonly title: string;
    /** Under it. */
    readonly caption: string;
    /** @param months in a phrase: «4 y 6» */
    readonly milestones: (months: string) => string;
    readonly step: (order: number, title: string, milestones: string) => string;
    /** Beside the band of one that runs through all others. */
    readonly thread: (title: string) => string;
    readonly summary: (steps: string, threads: string) => string;
  };
  /** A step that is held as a session, on its page and in a guide. */
  readonly session: Readonly<
    Record<
      'do' | 'bring' | 'takes' | 'leaves' | 'proposed' | 'agenda' | 'time' | 'part' | 'ask' | 'example' | 'goOn',
      string
    >
  > & {
    /** The mark of a proposal where there is little room. */
    readonly proposedMark: string;
    /** Over how to hold it, where that is folded. */
    readonly hold: string;
    /** What the mark of a proposal means, said once over the steps. */
    readonly proposedText: string;
    /** A length of time: «2 h 15 min». */
    readonly duration: (hours: number, minutes: number) => string;
    /** Heading over what happened in the programme. @param places the places where it worked, in a phrase */
    readonly history: (places: string) => string;
  };
  readonly gaps: Readonly<Record<'untold' | 'untaught', { readonly title: string; readonly text: string }>>;
}

export const words: InEveryLanguage<PhaseWords> = {
  es: {
    label: 'fase',
    plural: 'fases',
    list: 'Fases',
    name: 'Fase',
    guide: 'Las fases',
    menu: 'Metodología',
    listPage: {
      title: 'Metodología',
      lead:
        'El método para formar redes de empresas, fase por fase: qué hacer, quién, con qué instrumentos y qué ' +
        'lecciones tener presentes.',
      aliases: [
        'método',
        'metodología de redes empresariales',
        'fases',
        'cómo formar una red',
        'paso a paso',
        'cuánto dura el método',
        'cuánto toma cada fase',
        'cuánto tiempo toma formar una red',
      ],
    },
    kicker: (order) => `Fase ${order} del método`,
    transversal: 'Fase transversal',
    throughout: 'En todas',
    places: (order, words) => [
      `fase ${order}`,
      ...(words ? [`fase ${words[0]}`, `${words[1]} fase`, `fase ${words[2]}`] : []),
    ],
    related: { lessons: 'Lecciones para esta fase', cases: 'Casos que la muestran' },
    inGuide: {
      preconditions: 'Antes de empezar',
      steps: 'Pasos',
      who: (roles) => `Quién: ${roles}.`,
      with: 'Con:',
      roles: 'Quién hace qué',
      products: 'Qué deja la fase',
      doneWhen: 'Cómo saber que está hecha',
      milestones: 'Hitos',
      month: (month) => `Mes ${month}:`,
      timing: 'Tiempo',
      costs: 'Costos',
      difficulties: 'Qué salió mal y qué se hizo',
      enablers: 'Qué ayudó',
      undocumented: 'Lo que las fuentes no documentan',
    },
    drawing: {
      title: 'El método de un vistazo',
      caption: 'Cada punto dice en qué mes del proyecto vencían los hitos de la fase. La banda larga acompaña a todas.',
      milestones: (months) => `mes ${months}`,
      step: (order, title, milestones) => `${order}, ${title}${milestones ? ` (${milestones})` : ''}`,
      thread: (title) => `${title}, de principio a fin`,
      summary: (steps, threads) =>
        `Las fases en su orden, con el mes en que vencían sus hitos: ${steps}.` +
        (threads ? ` De principio a fin las acompaña: ${threads}.` : ''),
    },
    session: {
      do: 'Haga',
      bring: 'Lleve',
      takes: 'Tarda',
      leaves: 'Queda',
      proposed: 'Propuesta de este sitio',
      proposedMark: 'Propuesta',
      proposedText:
        'Las fuentes no dan agendas, tiempos ni ejemplos llenos. Lo que dice «propuesta» lo preparó este sitio, para ' +
        'que usted pueda convocar la sesión mañana.',
      hold: 'Cómo llevar la sesión',
      agenda: 'Agenda',
      time: 'Minutos',
      part: 'Qué se hace',
      ask: 'Preguntas para hacer en voz alta',
      example: 'Un ejemplo lleno',
      goOn: 'Pase al siguiente paso cuando',
      duration: (hours, minutes) => [hours && `${hours} h`, minutes && `${minutes} min`].filter(Boolean).join(' '),
      history: (places) => (places ? `Qué pasó en ${places}` : 'Qué pasó en el programa'),
    },
    gaps: {
      untold: { title: 'Fases sin caso', text: 'Ningún caso muestra cómo se hizo esta fase.' },
      untaught: { title: 'Fases sin lección', text: 'Ninguna lección se enlaza con esta fase.' },
    },
  },
  en: {
    label: 'phase',
    plural: 'phases',
    list: 'Phases',
    name: 'Phase',
    guide: 'The phases',
    menu: 'Method',
    listPage: {
      title: 'Method',
      lead:
        'The method to form networks of firms, phase by phase: what to do, who, with which tools and which ' +
        'lessons to keep in mind.',
      aliases: [
        'methodology',
        'methodology of business networks',
        'phases',
        'how to form a network',
        'step by step',
        'how long the method takes',
        'how long each phase takes',
        'how long it takes to form a network',
      ],
    },
    kicker: (order) => `Phase ${order} of the method`,
    transversal: 'Phase that runs through all others',
    throughout: 'Throughout',
    places: (order, words) => [
      `phase ${order}`,
      ...(words ? [`phase ${words[0]}`, `${words[1]} phase`, `phase ${words[2]}`] : []),
    ],
    related: { lessons: 'Lessons for this phase', cases: 'Cases that show it' },
    inGuide: {
      preconditions: 'Before you start',
      steps: 'Steps',
      who: (roles) => `Who: ${roles}.`,
      with: 'With:',
      roles: 'Who does what',
      products: 'What the phase leaves',
      doneWhen: 'How to know that it is done',
      milestones: 'Milestones',
      month: (month) => `Month ${month}:`,
      timing: 'Time',
      costs: 'Costs',
      difficulties: 'What went wrong and what was done',
      enablers: 'What helped',
      undocumented: 'What the sources do not document',
    },
    drawing: {
      title: 'The method at a glance',
      caption:
        'Each dot says in which month of the project the milestones of a phase were due. The long band runs with all.',
      milestones: (months) => `month ${months}`,
      step: (order, title, milestones) => `${order}, ${title}${milestones ? ` (${milestones})` : ''}`,
      thread: (title) => `${title}, from beginning to end`,
      summary: (steps, threads) =>
        `The phases in their order, with the month by which their milestones were due: ${steps}.` +
        (threads ? ` From beginning to end runs with them: ${threads}.` : ''),
    },
    session: {
      do: 'Do',
      bring: 'Bring',
      takes: 'Takes',
      leaves: 'Leaves',
      proposed: 'Proposed by this site',
      proposedMark: 'Proposed',
      proposedText:
        'The sources give no agendas, no times and no filled examples. What is marked as proposed was prepared by ' +
        'this site, so that you can call the session tomorrow.',
      hold: 'How to hold the session',
      agenda: 'Agenda',
      time: 'Minutes',
      part: 'What is done',
      ask: 'Questions to ask aloud',
      example: 'A filled example',
      goOn: 'Go on to the next step when',
      duration: (hours, minutes) => [hours && `${hours} h`, minutes && `${minutes} min`].filter(Boolean).join(' '),
      history: (places) => (places ? `What happened in ${places}` : 'What happened in the programme'),
    },
    gaps: {
      untold: { title: 'Phases without a case', text: 'No case shows how this phase was done.' },
      untaught: { title: 'Phases without a lesson', text: 'No lesson is linked with this phase.' },
    },
  },
};
