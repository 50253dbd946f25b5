/** Texts of the tables that sort. */
export const dataTable = {
  sort: 'Ordenar por esta columna',
  ascending: (column: string, isNumeric: boolean) =>
    `Tabla ordenada por «${column}», ${isNumeric ? 'de menor a mayor' : 'de la A a la Z'}.`,
  descending: (column: string, isNumeric: boolean) =>
    `Tabla ordenada por «${column}», ${isNumeric ? 'de mayor a menor' : 'de la Z a la A'}.`,
  original: 'Tabla en su orden original.',
};
