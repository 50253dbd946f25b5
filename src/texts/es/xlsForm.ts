/** What a form that leaves the site asks and says beside its own questions: as an XLSForm, or as a sheet to fill in. */
export const xlsForm = {
  yes: 'Sí',
  no: 'No',
  unitCode: 'Código de la unidad',
  unitCodeHint: 'El código con que la institución inscribió a la empresa, la red o la región.',
  period: 'Período de medición',
  required: 'Esta pregunta necesita una respuesta.',
  inUnit: (unit: string) => `En ${unit.toLowerCase()}.`,
  within: (least: number, most: number) => `Escriba un número de ${least} a ${most}.`,
  atLeast: (least: number) => `Escriba un número de ${least} o más.`,
  atMost: (most: number) => `Escriba un número de ${most} o menos.`,
  decimals: (count: number) =>
    count === 0
      ? 'Escriba un número sin decimales.'
      : `Escriba hasta ${count === 1 ? 'un decimal' : `${count} decimales`}.`,
  /** Of the sheet to fill in: its name, how an option is chosen, and what is said to what cannot be an answer. */
  sheet: 'Ficha',
  chooseOne: (labels: readonly string[]) => `Escoja una: ${labels.join('; ')}.`,
  chooseSome: (labels: readonly string[]) => `Escoja una o varias: ${labels.join('; ')}.`,
  byHand: 'Escríbalo a mano.',
  badChoice: 'Escoja un valor de la lista.',
  badNumber: 'Escriba un número, sin símbolos.',
  badDate: 'Escriba una fecha: día/mes/año.',
};
