/** What the ZIP with all the data says of itself, for the person who opens it years later without the site. */
export const dataBundle = {
  readmeName: 'LEEME.md',
  licenceName: 'LICENCIA.txt',
  edition: (edition: string, date: string, publisher: string, url: string) =>
    `Edición ${edition}, del ${date}. ${publisher}. ${url}`,
  contents: 'Qué hay aquí',
  csv:
    '`datos/`: un archivo CSV por conjunto de datos (UTF-8, separado por comas, punto decimal; la primera línea ' +
    'lleva los nombres de las columnas; una celda vacía es un dato que falta). Cada ' +
    'celda va tal como es: al abrirlo, una hoja de cálculo puede cambiar códigos o calcular textos.',
  dataPackage:
    '`datapackage.json`: qué significa cada columna, su tipo y su unidad, la fuente y la suma de comprobación ' +
    'de cada archivo (Data Package, versión 2).',
  csvw: '`datos/*.csv-metadata.json`: lo mismo para cada tabla, en CSVW.',
  excel:
    '`excel/`: cada conjunto como libro de Excel, con sus metadatos en la segunda hoja, y como CSV que Excel ' +
    'abre con sus tildes y sin perder ceros; ante un texto que tomaría por fórmula va un apóstrofo.',
  json: '`json/`: cada conjunto con sus metadatos, sus medidas y su fórmula.',
  licence: (file: string) => `\`${file}\`: lo que puede hacer con los datos.`,
  checksums: (file: string) =>
    `\`${file}\`: la suma de comprobación de cada archivo; se revisa con \`sha256sum -c ${file}\`.`,
  datasets: 'Conjuntos de datos',
  dataset: (file: string, title: string, summary: string, url: string) =>
    `\`${file}\`: **${title}**. ${summary} Notas y método: ${url}`,
  cite: 'Cómo citar',
  licenceHead: (siteName: string, publisher: string) => `Datos y textos de ${siteName}, de ${publisher}.`,
  licenceLine: (licence: string) => `Licencia: ${licence}`,
};
