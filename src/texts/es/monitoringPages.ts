/** What the pages of monitoring say. `[…](name)` marks what leads somewhere: the page that says it knows where. */
export const monitoringPages = {
  title: 'Seguimiento',
  lead: 'Qué se mide de cada empresa, red y región, quién llena y aprueba cada ficha, y qué indicadores salen de ellas.',
  aliases: [
    'monitoreo',
    'sistema de monitoreo',
    'fichas de seguimiento',
    'períodos de medición',
    'quién aprueba las fichas',
  ],
  today: 'Qué puede hacer aquí hoy',
  todayText:
    'Puede practicar todo el camino con redes inventadas, e imprimir cada ficha o descargarla como hoja de cálculo y ' +
    'para ODK o KoboToolbox. Mientras una medición está abierta, puede llenar sus fichas en el celular, revisarlas, ' +
    'aprobarlas y sacar reportes en su propio aparato, sin enviar nada a este sitio.',
  noFigures: 'Este sitio no publica fichas llenas ni cifras calculadas con ellas.',
  someFigures: 'Este sitio no publica fichas llenas. De ellas salen las cifras de estos indicadores:',
  who: 'Quién hace qué',
  whoCaption: 'Quién llena, revisa, aprueba, corrige y elimina cada ficha',
  columns: {
    submit: 'La llena y la corrige',
    review: 'La revisa',
    approve: 'La aprueba',
    correct: 'Permite corregirla',
    remove: 'La elimina',
  },
  inOrder: (names: readonly string[]) => names.join(', y después '),
  otherPerson: 'otra persona del mismo cargo',
  ours: 'propuesta',
  oursText: 'Lo marcado como propuesta lo decide este sitio, porque las fuentes no lo dicen o lo dicen de otra manera.',
  levels: { firm: 'Una por empresa', network: 'Una por red', region: 'Una por región' },
  scopes: {
    firm: 'Responde de una empresa.',
    network: 'Responde de una red y de sus empresas.',
    region: 'Responde de una región, con sus redes y empresas.',
    site: 'Responde de todas las unidades.',
  },
  roles: 'Los cargos',
  decisions: 'Lo que decide este sitio',
  periods: 'Los períodos de medición',
  periodsCaption: 'Períodos, días de que hablan y días en que se reciben fichas',
  periodColumns: { title: 'Período', type: 'Tipo', covers: 'Habla de', opens: 'Se reciben fichas', state: 'Estado' },
  types: { baseline: 'Línea de base', annual: 'Anual', final: 'Final' },
  states: { before: 'por abrir', open: 'abierto', closed: 'cerrado' },
  stateDay: (date: string) => `El estado es el del ${date}, la fecha de esta edición.`,
  span: (from: string, to: string) => `${from} a ${to}`,
  exceptions: 'Quién pudo enviar después del cierre',
  exception: (unit: string, until: string, role: string, reason: string) =>
    `${unit}, hasta el ${until}. ${reason} Lo permitió: ${role.toLowerCase()}.`,
  units: 'De quiénes se lleva la cuenta',
  unitsText:
    'Las empresas no se nombran aquí: en una red de tres, cualquiera sabría de quién es cada dato. Se inscriben con un ' +
    'código en el registro privado de la institución.',
  indicators: 'Los indicadores',
  indicatorsText: 'Cada indicador se calcula solo de fichas aprobadas, y su página dice con qué fórmula.',
  programs: 'Para programas',
  programsText: 'La configuración completa, con las fichas, los cargos, los períodos y las fórmulas:',
  programsFile: (size: string) => `Configuración (JSON, ${size})`,
  form: {
    kicker: 'Ficha de seguimiento',
    about: 'De qué es',
    measures: 'Qué mide',
    version: 'Versión',
    questions: (count: number) => (count === 1 ? '1 pregunta' : `${count} preguntas`),
    allOurs: 'Todas las preguntas son propuesta de este sitio.',
    fill: 'Llenar en este aparato',
    print: 'Imprima esta página para llenarla a mano.',
    required: 'Las preguntas con asterisco (*) no pueden quedar sin respuesta.',
    heading: { unit: 'Empresa, red o región', period: 'Período', author: 'Cargo de quien la llena', day: 'Fecha' },
    yes: 'Sí',
    no: 'No',
    several: 'Marque todas las que correspondan.',
    feeds: 'Indicadores que salen de esta ficha',
    related: 'Dónde se usa',
    sheet: (size: string) => `Hoja para llenar (Excel, ${size})`,
    xlsForm: (size: string) => `XLSForm para ODK o KoboToolbox (${size})`,
    noXlsForm: 'Esta ficha no se da como XLSForm, porque esa forma no sabe decir alguna de sus fórmulas.',
  },
  /** What an answer may be, in words. */
  limits: {
    integer: 'Un número entero',
    decimal: 'Un número',
    money: 'Un monto',
    percent: 'Un porcentaje',
    date: 'Día, mes y año',
    between: (least: string, most: string) => `de ${least} a ${most}`,
    from: (least: string) => `desde ${least}`,
    upTo: (most: string) => `hasta ${most}`,
    decimals: (count: number) => (count === 1 ? 'con un decimal' : `con ${count} decimales como máximo`),
  },
  indicator: {
    kicker: 'Indicador de seguimiento',
    way: 'De la ficha a la cifra',
    figure: 'Cifra',
    none: 'Todavía no se publicó ninguna.',
    formula: 'Fórmula',
    form: 'Ficha',
    approved: 'Fichas aprobadas',
    approvedOf: {
      firm: 'Ninguna publicada. Se espera una de cada empresa inscrita, y cuántas son lo sabe el registro de la institución.',
      network: (count: number) =>
        `Ninguna publicada, de ${count === 1 ? 'una que se espera' : `${count} que se esperan`} en cada período.`,
    },
    periods: 'Períodos',
    root: 'Raíz del registro',
    noRoot: 'Este sitio no ha empezado un registro. Cuando lo haga, aquí irá la huella con que se comprueba.',
    by: 'De quiénes se da',
    groupings: { all: 'todos juntos', region: 'cada región', network: 'cada red' },
    smallest: 'Grupo más pequeño',
    smallestText: (count: number) =>
      count === 1
        ? 'Se puede dar de una sola unidad.'
        : `Con menos de ${count} fichas aprobadas no se da, para que nadie quede al descubierto.`,
    answers: 'Indicadores del plan que responde',
    /** On the page of an indicator of the plan. */
    figures: 'Cifras del seguimiento',
    published: {
      title: 'Las cifras publicadas',
      /** What stands in the place of a figure that is not told. */
      withheld: 'Reservada',
      empty: 'Sin fichas',
      latest: (period: string) => `en «${period}»`,
      latestNone: (period: string) => `En «${period}» no se da para todos juntos.`,
      forms: (approved: number, expected: number) =>
        `${approved} ${approved === 1 ? 'aprobada' : 'aprobadas'} de ${expected} que se ${expected === 1 ? 'esperaba' : 'esperaban'}`,
      formsIn: (forms: string, period: string) => `${forms}, en «${period}».`,
      caption: 'Las cifras de cada medición, con las fichas que las sostienen',
      group: 'De quiénes',
      count: (approved: number, expected: number) =>
        `${approved} de ${expected} ${expected === 1 ? 'ficha' : 'fichas'}`,
      withheldText:
        'Una cifra reservada no se da, porque con ella se podría averiguar lo que respondió una empresa o un grupo pequeño.',
      editions: 'Cómo se comprueba',
      editionsText:
        'La raíz resume las aprobaciones de las fichas que sostienen cada edición: si una cambiara, la raíz sería otra.',
      edition: (number: number, date: string) => `Edición ${number}, del ${date}. Raíz:`,
      data: 'Los datos y su método',
    },
  },
};
