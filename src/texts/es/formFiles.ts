/** Words that stand in every form to fill in, beside those of its record. */
export const formFiles = {
  kicker: 'Formato para llenar',
  instructions: 'Cómo se llena',
  /** The sheet of a workbook that says how it is filled in. */
  helpSheet: 'Cómo llenarlo',
  /** Names of the tables of a text, before their number. */
  answers: 'Datos',
  table: 'Tabla',
  page: 'Página',
  /** Between the number of a page and that of all. */
  of: 'de',
  total: 'Total',
  columnHead: (sheet: string) => `Columna o casilla (${sheet})`,
  hintHead: 'Qué se escribe',
  formulaHint: 'Se calcula solo. No escriba aquí.',
  badChoice: 'Escoja un valor de la lista.',
  badNumber: 'Escriba un número, sin símbolos.',
  badNumberWithin: (least: number, most: number) => `Escriba un número del ${least} al ${most}.`,
  badDate: 'Escriba una fecha: día/mes/año.',
  origin: (url: string) => `La ficha del instrumento, con sus fuentes, está en ${url}`,
  /** What the mark `*` means. */
  legend: '* Lo propone este sitio: las fuentes no lo documentan. Cámbielo o quítelo si no le sirve.',
  imprint: (siteName: string, edition: string, licence: string) => `${siteName}, edición ${edition} · ${licence}`,
};
