import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
interface PhaseWords extends KindWords {
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
    lead: false,
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
    lead: false,
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
    gaps: {
      untold: { title: 'Phases without a case', text: 'No case shows how this phase was done.' },
      untaught: { title: 'Phases without a lesson', text: 'No lesson is linked with this phase.' },
    },
  },
};
