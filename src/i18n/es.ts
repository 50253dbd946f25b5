/**
 * Every fixed text of the interface, in one place. A fork that speaks otherwise changes it here.
 * Texts of the content are not here: they are records.
 */
export const t = {
  nav: {
    menu: 'Menú',
    methodology: 'Metodología',
    networks: 'Redes',
    cases: 'Casos',
    lessons: 'Lecciones',
    results: 'Resultados',
    data: 'Datos',
    glossary: 'Glosario',
    home: 'Inicio',
    main: 'Principal',
    breadcrumb: 'Ruta de navegación',
    skip: 'Ir al contenido',
    news: 'Novedades',
  },
  search: { open: 'Buscar', label: 'Buscar en el sitio', placeholder: 'Una red, una lección, una cifra…' },
  page: {
    sources: 'Fuentes',
    sourcesLead: 'De aquí salen los hechos y las cifras de esta página.',
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
    readNote: 'Leer la nota',
    onThisPage: 'En esta página',
    minutes: (count: number) => `${count} min de lectura`,
    edition: (edition: string) => `Edición ${edition}`,
  },
  figure: {
    how: 'cómo se calcula y de dónde sale',
    note: 'nota',
    notes: (count: number) => `${count} notas sobre esta cifra`,
  },
  table: 'Tabla',
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
    licence: 'Textos y datos con licencia',
    privacy: 'Este sitio no usa cookies, no rastrea a nadie y no pide nada a otros servidores.',
  },
} as const;
