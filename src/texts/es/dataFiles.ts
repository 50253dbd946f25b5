/** Words of the files in which data are published: their names on pages, and what stands inside them. */
export const dataFiles = {
  /** Every form of a dataset, by its id. */
  labels: {
    csv: 'Descargar CSV',
    'excel-csv': 'CSV para Excel',
    xlsx: 'Excel (XLSX)',
    json: 'Descargar JSON',
    csvw: 'Metadatos (CSVW)',
  },
  /** Title of all the data of a site. */
  title: (siteName: string) => `${siteName}: datos`,
  cited: 'Datos',
  /** The description of a column with its unit. */
  withUnit: (description: string, unit: string) => `${description} Unidad: ${unit}.`,
  twin: (name: string) => `Dos conjuntos de datos darían el mismo archivo «${name}»: cambie el nombre de uno.`,
  /** Types of columns. */
  types: {
    text: 'texto',
    number: 'número',
    integer: 'número entero',
    boolean: 'verdadero o falso',
    date: 'fecha',
    reference: 'clave de una ficha',
  },
  /** The workbook of a dataset. */
  workbook: {
    data: 'Datos',
    metadata: 'Metadatos',
    title: 'Título',
    summary: 'Resumen',
    contents: 'Qué contiene',
    method: 'Cómo se hizo',
    period: 'Periodo',
    licence: 'Licencia',
    published: 'Publicado',
    edition: 'Edición',
    address: 'Dirección',
    cite: 'Cómo citar',
    columns: ['Columna', 'Nombre', 'Qué contiene', 'Tipo', 'Unidad', 'Obligatoria'],
    measures: ['Medida', 'Nombre', 'Cómo se lee', 'Valor', 'Unidad', 'Fórmula'],
    sources: ['Fuente', 'Dirección'],
    notes: ['Nota sobre los datos', 'Qué se encuentra', 'Dirección'],
  },
  /** A measure as a formula: `promedio(pedidos) donde lugar = la-loma`. */
  formula: {
    operations: {
      mean: 'promedio',
      median: 'mediana',
      sum: 'suma',
      count: 'cuenta de filas',
      share: 'parte de las filas',
      weightedMean: 'promedio ponderado',
      ratio: 'división',
      difference: 'resta',
      min: 'mínimo',
      max: 'máximo',
    },
    weight: (column: string, weights: string) => `${column}; peso: ${weights}`,
    share: (operation: string, filter: string) => `${operation} con ${filter}`,
    where: (formula: string, filter: string) => `${formula} donde ${filter}`,
  },
};
