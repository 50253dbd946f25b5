/** Words that stand in every format beside those of its record. */
export const words = {
  kicker: 'Formato para llenar',
  instructions: 'Cómo se llena',
  page: 'Página',
  of: 'de',
  total: 'Total',
  columnHead: 'Columna o casilla',
  hintHead: 'Qué se escribe',
  formulaHint: 'Se calcula solo. No escriba aquí.',
  badChoice: 'Escoja un valor de la lista.',
  badNumber: 'Escriba un número, sin símbolos.',
  badDate: 'Escriba una fecha: día/mes/año.',
  origin: 'La ficha del instrumento, con sus fuentes, está en',
} as const;
