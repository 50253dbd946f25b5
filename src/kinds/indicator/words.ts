import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
export interface IndicatorWords extends KindWords {
  readonly facets: Readonly<Record<'level' | 'cluster' | 'state', string>>;
  readonly inGuide: { readonly header: readonly string[] };
  readonly gaps: Readonly<Record<'unproven' | 'uncounted', { readonly title: string; readonly text: string }>>;
}

export const words: InEveryLanguage<IndicatorWords> = {
  es: {
    label: 'indicador',
    plural: 'indicadores',
    list: 'Indicadores',
    name: 'Indicador',
    guide: 'Metas y resultados',
    menu: 'Resultados',
    listPage: false,
    facets: { level: 'Parte del marco lógico', cluster: 'Conglomerado', state: 'Estado de la evidencia' },
    inGuide: { header: ['Meta', 'Resultado'] },
    gaps: {
      unproven: { title: 'Indicadores sin evidencia', text: 'Falta la prueba del resultado.' },
      uncounted: {
        title: 'Indicadores solo declarados',
        text: 'Hay un resultado afirmado, sin la cuenta de donde sale.',
      },
    },
  },
  en: {
    label: 'indicator',
    plural: 'indicators',
    list: 'Indicators',
    name: 'Indicator',
    guide: 'Targets and results',
    menu: 'Results',
    listPage: false,
    facets: { level: 'Part of the logframe', cluster: 'Cluster', state: 'State of the evidence' },
    inGuide: { header: ['Target', 'Result'] },
    gaps: {
      unproven: { title: 'Indicators without evidence', text: 'The source does not show the result.' },
      uncounted: {
        title: 'Indicators declared without a count',
        text: 'The source states the result and does not show how it was counted.',
      },
    },
  },
};
