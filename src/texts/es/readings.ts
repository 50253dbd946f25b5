import type { CountedName } from '../names.ts';

const start = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const ending = ({ gender }: CountedName): string => (gender === 'feminine' ? 'as' : 'os');
const each = ({ gender }: CountedName): string => (gender === 'feminine' ? 'las' : 'los');

/** Texts of the pages that read the same rows in several ways. */
export const readings = {
  readingTitle: (set: string, reading: string) => `${set}: ${reading.charAt(0).toLowerCase()}${reading.slice(1)}`,
  readings: (set: string) => `Lecturas: ${set}`,
  overview: 'Todas las lecturas',
  reading: 'Lectura',
  all: (rows: CountedName) => `Tod${ending(rows)} ${each(rows)} ${rows.other}`,
  ofSource: 'la que usa la fuente',
  isOfSource: (title: string) => `Es ${title}.`,
  computedHere: (rows: CountedName) => `Esta cifra la calcula este sitio con los datos de cada ${rows.one}.`,
  explore: (rows: CountedName) => `Quite y ponga ${rows.other}, y mire moverse el promedio`,
  entering: { in: 'Entra', out: 'No entra', missing: 'Sin dato' },
  countIn: (count: number, total: number, rows: CountedName) =>
    `Entran ${count} de ${each(rows)} ${total} ${rows.other} del proyecto.`,
  whichEnter: (rows: CountedName) => `Qué ${rows.other} entran`,
  notInMean: (rows: CountedName) => `${start(rows.other)} que no entran en el promedio`,
  noData: 'sin dato',
  sameData: 'Los mismos datos, leídos de varias formas',
  whatEachSays: 'Qué dice cada lectura',
  notSaid: 'Lo que no dice.',
  wholeReading: 'Ver la lectura',
  readNote: 'Leer la nota',
  download: 'Descargar los datos (CSV)',
  method: 'Cómo se calcula y de dónde sale',
  says: 'Qué dice',
  silence: 'Qué no dice',
  computed: 'Cómo se calcula',
  column: (title: string) => ` Columna: ${title}.`,
  weightColumn: (title: string) => ` Peso: ${title}.`,
  formula: 'Ver la fórmula y los datos',
  reports: 'La fuente informa',
  reportsSame: 'El cálculo da lo mismo, redondeado como ella.',
  inReading: 'En esta lectura',
  value: 'Valor',
  weight: 'Peso',
  theData: 'Los datos',
  cases: 'Casos',
  needsScript: (rows: CountedName) =>
    `Marcar y quitar ${rows.other} necesita JavaScript. Los resultados ya calculados están en`,
};
