/** Texts of the indicators: how a result stands to its target, and what is told beside it. */
export const indicators = {
  verdicts: { above: 'pasa la meta', equal: 'igual a la meta', below: 'no llega a la meta' },
  /** Where fewer is better, and a target is the most that there may be. */
  verdictsOfFewer: {
    above: 'pasa la meta, que es un máximo: no se cumplió',
    equal: 'igual a la meta, que es un máximo: se cumplió',
    below: 'no pasa la meta, que es un máximo: se cumplió',
  },
  only: (option: string) => `Indicadores: ${option}`,
  lead: 'Cada meta del marco lógico al lado de su resultado, con lo que vale la evidencia.',
  indicator: 'Indicador',
  target: 'Meta',
  result: 'Resultado',
  evidence: 'Evidencia',
  data: (title: string) => `Los datos: ${title}`,
  noComparison: 'sin un número que comparar',
  ofTarget: (percent: string) => `${percent}% de la meta`,
  attainment: 'Avance, según lo informado',
  verification: 'Debía verificarse con',
  explains: 'Lo explican',
  notes: 'Notas',
  due: (month?: number) => (month === undefined ? 'al cierre del proyecto' : `mes ${month}`),
  dueSentence: (month?: number) =>
    month === undefined ? 'Plazo: al cierre del proyecto.' : `Plazo: mes ${month} del proyecto.`,
  noIndicator: 'El plan no le puso un indicador.',
  /** How the reported numbers stand to their targets. */
  numbers: ({ met, unmet, none }: { met: number; unmet: number; none: number }) =>
    `Según los números informados, ${
      met === 1 ? '1 meta se alcanzó o se pasó' : `${met} metas se alcanzaron o se ` + `pasaron`
    }, ${unmet === 0 ? 'ninguna quedó corta' : unmet === 1 ? '1 quedó corta' : `${unmet} quedaron cortas`}` +
    `${none === 0 ? '' : ` y ${none === 1 ? '1 no tiene' : `${none} no tienen`} un número que comparar`}.`,
  noNumber: 'sin un número',
  whatIsReported: 'Lo que se informa',
  whyState: 'Por qué este estado',
  theTarget: 'La meta',
  whole: 'Ver el marco lógico completo',
};
