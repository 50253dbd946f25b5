/** The datasets of figures that monitoring publishes: what they say of themselves. */
export const publishedFigures = {
  title: (indicator: string) => `${indicator}: cifras del seguimiento`,
  summary: (groups: readonly string[]) =>
    `Cifras calculadas con las fichas aprobadas de cada medición, ${new Intl.ListFormat('es').format(groups)}.`,
  /** How each grouping is told in the summary. */
  groupings: { all: 'de todo el proyecto', region: 'por región', network: 'por red' },
  description: [
    'Cada fila es una cifra de una medición, con las fichas aprobadas que la sostienen y las que se esperaban.',
    'Una cifra reservada no se publica, porque con ella se podría averiguar lo que respondió una empresa o un grupo pequeño.',
  ],
  method: (smallest: number) => [
    'Solo cuentan las fichas aprobadas. La columna de la fórmula dice cómo se calculó cada cifra con sus respuestas.',
    `Se reserva la cifra de un grupo de menos de ${smallest}, salvo que todos sus miembros hayan aceptado publicarla.`,
    'También se reserva lo que permitiría llegar a un grupo así restando totales, otros grupos o ediciones anteriores.',
    'Se reservan además los valores extremos, las sumas que dependen de un solo miembro y los conteos de ninguno o de todos.',
    'La raíz de cada edición resume las aprobaciones de sus fichas: si una cambiara, la raíz sería otra.',
  ],
  keywords: ['seguimiento', 'medición'],
  period: (titles: readonly string[]) => titles.join(', '),
  columns: {
    figure: { id: 'cifra', title: 'Cifra', description: 'Clave de la medición y del grupo.' },
    period: { id: 'medicion', title: 'Medición', description: 'Medición a la que pertenecen las fichas.' },
    level: { id: 'clase-de-grupo', title: 'Nivel', description: 'Qué clase de grupo es.' },
    group: { id: 'grupo', title: 'Grupo', description: 'De quiénes es la cifra.' },
    value: { id: 'valor-publicado', title: 'Valor', description: 'Lo calculado; queda vacío donde no se publica.' },
    state: { id: 'estado', title: 'Estado', description: 'Si la cifra se publica.' },
    approved: { id: 'aprobadas', title: 'Fichas aprobadas', description: 'Fichas del grupo con aprobación vigente.' },
    expected: { id: 'esperadas', title: 'Fichas esperadas', description: 'Fichas que el grupo debía entregar.' },
    formula: { id: 'formula', title: 'Fórmula', description: 'Cómo se calcula con las respuestas de las fichas.' },
    edition: { id: 'edicion', title: 'Edición', description: 'Número de la publicación que dio esta fila.' },
    day: { id: 'publicada', title: 'Publicada', description: 'Día de esa edición.' },
    root: { id: 'raiz', title: 'Raíz', description: 'Resumen criptográfico de las aprobaciones de esa edición.' },
  },
  /** Codes of the levels in the rows, and their names. */
  levels: {
    all: { id: 'todo', label: 'Todo el proyecto' },
    region: { id: 'region', label: 'Región' },
    network: { id: 'red', label: 'Red' },
  },
  states: {
    published: { id: 'publicada', label: 'Publicada' },
    withheld: { id: 'reservada', label: 'Reservada' },
    empty: { id: 'sin-fichas', label: 'Sin fichas aprobadas' },
  },
  measure: (indicator: string, period: string) => `${indicator}, ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
  explanation: (approved: number, expected: number) =>
    approved === 1
      ? `Se calculó con una ficha aprobada de ${expected} esperadas, y no dice nada de las que faltan.`
      : `Se calculó con ${approved} fichas aprobadas de ${expected} esperadas, y no dice nada de las que faltan.`,
  locator: (edition: number, root: string) => `Edición ${edition}, raíz ${root}`,
};
