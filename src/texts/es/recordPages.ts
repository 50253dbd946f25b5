/**
 * Headings and labels of the pages that show records, by kind of record. `[…](name)` marks what leads somewhere: the
 * page that says it knows where.
 */
export const recordPages = {
  ally: { contributed: 'Lo que aportó', fellShort: 'Lo que no llegó' },
  case: { kicker: 'Caso', question: 'La pregunta:', networks: 'Las redes de este caso' },
  cluster: { kicker: 'Conglomerado', networks: 'Sus redes' },
  dataset: {
    kicker: (topic: string) => `Datos · ${topic}`,
    formsText:
      'El CSV lleva cada celda tal como es. La copia para Excel guarda los ceros de los códigos y pone un ' +
      'apóstrofo ante los textos que Excel tomaría por fórmulas.',
    permanent: 'Direcciones que no cambian',
    permanentText: (edition: string) =>
      `Los botones llevan siempre a los datos más nuevos. Para citar o repetir un cálculo, use los archivos de ` +
      `la edición ${edition}. Se pueden comprobar con sus [sumas SHA-256](checksums), y los [cambios entre ` +
      `ediciones](changes) están en una lista.`,
    measures: 'Cifras que se calculan de estos datos',
    rows: 'Los datos',
    rowCount: (count: number) => (count === 1 ? '1 fila' : `${count} filas`),
    about: 'Qué contienen y cómo se hicieron',
    method: 'Cómo se hicieron',
    columns: 'Columnas',
  },
  /** What is told of a measure, after its formula. `{…}` are figures. */
  measure: {
    column: (title: string) => `Columna: ${title}.`,
    weight: (title: string) => `Peso: ${title}.`,
    filter: (condition: string) => `Solo filas con ${condition}.`,
    share: (condition: string) => `Cuentan las filas con ${condition}.`,
    parts: '{numerator} y {denominator}.',
    reported: 'La fuente informa:',
    notes: 'Notas:',
  },
  datasets: {
    all: (size: string) => `Descargar todo (ZIP, ${size})`,
    forPrograms: 'Para programas y para citar',
    permanent: (edition: string) =>
      `Los archivos de la edición ${edition} tienen direcciones que no cambian: [todo en un ZIP](bundle) y las ` +
      `[sumas SHA-256](checksums) de cada archivo. [Qué cifras cambiaron entre ediciones](changes).`,
  },
  event: { networks: 'Redes:' },
  indicator: {
    cases: 'Casos que lo explican',
    pages: 'Problemas y supuestos',
    data: 'Los datos',
    others: 'Otros indicadores del mismo nivel',
    baseline: 'Línea de base',
    measuredOn: (date: string) => `Medida: ${date}.`,
    state: 'Estado de la evidencia',
    verification: 'Cómo debía verificarse',
  },
  instrument: {
    kicker: 'Instrumento',
    when: 'Cuándo se usa',
    who: 'Quién lo usa',
    phases: 'Fases',
    how: 'Cómo se usa',
    contents: 'Qué contiene',
    proposed: 'propuesta de este sitio',
    proposedText:
      'Lo marcado como propuesta no está en las fuentes: lo sugiere este sitio para que el instrumento se pueda usar.',
  },
  lesson: {
    kicker: (order: number) => `Lección ${order}`,
    strength: 'Fuerza de la evidencia',
    audiences: 'Para quién',
    phases: 'En qué fases',
    clusters: 'Dónde se aprendió',
    evidence: 'La evidencia',
    strengthText:
      'La fuerza se calcula así. Es fuerte si hay tres o más evidencias a favor, más que las que ponen ' +
      'límites, y nombran tres redes, o dos redes y una cifra. Es media con dos evidencias a favor. Es delgada ' +
      'con una.',
    conditions: 'Cuándo vale y cuándo no',
    practice: 'Qué hacer con esta lección',
    practiceText: 'Propuesta de este sitio, a partir de la evidencia de arriba.',
  },
  manual: { availability: 'Dónde se consigue:', more: 'Qué trae y dónde se consigue' },
  network: {
    bands:
      'Cada red lleva una banda tejida que se dibuja de su nombre: no hay fotografías en las fuentes y aquí no ' +
      'se inventan.',
    cluster: 'Conglomerado',
    business: 'A qué se dedica',
    members: (count: number) => `Integrantes (${count})`,
    aliases: 'También aparece como',
    jointActions: 'Lo que hicieron en conjunto',
    markets: 'Dónde venden',
    said: 'Lo que la red contó de sus logros',
    saidText: 'Así respondió en el taller de la evaluación. Debajo va el tipo de logro y qué quiere decir.',
    told: 'Lo que la evaluación cuenta de sus logros',
    openQuestions: 'Lo que falta saber',
  },
  note: {
    states: 'Qué dice la fuente',
    finds: 'Qué encontramos',
    publishes: 'Qué publicamos',
    why: 'Por qué',
    figures: 'Cifras a las que toca',
    /** A note among other links. */
    named: (title: string) => `Nota: ${title}`,
  },
  readingPath: {
    stops: 'Las paradas',
    again: 'Empezar de nuevo',
    ownPace: 'Para explorar a su ritmo',
    read: 'Leída',
    readOf: (title: string) => `Leída: ${title}`,
    privacy: 'Lo que marca se guarda solo en este equipo. Nadie más lo ve.',
  },
  phase: {
    map: 'Fases del método',
    method: 'El método',
    all: 'Las fases',
    transversal: (summary: string) => `Es el hilo que atraviesa todas las fases. ${summary}`,
    timings: 'Cuánto toma cada fase',
    allInstruments: 'Los instrumentos',
    manuals: 'Los manuales originales',
    preconditions: 'Antes de empezar',
    about: 'De qué se trata',
    steps: 'Pasos',
    stepRoles: (roles: string) => `Quién: ${roles.toLowerCase()}.`,
    roles: 'Quién hace qué',
    instruments: 'Otros instrumentos',
    products: 'Lo que deja esta fase',
    doneWhen: 'Cómo saber que está lista',
    milestones: 'Hitos que pedía el proyecto',
    month: (month: number) => `Mes ${month}.`,
    timeAndCosts: 'Tiempo y costos',
    difficulties: 'Lo que salió mal y qué se hizo',
    measure: 'Qué se hizo:',
    noMeasure: 'Falta saber qué se hizo.',
    enablers: 'Lo que ayudó',
    around: 'Fase anterior y siguiente',
  },
  recommendation: { why: 'Por qué:' },
  source: {
    kicker: (code: string) => `Fuente ${code}`,
    authors: 'Responsables',
    unknownAuthors: 'Sin autor indicado',
    publisher: 'Publicado por',
    date: 'Fecha',
    undated: 'La fuente no da fecha',
    type: 'Qué es',
    locators: 'Cómo se citan sus lugares',
    lines: (locators: string, last: number) => `${locators}, de la 1 a la ${last}`,
    rights: 'Derechos',
    address: 'Dirección',
    limitations: 'Sus límites',
    places: 'Lugares que este sitio cita',
    placesLead: 'Cada número de una página lleva aquí: al lugar del documento y a las páginas que lo citan.',
    placesOfLines:
      'Cada número de una página lleva aquí. «l. 12» es la línea 12 del texto que se extrajo del documento, contada ' +
      'desde la primera: la copia que se usó no conserva los números de página.',
  },
  term: {
    letters: 'Letras',
    example: 'Ejemplo:',
    aliases: (names: string) => `También: ${names}.`,
    seeAlso: 'Vea:',
  },
  /** What the sources do not tell of a phase or an instrument. */
  undocumented: 'Lo que las fuentes no documentan',
};
