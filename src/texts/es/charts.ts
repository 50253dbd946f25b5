import type { WrittenDate } from './quantities.ts';

/** Fixed texts of charts, their downloads and the pages that frame them. */
export const charts = {
  source: 'Fuente',
  notes: (count: number) => (count === 1 ? '1 nota sobre estos datos' : `${count} notas sobre estos datos`),
  svg: 'SVG',
  png: 'PNG',
  csv: 'CSV',
  embed: 'Incrustar',
  embedHow: 'Copie este código en su página. Trae el gráfico con su resumen, sus datos y su fuente.',
  embedCode: 'Código para incrustar',
  preview: 'Ver cómo queda',
  copyCode: 'Copiar el código',
  codeCopied: 'Código copiado',
  whole: (site: string) => `Ver la página completa en ${site}`,
  events: 'Eventos',
  eventPlaces: 'el lugar de cada hecho está en la lista de eventos',
  others: 'Eventos',
  overviewLink: 'Ver todos los gráficos, para descargarlos o incrustarlos',
  overview: 'Gráficos',
  overviewLead: 'Todos los gráficos del sitio, por tema. Toque uno para leerlo entero, con su tabla y su fuente.',
  files: 'Los archivos de cada gráfico',
  filesText:
    'SVG es un dibujo que se agranda sin perder nitidez, para imprimir o editar. PNG es una imagen, para una ' +
    'presentación. CSV trae los datos. Todo se puede usar si se cita la fuente.',
  count: (count: number) => (count === 1 ? '1 gráfico' : `${count} gráficos`),
  /** Heading of a count whose unit has no name. */
  amount: 'Cantidad',
  /** Names under which the list of all charts is looked for, beside its title. */
  aliases: ['gráficas', 'imágenes', 'incrustar', 'svg', 'png'],
  timeline: {
    title: 'Los hechos que tienen fecha, en orden',
    fact: 'Hecho',
    start: 'Comienza',
    type: 'Tipo',
    end: 'Termina',
    caveat: 'Una banda hueca ocupa el año entero: de ese hecho la fuente solo da el año.',
  },
  /** Names of months beside a mark. */
  shortMonths: ['ene.', 'feb.', 'mar.', 'abr.', 'mayo', 'jun.', 'jul.', 'ago.', 'sep.', 'oct.', 'nov.', 'dic.'],
  /** A date as short as it stands beside a mark. */
  shortDate: ({ year, month, day }: WrittenDate) => [day, month, year].filter((part) => part !== undefined).join(' '),
  span: (from: string, to: string) => `${from} a ${to}`,
};
