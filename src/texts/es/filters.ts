/** How many of a list are left when it is filtered. Travels to the browser alone. */
export const filters = {
  networks: (count: number) => (count === 1 ? '1 red' : `${count} redes`),
  lessons: (count: number) => (count === 1 ? '1 lección' : `${count} lecciones`),
  indicators: (count: number) => (count === 1 ? '1 indicador' : `${count} indicadores`),
  providers: (count: number) => (count === 1 ? '1 proveedor' : `${count} proveedores`),
  /** @param count what is said of none */
  none: (count: string) => `${count}: quite algún filtro para ver más`,
};
