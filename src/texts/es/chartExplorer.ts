/** What a chart says while it is explored. Travels to the browser alone. */
export const chartExplorer = {
  role: 'gráfico interactivo',
  how: (title: string) => `${title}. Recorra las barras con las flechas; salga con Escape.`,
  target: 'Meta',
  /** What is heard of a bar: its name, what is known of it, and its place among the others. */
  bar: (label: string, facts: readonly string[], place: number, of: number) =>
    `${label}. ${facts.join('. ')}. ${place} de ${of}.`,
};
