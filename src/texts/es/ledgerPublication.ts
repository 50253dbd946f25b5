/** What is said when figures are published from the ledger of the monitoring. */
export const ledgerPublication = {
  noSettings:
    'Falta decir de qué fuente y de qué tema son las cifras. En src/site.config.ts, dentro de «monitoring», escriba\n' +
    "  publication: { sourceId: 'mi-registro', topicId: 'mi-tema' },\n" +
    'y haga con «npm run new fuente mi-registro» la fuente que representa el registro: sus lugares serán las ediciones.',
  unknownPeriod: (received: string, nearest: string | undefined, all: string) =>
    `No existe el periodo «${received}».${nearest ? ` ¿Quiso escribir «${nearest}»?` : ''} Hay: ${all}.`,
  badDay: (received: string) => `«${received}» no es un día: escríbalo como 2026-03-31.`,
  dayAhead: (day: string, today: string) => `El ${day} todavía no llega: hoy es ${today}.`,
  dayBehind: (day: string, last: string) =>
    `El ${day} es anterior a la última edición, que es del ${last}. Elija ese día o uno posterior.`,
  practiceNeedsOut:
    'Lo de una práctica es inventado y no va en los datos del sitio: diga con «--out» en qué carpeta aparte escribirlo.',
  practiceOutside: (folder: string) =>
    `«${folder}» es de lo que publica el sitio. Lo de una práctica va en una carpeta aparte.`,
  outOnlyPractice:
    'Con «--out» se publica solo una práctica. Lo verdadero va siempre en data/datasets, para que nada se publique dos veces.',
  faulty: (faults: string) =>
    `${faults} No se publicó nada: una cifra vale lo que vale el registro. Arréglelo y vuelva a intentar.`,
  missing: (list: string) =>
    `No se publicó nada. Hay fichas aprobadas sin sus respuestas, y sin ellas ninguna cifra es la que dice ser:\n${list}\n` +
    'Si están en otra copia del registro, impórtela. Si se borraron a propósito, elimine la ficha con «eliminar».',
  refusals: 'Lo que no se publica:',
  refusal: (indicator: string, group: string, reason: string) => `${indicator}, ${group}: ${reason}`,
  all: 'de todo el proyecto',
  region: (title: string) => `de la región ${title}`,
  network: (title: string) => `de la red ${title}`,
  /** Of how many units something would be given away. */
  units: (count: number, group: string | undefined) =>
    `${count === 1 ? 'una sola unidad' : `${count} unidades`}${group === undefined ? '' : ` de ${group}`}`,
  reasons: {
    tooFew: 'responden menos de las que pide su grupo más pequeño',
    median: 'con tan pocas respuestas a cada lado, la mediana sería la respuesta de alguien',
    extreme: 'el menor o el mayor valor es siempre la respuesta de una sola unidad',
    subtraction: (against: string | undefined) =>
      `comparada con ${against === undefined ? 'lo ya publicado' : `«${against}»`}, diría de un grupo demasiado pequeño`,
    erased: 'se borraron respuestas de una edición anterior, y ya nadie puede decir qué revelaría',
    value: 'por cómo son las respuestas, el valor diría demasiado de alguna',
    noForms: 'no hay ninguna ficha aprobada',
    noValue: 'con las respuestas que hay, la fórmula no da un valor',
  },
  /** A figure of an edition, as others are compared with it. */
  against: (indicator: string, group: string, edition: number) => `${indicator}, ${group}, edición ${edition}`,
  nothing: 'No se publicó nada: ninguna cifra se puede publicar todavía.',
  same: (edition: number, day: string) =>
    `Nada cambió desde la edición ${edition}, del ${day}: no se hizo otra. Los conjuntos de datos quedan como esa edición.`,
  published: (edition: number, period: string, day: string) => `Edición ${edition}, ${period}, del ${day}:`,
  counts: (published: number, withheld: number, empty: number) =>
    [
      `${published} ${published === 1 ? 'cifra publicada' : 'cifras publicadas'}`,
      `${withheld} ${withheld === 1 ? 'reservada' : 'reservadas'}`,
      `${empty} sin fichas aprobadas`,
    ].join(', '),
  root: (root: string) => `raíz ${root}`,
  kept: (file: string) => `Guardada en ${file}. No la borre ni la cambie: sin ella no se puede publicar otra vez.`,
  written: (files: readonly string[]) =>
    files.length
      ? `Escrito:\n${files.map((file) => `  ${file}`).join('\n')}`
      : 'Los conjuntos de datos ya estaban así.',
  cite: (example: string) => `Para citar una cifra en un texto: <Cifra de="${example}" />`,
  spoiled: (report: string) =>
    `${report}\nNo se publicó nada: con estas cifras el sitio tendría los problemas de arriba, y todo quedó como estaba.\n` +
    'Si un texto cita una cifra que ahora se reserva, espere a tener más fichas aprobadas, o quite la cita.',
  practiceTitle: (title: string) => `PRÁCTICA INVENTADA. ${title}`,
};
