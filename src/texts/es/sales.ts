/** Texts of the pages that read the sales in several ways. */
export const sales = {
  title: 'Ventas de las redes',
  description:
    'Cuánto subieron las ventas de cada red, con la meta, y lo que dice cada forma de resumirlas: promedio, mediana, ponderado, por conglomerado.',
  aliases: ['aumento de ventas', 'incremento de ventas', 'cuánto subieron las ventas'],
  readingTitle: (reading: string) => `Ventas: ${reading.charAt(0).toLowerCase()}${reading.slice(1)}`,
  readings: 'Lecturas de las ventas',
  overview: 'Todas las lecturas',
  all: 'Todas las redes',
  ofSource: 'la que usa la evaluación',
  computedHere: 'La fuente no da esta cifra: la calcula este sitio con los datos de cada red.',
  explore: 'Quite y ponga redes, y mire moverse el promedio',
  entering: { in: 'Entra', out: 'No entra', missing: 'Sin dato' },
  countIn: (count: number, total: number) => `Entran ${count} de las ${total} redes del proyecto.`,
  explorer: {
    title: 'Explore el promedio de ventas',
    description: 'Quite y ponga redes y mire cómo se mueven el promedio, la mediana y el promedio ponderado.',
  },
};
