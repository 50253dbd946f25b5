/** Words inside a guide, between those of its records. */
export const guideText = {
  notesOnFigure: (count: number): string => (count > 1 ? 'Notas sobre esta cifra: ' : 'Nota sobre esta cifra: '),
  otherNotes: (count: number) => `y otras ${count}, con la cifra`,
  note: (title: string) => `Nota: ${title}`,
  notes: 'Notas sobre los datos',
  notesLead: 'Lo que la fuente contradice, calla o cuenta mal, y lo que aquí se publica.',
  sources: 'Fuentes',
  sourcesLead:
    'Las notas al pie nombran el documento en pocas palabras y el lugar en él. «l.» es la línea del texto que se ' +
    'extrajo del documento.',
  /** The booklet of a phase. */
  booklet: (order: number) => `Cuadernillo de la fase ${order}`,
  crossBooklet: 'Cuadernillo de la fase transversal',
  bookletParts: { phase: 'La fase', instrument: 'Instrumentos', lesson: 'Lecciones para esta fase' },
  /** What a guide must not have: where, and what to do. */
  faults: {
    cover: '«cubierta»',
    place: (chapter: string, heading?: string) =>
      heading === undefined ? `«${chapter}»` : `«${chapter}», «${heading}»`,
    glyph: (where: string, sign: string, code: string) =>
      `${where}: el signo «${sign}» (${code}) no está en las letras de las guías. Escriba otro signo, o la ` +
      `palabra entera.`,
    link: (where: string, id: string) => `${where}: un enlace lleva a «${id}», que no está en la guía.`,
    depth: (where: string, before: number, after: number) =>
      `${where}: el título salta del nivel ${before} al ${after}.`,
    figure: (where: string, title: string) => `${where}: la figura «${title}» no tiene texto que la cuente.`,
    title: (where: string) => `${where}: la guía no tiene título.`,
  },
  /** Why a guide could not be made. */
  failures: {
    faults: (id: string, faults: readonly string[]) =>
      `La guía «${id}» no se puede componer:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    picture: (id: string, said: string) => `La guía «${id}» no se puede componer: no se pudo leer la imagen ${said}`,
    typst: (id: string, said: string) => `La guía «${id}» no se pudo componer: ${said}`,
    stumble: (said: string) =>
      `${said}. Es un fallo conocido de Typst (typst/typst#8776), que depende de dónde terminan las páginas: ` +
      `quite, acorte o cambie de lugar una parte de la guía`,
    worker: (id: string, said: string) => `La guía «${id}» no se pudo hacer: ${said}`,
  },
};
