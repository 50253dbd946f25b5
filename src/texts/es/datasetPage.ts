/** Texts of the page of a dataset. */
export const datasetPage = {
  period: 'Periodo',
  size: 'Tamaño',
  sizeText: (rows: number, columns: number) =>
    `${rows} ${rows === 1 ? 'fila' : 'filas'} y ${columns} ${columns === 1 ? 'columna' : 'columnas'}`,
  units: 'Unidades',
  noUnits: 'No mide cantidades: sus columnas son textos, fechas o sí y no',
  edition: 'Edición',
  editionText: (edition: string, date: string) => `${edition}, publicada el ${date}`,
  since: 'En este sitio desde',
  licence: 'Licencia',
  rowsIn: (count: number, total: number) => `${count === 1 ? 'Entra' : 'Entran'} ${count} de ${total} filas.`,
};
