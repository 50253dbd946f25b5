/** What a build says of its steps, and why one fails. */
export const build = {
  indexed: (pages: number, pieces: number) => `${pages} páginas en el índice de búsqueda, en ${pieces} partes`,
  noIndex: (said: string) => `No se pudo crear el índice de búsqueda: ${said}`,
  notIndexed: (file: string, said: string) => `No se pudo indexar «${file}»: ${said}`,
  indexNotWritten: (said: string) => `No se pudo escribir el índice: ${said}`,
  noMetadata: 'El índice de búsqueda no tiene metadatos.',
  otherPagefind: (version: string) => `El índice es de Pagefind ${version}; este sitio lee el de Pagefind 1.5.`,
  slimmed: (pages: number, kilobytes: string) => `${pages} páginas sin los estilos que no usan: ${kilobytes} KB menos`,
  foreignScript: (page: string, starts: readonly string[]) =>
    `La página «${page}» lleva código que la construcción no hizo, y no se publica: ${starts.join(' · ')}`,
  packages: (count: number) => `${count} paquetes para leer sin conexión`,
  notInSite: (id: string, address: string, from: string) =>
    `El paquete «${id}» pide «${address}» (desde ${from}) y el sitio no lo tiene.`,
  previews: (pages: number) => `${pages} páginas con su imagen para compartir`,
  notices: (count: number) => `avisos de ${count} paquetes`,
  usb: (files: number, size: string) => `${files} archivos en la edición USB, ${size}`,
};
