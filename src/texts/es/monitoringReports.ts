/** Los reportes del seguimiento: lo que dicen las fichas aprobadas de un aparato. */
export const monitoringReports = {
  private:
    'Estos reportes son para quienes llevan el seguimiento, y no para publicarlos. Aquí no se reserva ninguna cifra: con la de una red pequeña se podría averiguar lo que respondió una empresa. Para publicar, quien administra usa la orden «publicar», que deja fuera esas cifras.',
  empty: 'En este aparato no hay ningún registro. Abra el que le enviaron, o practique con redes inventadas.',
  closed: (last: string) =>
    `Los períodos de este sitio están cerrados. El último se cerró el ${last}. Para ver reportes con cifras, puede practicar.`,
  practice: 'Practicar',
  see: 'Ver',
  by: { indicator: 'Por indicador', network: 'Por red', region: 'Por región' },
  which: { indicator: 'Indicador', network: 'Red', region: 'Región' },
  group: 'De quiénes',
  groups: { all: 'Todos juntos' },
  indicator: 'Indicador',
  target: 'Meta',
  targets: (texts: string) => `Meta del plan: ${texts}`,
  realTarget: 'La meta es la del plan verdadero, y las cifras de la práctica son inventadas.',
  noTarget: 'El plan no le puso una meta.',
  change: 'Cambio desde la línea de base',
  noValue: 'Sin dato',
  /** Cuántas fichas hay detrás de una cifra. */
  coverage: (approved: number, expected: number) => `${approved} de ${expected} ${expected === 1 ? 'ficha' : 'fichas'}`,
  /** Junto al cambio, donde una de las dos mediciones no está completa. */
  partly: 'faltan fichas',
  points: (count: string) => `${count} puntos`,
  withPercent: (difference: string, percent: string) => `${difference} (${percent}%)`,
  caption: (title: string) => `${title}: cifras, fichas aprobadas y cambio`,
  bars: (title: string) => `${title}, en barras`,
  barTarget: (target: string) => `La raya marca la meta, ${target}.`,
  noBars: 'Todavía no hay cifras que dibujar.',
  missing: 'Qué le falta a estas cifras',
  reasonIn: (where: string, reason: string) => `${where}: ${reason}`,
  noForms: 'no hay ninguna ficha aprobada.',
  reasons: {
    missing: (count: number, field: string) =>
      count === 1 ? `una ficha no tiene «${field}».` : `${count} fichas no tienen «${field}».`,
    badAnswer: (count: number, field: string) =>
      count === 1
        ? `una ficha tiene en «${field}» algo que no sirve para la cuenta.`
        : `${count} fichas tienen en «${field}» algo que no sirve para la cuenta.`,
    zeroDivisor: () => 'habría que dividir entre cero.',
    zeroBase: (count: number) =>
      count === 1
        ? 'una ficha parte de cero, y no hay porcentaje de cero.'
        : `${count} fichas parten de cero, y no hay porcentaje de cero.`,
    negativeBase: (count: number) =>
      count === 1 ? 'una ficha parte de menos de cero.' : `${count} fichas parten de menos de cero.`,
    nothingGiven: () => 'las fichas aprobadas no traen ese dato.',
  },
  outstanding: (count: number) =>
    count === 0
      ? 'Todas las fichas esperadas están aprobadas.'
      : count === 1
        ? 'Una ficha no está aprobada y no entra en las cifras'
        : `${count} fichas no están aprobadas y no entran en las cifras`,
  outstandingIn: (period: string, form: string) => `${period}, ${form}`,
  erased: 'aprobada, con las respuestas borradas',
  download: 'Llévese estas cifras',
  csv: 'Descargar CSV',
  xlsx: 'Descargar Excel',
  print: 'Imprimir',
  saved: 'El archivo está en sus descargas.',
  fileName: 'reporte-de-seguimiento',
  sheet: 'Reporte',
  columns: {
    indicator: 'Indicador',
    group: 'De quiénes',
    period: 'Período',
    value: 'Valor',
    unit: 'Unidad',
    approved: 'Fichas aprobadas',
    expected: 'Fichas esperadas',
    target: 'Meta',
  },
  practiceFile: 'Práctica: todo es inventado',
};
