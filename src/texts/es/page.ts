/** Fixed texts of every page: its frame, its figures, its empty states. */
export const page = {
  nav: {
    menu: 'Menú',
    home: 'Inicio',
    main: 'Principal',
    breadcrumb: 'Ruta de navegación',
    skip: 'Ir al contenido',
    news: 'Novedades',
  },
  searchBox: { open: 'Buscar', label: 'Buscar en el sitio', placeholder: '¿Qué quiere saber?' },
  page: {
    sources: 'Fuentes',
    sourcesLead: 'De aquí salen los hechos y las cifras de esta página.',
    places: (count: number) => (count === 1 ? '1 lugar' : `${count} lugares`),
    reference: (number: number, place: string) => `Fuente ${number}: ${place}`,
    notes: 'Notas sobre los datos',
    notesLead: 'Lo que la fuente contradice, calla o cuenta mal.',
    related: 'Para seguir',
    cite: 'Cómo citar esta página',
    share: 'Compartir',
    shareWhatsapp: 'Enviar por WhatsApp',
    copy: 'Copiar la dirección',
    copied: 'Dirección copiada',
    copyCitation: 'Copiar la cita',
    citationCopied: 'Cita copiada',
    citationFiles: 'Para su gestor de referencias:',
    print: 'Imprimir',
    /** The name of a link or button whose words alone do not say of what: «CSV: Ventas por red». */
    nameOf: (words: string, of: string) => `${words}: ${of}`,
    readNote: 'Leer la nota',
    onThisPage: 'En esta página',
    minutes: (count: number) => `${count} min de lectura`,
    edition: (edition: string) => `Edición ${edition}`,
    /** Below the text of a printed page. */
    printed: (site: string, edition: string, url: string) => `${site}, edición ${edition}. ${url}`,
    perSource: (place: string) => `Según ${place}`,
    taskDone: 'Hecho',
    taskOpen: 'Por hacer',
    footnotes: 'Notas',
    /** Beside a note: the way back to the place where the text calls it, the first, the second… */
    backToText: (call: number) => (call > 1 ? `Volver al texto (${call})` : 'Volver al texto'),
    noteOf: (title: string) => `Nota: ${title}`,
  },
  figure: {
    how: (title: string) => `${title}: cómo se calcula y de dónde sale`,
    noteOf: (title: string) => `nota: ${title}`,
    notes: (count: number, title: string) => `${count} notas sobre esta cifra: ${title}`,
  },
  table: (heading: string) => (heading ? `Tabla: ${heading}` : 'Tabla'),
  /** Over a table that is wider than the screen. */
  slide: 'Deslice →',
  empty: {
    title: 'Todavía no se ha publicado nada aquí',
    text: 'Cuando la institución publique la primera ficha, aparecerá en esta página.',
  },
  chart: {
    table: 'Ver los datos en una tabla',
    interactive: 'Explorar el gráfico',
    data: 'Cómo se calcula y de dónde sale',
  },
  footer: {
    know: 'Conocer',
    check: 'Comprobar',
    readingPaths: 'Rutas de lectura',
    programme: 'El programa',
    recommendations: 'Recomendaciones',
    instruments: 'Instrumentos',
    manuals: 'Manuales',
    myGuide: 'Arme su propia guía',
    sources: 'Fuentes',
    notes: 'Notas sobre los datos',
    data: 'Datos para descargar',
    index: 'Índice de todo',
    about: 'Acerca de este sitio',
    coverage: 'Cobertura, para quien edita',
    /** `[…](licence)` leads to the text of the licence. */
    colophon: (edition: string, licence: string) =>
      `Edición ${edition}. Textos y datos con licencia [${licence}](licence). Este sitio no usa cookies, no ` +
      `rastrea a nadie y no pide nada a otros servidores.`,
  },
  list: { all: 'Ver todo' },
};
