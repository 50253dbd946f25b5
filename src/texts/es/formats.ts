/** Texts of the formats to fill in, where pages offer them. */
export const formats = {
  title: 'Formatos para llenar',
  lead:
    'Para imprimir y escribir a mano, o para llenar en la computadora. El asterisco marca lo que propone este ' +
    'sitio.',
  download: 'Formatos para descargar',
  all: 'Todos los formatos',
  /** The name of a download and its size. */
  file: (label: string, size: string) => `${label}, ${size}`,
  /** The name of a download that stands among others. */
  fileOf: (title: string, label: string, size: string) => `${title}: ${label}, ${size}`,
};
