/** What the explorer of a set of readings says. Travels to the browser with it. */
export const explorer = {
  sets: 'Conjuntos listos',
  asSource: 'Como la fuente',
  all: 'Todas las que tienen dato',
  withoutTop: 'Sin las dos más altas',
  only: (group: string) => `Solo ${group}`,
  mean: 'Promedio simple',
  median: 'Mediana',
  weighted: 'Promedio según número de empresas',
  /** @param target as it is written, with its unit */
  chosen: (count: number, over: number, target: string) =>
    `${count === 1 ? '1 red elegida' : `${count} redes elegidas`}, ${over} sobre la meta de ${target}. Marque o quite redes:`,
  lines: 'La línea roja marca la meta; la línea gris, el promedio simple de las redes elegidas.',
};
