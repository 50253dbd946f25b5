/** Fixed words of the guides to take away. */
export const guides = {
  kind: 'Guía',
  blank: (columns: string) => `En el PDF hay aquí un cuadro para llenar, con estas columnas: ${columns}.`,
  heading: 'Guías para llevar',
  lead:
    'Para imprimir (PDF) o leer en el celular sin conexión (EPUB). Salen de las mismas fichas que las páginas: ' +
    'al corregir una ficha, cambian las guías.',
  booklets: 'Un cuadernillo por fase',
  booklet: (title: string) => `${title} (cuadernillo)`,
  own: 'Otra, a su medida',
  ownLead: 'Si ninguna le calza, elija las fases, lecciones, casos, instrumentos y redes que necesita.',
  ownLink: 'Arme su propia guía.',
  forms: 'Los formatos para llenar, en Word, ODT y Excel, están con cada instrumento.',
  formsLink: 'Ver los instrumentos.',
  originals: 'Manuales originales del programa',
  originalsLead: 'Los escribió el programa. Aquí se dice qué tratan y dónde se consiguen.',
  contents: 'Lo que lleva',
  files: 'Descargar',
  sums: 'Sumas de comprobación (SHA-256)',
  see: 'Ver lo que lleva',
  listSums: 'Sumas SHA-256 de todas las guías',
  first: (edition: string) => `Es la primera edición, la ${edition}. Desde la próxima, aquí verá qué cambió.`,
  changes: (edition: string, before: string, count: number) =>
    `De la edición ${before} a la ${edition} ` +
    `${count === 0 ? 'no cambió ninguna cifra' : count === 1 ? 'cambió una cifra' : `cambiaron ${count} cifras`}.`,
  changesLink: 'Ver los cambios',
  meta: (audience: string, pages: number, minutes: number) =>
    `Para ${audience.toLowerCase()} · ${pages} páginas · ${sayMinutes(minutes)} de lectura`,
  edition: (edition: string, date: string) => `Edición ${edition}, ${date}`,
  download: (format: string, size: string) => `Descargar ${format} (${size})`,
  /** The same in a list, under a title. */
  file: (format: string, size: string) => `${format} (${size})`,
  downloadLabel: (title: string, format: string, size: string) => `${title}: descargar ${format}, ${size}`,
  cover: (title: string) => `Cubierta de «${title}»`,
};

function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (!hours) return `${minutes} min`;
  return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
}
