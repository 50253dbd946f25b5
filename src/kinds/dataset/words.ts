import type { InEveryLanguage } from '#texts/language.ts';
import type { KindWords } from '../declaration.ts';
import type { Measure } from './schema.ts';

type Operation = Measure['operation'];

/** Words of its pages and of its part in a guide. */
interface DatasetWords extends KindWords {
  /** The descriptions of all data for programs: their names and what they hold. */
  readonly descriptions: Readonly<
    Record<'package' | 'catalogue' | 'iati' | 'citation', { readonly title: string; readonly text: string }>
  >;
  /** What the operation of a measure does. */
  readonly operations: Readonly<Record<Operation, string>>;
  /** Any one of the values that a filter accepts: «La Loma o El Bajo». */
  readonly or: (values: readonly string[]) => string;
  readonly related: Readonly<Record<'readings' | 'uses' | 'siblings', string>>;
  readonly inGuide: Readonly<Record<'measures' | 'rows' | 'row', string>> & {
    readonly measuresHeader: readonly string[];
    /** Before the address of the whole table: which columns the page had no room for. */
    readonly whole: (columns: readonly string[]) => string;
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
    listPage: {
      title: 'Datos',
      lead:
        'Los datos detrás de cada cifra del sitio: de dónde salen, qué miden, cómo se calculan y cómo ' +
        'descargarlos.',
      aliases: ['datos abiertos', 'csv', 'descargas'],
    },
    descriptions: {
      package: { title: 'Data Package', text: 'qué significa cada columna, con su tipo, unidad y fuente' },
      catalogue: { title: 'Catálogo DCAT', text: 'para portales de datos abiertos' },
      iati: { title: 'Actividad IATI', text: 'metas, resultados y dinero en el estándar de la ayuda' },
      citation: { title: 'CITATION.cff', text: 'cómo citar el sitio' },
    },
    operations: {
      mean: 'Promedio simple: se suman los valores y se divide entre cuántos son.',
      median: 'Mediana: el valor del medio cuando se ordenan de menor a mayor.',
      sum: 'Suma de los valores.',
      count: 'Cuenta de las filas.',
      share: 'Parte de las filas que cumple una condición.',
      weightedMean: 'Promedio ponderado: cada valor pesa según otra columna.',
      ratio: 'División de una cifra entre otra.',
      difference: 'Resta de dos cifras.',
      min: 'El valor más bajo.',
      max: 'El valor más alto.',
    },
    or: (values) => values.join(' o '),
    related: {
      readings: 'Formas de leer estos datos',
      uses: 'Páginas que usan estos datos',
      siblings: 'Otros datos del tema',
    },
    inGuide: {
      measures: 'Cifras calculadas',
      measuresHeader: ['Medida', 'Valor', 'Cómo leerla'],
      rows: 'Datos',
      row: 'Fila',
      whole: (columns) =>
        `Aquí no ${columns.length === 1 ? 'cabe la columna' : 'caben las columnas'} ` +
        `${columns.map((title) => `«${title}»`).join(', ')}: la tabla completa está en `,
    },
  },
  en: {
    label: 'dataset',
    plural: 'datasets',
    list: 'Data',
    name: 'Data',
    guide: 'The data',
    menu: 'Data',
    listPage: {
      title: 'Data',
      lead:
        'The data behind every figure of the site: where they come from, what they measure, how they are ' +
        'computed and how to download them.',
      aliases: ['open data', 'csv', 'downloads'],
    },
    descriptions: {
      package: { title: 'Data Package', text: 'what each column means, with its type, unit and source' },
      catalogue: { title: 'DCAT catalogue', text: 'for portals of open data' },
      iati: { title: 'IATI activity', text: 'targets, results and money in the standard of aid' },
      citation: { title: 'CITATION.cff', text: 'how to cite the site' },
    },
    operations: {
      mean: 'Plain mean: the values are added up and divided by how many they are.',
      median: 'Median: the value in the middle when they stand in order.',
      sum: 'Sum of the values.',
      count: 'Count of the rows.',
      share: 'Share of the rows that meet a condition.',
      weightedMean: 'Weighted mean: each value counts as another column says.',
      ratio: 'One figure divided by another.',
      difference: 'One figure less another.',
      min: 'The lowest value.',
      max: 'The highest value.',
    },
    or: (values) => values.join(' or '),
    related: {
      readings: 'Ways to read these data',
      uses: 'Pages that use these data',
      siblings: 'Other data on the topic',
    },
    inGuide: {
      measures: 'Computed figures',
      measuresHeader: ['Measure', 'Value', 'How to read it'],
      rows: 'Data',
      row: 'Row',
      whole: (columns) =>
        `There is no room here for the ${columns.length === 1 ? 'column' : 'columns'} ` +
        `${columns.map((title) => `“${title}”`).join(', ')}: the whole table is at `,
    },
  },
};
