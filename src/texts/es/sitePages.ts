/**
 * Texts of the pages that are of the site and show no record of one kind. `[…](name)` marks what leads somewhere: the
 * page that says it knows where.
 */
export const sitePages = {
  /** Kind of a page that is of the site, by which the search filters. */
  section: 'Sección',
  data: 'Datos',
  about: 'Acerca de este sitio',
  notFound: {
    title: 'Esta página no existe',
    description: 'La dirección cambió o está mal escrita.',
    query: 'Qué busca',
    ways: 'También puede ir al [inicio](home) o al [índice de todo](index).',
  },
  search: {
    title: 'Buscar',
    description: 'Encuentre redes, casos, lecciones, fases, términos y datos.',
    noScript: 'La búsqueda necesita JavaScript. Sin él, use el [índice de todo](index) o el [glosario](glossary).',
  },
  changes: {
    title: 'Cambios entre ediciones',
    description: 'Qué cifras calculadas cambiaron de una edición del sitio a otra, con su valor de antes y de ahora.',
    aliases: ['ediciones', 'versiones', 'historial de cifras'],
    first: (edition: string, date: string, figures: number) =>
      `Esta es la primera edición, la ${edition}, del ${date}. Fija ${figures} ` +
      `${figures === 1 ? 'cifra calculada' : 'cifras calculadas'}. Desde la próxima, aquí verá cuáles ` +
      `cambiaron.`,
    fromTo: (before: string, after: string) => `De la edición ${before} a la ${after}`,
    published: (date: string, changes: number) => `Publicada el ${date}. ${countChanges(changes)}`,
    since: (edition: string) => `Desde que se fijó la edición ${edition}`,
    sinceText: (changes: number) =>
      `${countChanges(changes)} Estos valores todavía no son de ninguna edición: los archivos con dirección ` +
      `fija conservan los anteriores.`,
    caption: 'Cifras que cambiaron',
    figure: 'Cifra',
    before: 'Antes',
    after: 'Después',
    none: 'no estaba',
    gone: 'ya no está',
    editions: 'Ediciones',
    edition: (edition: string, date: string, figures: number) =>
      `**${edition}**, del ${date}: ${figures === 1 ? '1 cifra' : `${figures} cifras`}.`,
    withdrawn: (days: string) => `De esta edición se retiró un dato a pedido de quien lo dio: ${days}.`,
    editionFiles: '[Sus datos (ZIP)](bundle) · [sumas SHA-256](checksums)',
    fixes:
      'Una edición fija los datos bajo una dirección que no cambia. Quien cita una cifra puede volver a ella ' +
      'aunque el sitio la corrija después. Con las sumas SHA-256 se comprueba que un archivo es el publicado.',
    counts:
      'La lista cuenta las cifras calculadas, como promedios y totales. Una celda corregida se ve comparando ' +
      'los archivos de las dos ediciones.',
  },
  coverage: {
    kicker: 'Para quien edita',
    title: 'Cobertura',
    description: 'Para quien edita: dónde la evidencia es delgada, qué falta contar y qué descansa en una sola fuente.',
    gap: (title: string, count: number, of: number) => `${title}: ${count} de ${of}`,
    none: 'Nada que completar aquí.',
    oneSource: {
      title: 'Fichas con una sola fuente',
      text: 'Todo lo que dicen descansa en un solo documento.',
    },
  },
  index: {
    title: 'Índice de todo',
    description: 'Todas las páginas del sitio en una sola lista.',
    aliases: ['mapa del sitio'],
  },
  home: {
    title: 'Lo que aprendieron las redes de empresas',
    /** The doors of a site that declares none. */
    doors: {
      replicate: {
        title: 'Quiero formar redes',
        text:
          'Para ONG, municipios, ministerios y quien articula: el método paso a paso, con sus instrumentos y lo ' +
          'que no salió bien.',
        phases: 'Las fases del método',
        instruments: 'Instrumentos para usar',
        recommendations: 'Recomendaciones',
      },
      firm: {
        title: 'Tengo una empresa',
        text: 'Historias de redes como la suya: qué hicieron juntas, qué puso cada una y qué ganaron.',
        networks: 'Redes',
        cases: 'Historias contadas',
        terms: 'Las palabras, explicadas',
      },
      judge: {
        title: 'Quiero ver resultados',
        text:
          'Para quien pone los recursos y quien evalúa: metas y resultados, cómo se calculó cada cifra y los ' +
          'datos para descargar.',
        results: 'Metas y resultados',
        data: 'Datos para descargar',
        notes: 'Lo que no cuadra en las fuentes',
      },
    },
    figures: 'Cifras que importan',
    figuresText: 'Toque una cifra para ver cómo se calculó y de dónde sale. La señal † lleva a una nota sobre el dato.',
    cases: 'Historias para leer',
    allCases: 'Todos los casos',
  },
  results: {
    lead: 'Lo que el proyecto prometió y lo que informa haber logrado, con el cálculo y la fuente de cada cifra.',
    indicators: 'Cada meta y su resultado',
    kicker: 'Resultados',
    verdicts: 'El estado dice qué vale la evidencia. Ningún resultado se da por logrado si la fuente no lo documenta.',
    context: 'Para leer bien estos resultados',
    logframe: 'El marco lógico completo',
    logframeLead:
      'Qué quería cada nivel del plan y, de cada indicador, la meta, lo que se informa, la fuente y con qué debía ' +
      'verificarse.',
    downloads: 'Descargar',
    report: (title: string) => `${title} (PDF)`,
    iati: 'IATI (XML)',
    allData: 'Todos los datos',
    ofData: (file: string, title: string) => `${file}: ${title}`,
    doubts: 'Léalo con cuidado',
    more: (part: string) => `Ver todo: ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
    aim: 'La barra es el resultado informado y la marca roja, la meta.',
    tally: 'Cuánto vale la evidencia de cada meta',
  },
  /** Where a figure of the search was computed from. */
  computedFrom: (places: string) => `Calculado con datos de ${places}`,
};

function countChanges(changes: number): string {
  return changes === 0 ? 'Ninguna cifra cambió.' : changes === 1 ? 'Cambió una cifra.' : `Cambiaron ${changes} cifras.`;
}
