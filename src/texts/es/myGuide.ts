/** Texts of the page where a person makes a guide of their own. */
export const myGuide = {
  title: 'Arme su propia guía',
  description:
    'Elija fases, instrumentos, lecciones, casos y redes, póngalos en su orden y llévelos en un libro ' +
    'electrónico o en papel. La guía se arma en su equipo: nada se envía.',
  kind: 'Herramienta',
  manuals: 'Manuales',
  aliases: ['mi guía', 'mi propia guía', 'guía propia', 'armar una guía'],
  groups: { phase: 'Fases', instrument: 'Instrumentos', lesson: 'Lecciones', case: 'Casos', network: 'Redes' },
  choose: 'Elija lo que necesita',
  read: 'leer',
  readPiece: (title: string) => `Leer «${title}»`,
  order: 'Ponga en orden lo elegido',
  take: 'Llévela',
  name: 'Nombre de su guía',
  namePlaceholder: 'Por ejemplo: Taller de confianza, Puno',
  unnamed: 'Mi guía',
  subtitle: 'Partes elegidas del sitio',
  audience: 'quien la armó',
  summary: (parts: number) =>
    `Guía de ${parts} ${parts === 1 ? 'parte elegida' : 'partes elegidas'} del sitio, en el orden que quiso ` +
    `quien la armó.`,
  pages: (pages: number) => `${pages} ${pages === 1 ? 'página' : 'páginas'}`,
  total: (parts: number, pages: number, size: string) =>
    parts === 0
      ? 'Todavía no eligió nada.'
      : `${parts} ${parts === 1 ? 'parte' : 'partes'}, unas ${pages} páginas con cubierta, contenido y fuentes. ` +
        `El libro electrónico pesa unos ${size}.`,
  emptyOrder: 'Marque algo de la lista y aparecerá aquí.',
  orderHelp: 'Arrastre cada parte, o use sus botones.',
  up: (title: string) => `Subir «${title}»`,
  down: (title: string) => `Bajar «${title}»`,
  remove: (title: string) => `Quitar «${title}»`,
  upShort: 'Subir',
  downShort: 'Bajar',
  removeShort: 'Quitar',
  moved: (title: string, place: number, of: number) => `«${title}» está ahora en el lugar ${place} de ${of}.`,
  added: (title: string) => `«${title}» entró en su guía.`,
  removed: (title: string) => `«${title}» salió de su guía.`,
  epub: 'Descargar el libro electrónico (EPUB)',
  print: 'Abrir para imprimir',
  copy: 'Copiar la dirección de esta guía',
  copied: 'Dirección copiada',
  clear: 'Empezar de nuevo',
  cleared: 'Su guía quedó vacía.',
  working: 'Armando la guía…',
  ready: (size: string) => `Lista: el archivo pesa ${size}.`,
  failed: 'No se pudo armar la guía: falta la conexión o una parte no llegó. Vuelva a intentarlo.',
  privacy:
    'Lo que elige está en la dirección de esta página: guárdela o compártala y la guía vuelve a armarse igual. ' +
    'Nada se envía a ningún lado.',
  noScript: 'Para armar una guía, el navegador debe permitir JavaScript. Sin él, puede descargar las guías ya hechas.',
  ready_made: 'Guías ya hechas',
  printTitle: 'Mi guía para imprimir',
  printDescription: 'La guía que armó, lista para imprimir o guardar en PDF.',
  printNow: 'Imprimir o guardar en PDF',
  back: 'Cambiar lo elegido',
  contents: 'Contenido',
  nothing: 'Esta dirección no lleva ninguna parte del sitio. Elija primero lo que quiere imprimir.',
  citeAs: 'Cómo citar',
  licence: 'Licencia',
  edition: (edition: string, date: string) => `Edición ${edition}, ${date}`,
  online: 'En línea',
};
