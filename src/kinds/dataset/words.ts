import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';

/** Words of its pages and of its part in a guide. */
interface DatasetWords extends KindWords {
  readonly inGuide: Readonly<Record<'measures' | 'rows' | 'row', string>> & {
    readonly measuresHeader: readonly string[];
  };
}

export const words: InEveryLanguage<DatasetWords> = {
  es: {
    label: 'conjunto de datos',
    plural: 'conjuntos de datos',
    list: 'Datos',
    name: 'Datos',
    guide: 'Los datos',
    menu: 'Datos',
    lead: false,
    inGuide: {
      measures: 'Cifras calculadas',
      measuresHeader: ['Medida', 'Valor', 'Cómo leerla'],
      rows: 'Datos',
      row: 'Fila',
    },
  },
  en: {
    label: 'dataset',
    plural: 'datasets',
    list: 'Data',
    name: 'Data',
    guide: 'The data',
    menu: 'Data',
    lead: false,
    inGuide: {
      measures: 'Computed figures',
      measuresHeader: ['Measure', 'Value', 'How to read it'],
      rows: 'Data',
      row: 'Row',
    },
  },
};
