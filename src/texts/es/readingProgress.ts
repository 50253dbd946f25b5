/** How far a reader is along a reading path. Travels to the browser alone. */
export const readingProgress = {
  done: (done: number, total: number) => `Lleva ${done} de ${total} paradas.`,
  finished: (total: number) => `Lleva ${total} de ${total} paradas. Terminó la ruta.`,
};
