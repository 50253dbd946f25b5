/** Texts of the indicators: how a result stands to its target, and what is told beside it. */
export const indicators = {
  verdicts: { above: 'pasa la meta', equal: 'igual a la meta', below: 'no llega a la meta' },
  noComparison: 'sin un número que comparar',
  ofTarget: (percent: string) => `${percent}% de la meta`,
  attainment: 'Avance, según lo informado',
  verification: 'Debía verificarse con',
  explains: 'Lo explican',
  notes: 'Notas',
  due: (month: number) => `mes ${month}`,
} as const;
