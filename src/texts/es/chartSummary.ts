/** Rows that share the highest or the lowest value. */
export interface Extreme {
  /** Their names as a list; undefined where they are too many to name. */
  readonly names: string | undefined;
  readonly count: number;
  /** The value, written with its unit. */
  readonly value: string;
}

/** How many of some rows reach a mark. */
export interface Reached {
  readonly reached: number;
  readonly total: number;
  /** The name of the one that does, where only one does. */
  readonly only: string | undefined;
}

/** In which sense results are better: where more is, where fewer is, or by the row. */
export type Direction = 'more' | 'fewer' | 'mixed';

/** A row with its values at two moments. */
export interface Change {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** What the two moments of a chart are called. */
export interface Moments {
  readonly first: string;
  readonly second: string;
}

/** What a chart shows, in sentences, for whoever does not see it. Values come written with their units. */
export const chartSummary = {
  nothing: 'No hay datos para este gráfico.',

  /** Values of rows. */
  single: (label: string, value: string) => `Un solo dato: ${label}, con ${value}.`,
  values: (rows: string) => `${rows}.`,
  rows: (count: number, groups: readonly { readonly label: string; readonly count: number }[]) =>
    `${count} datos${groups.length ? ` (${groups.map((group) => `${group.label}, ${group.count}`).join('; ')})` : ''}`,
  alike: (rows: string, value: string) => `${rows}, todos iguales: ${value}.`,
  extremes: (highest: Extreme, lowest: Extreme) =>
    `${upperFirst(sayExtreme(highest, 'alto'))}; ${sayExtreme(lowest, 'bajo')}.`,

  /** Results beside targets. `noun` is what a target is called: «meta», «presupuesto». */
  noneHasTarget: (count: number, noun: string) =>
    count === 1 ? `El único dato no tiene ${noun}.` : `Ninguno de los ${count} datos tiene ${noun}.`,
  pair: (value: string, noun: string, target: string) => `${value} (${noun}: ${target})`,
  singleTarget: (label: string, pair: string, noun: string, reached: boolean, direction: Direction) =>
    `Un solo dato con ${noun}: ${label}, ${pair}. ` +
    (direction === 'more'
      ? `${reached ? 'Llegó' : 'No llegó'}.`
      : `${reached ? 'Cumplió' : 'No cumplió'}: aquí, menos es mejor.`),
  reachedTarget: (reached: Reached, noun: string, direction: Direction) =>
    direction === 'more'
      ? `${sayReached(reached, 'llegó', 'llegaron')} a su ${noun}.`
      : `${sayReached(reached, 'cumplió', 'cumplieron')} su ${noun}${direction === 'fewer' ? ': aquí, menos es mejor' : ''}.`,
  fewerIsBetter: (names: string) => `Menos es mejor en ${names}.`,
  sameAsTarget: (noun: string) => `Cada resultado es igual a su ${noun}.`,
  widestGap: (label: string, pair: string) => `La mayor diferencia está en ${label}: ${pair}.`,
  widestGaps: (items: readonly { readonly label: string; readonly pair: string }[]) =>
    `La mayor diferencia se repite: ${items.map(({ label, pair }) => `${label}, ${pair}`).join('; ')}.`,
  widestGapCount: (count: number, total: number) => `La mayor diferencia se repite en ${count} de ${total}.`,
  withoutTarget: (noun: string, names: string) => `Sin ${noun}: ${names}.`,

  /** Lines across. `value` is undefined where the label already gives it. */
  meanLine: (label: string, value: string | undefined) =>
    value === undefined ? `Una línea marca «${label}».` : `La línea «${label}» está en ${value}.`,
  targetLine: (reached: Reached, label: string, value: string | undefined, direction: Direction) => {
    const line = `la línea «${label}»${value === undefined ? '' : ` (${value})`}`;
    if (direction === 'fewer') return `${sayReached(reached, 'queda', 'quedan')} en ${line} o por debajo.`;
    return direction === 'more'
      ? `${sayReached(reached, 'alcanza', 'alcanzan')} ${line}.`
      : `${sayReached(reached, 'cumple', 'cumplen')} lo que marca ${line}.`;
  },

  /** Values at two moments: who rose, fell and stayed. */
  changes: ({ first, second }: Moments, count: number, counts: string) =>
    `${count} datos, de «${first}» a «${second}»: ${counts}.`,
  rose: (count: number) => (count === 1 ? '1 subió' : `${count} subieron`),
  fell: (count: number) => (count === 1 ? '1 bajó' : `${count} bajaron`),
  stayed: (count: number) => (count === 1 ? '1 quedó igual' : `${count} quedaron igual`),
  roseFrom: (changes: readonly Change[]) => `${changes.length === 1 ? 'Subió' : 'Subieron'} ${sayChanges(changes)}.`,
  fellFrom: (changes: readonly Change[]) => `${changes.length === 1 ? 'Bajó' : 'Bajaron'} ${sayChanges(changes)}.`,
  roseMost: (changes: readonly Change[]) =>
    `${changes.length === 1 ? 'Lo que más subió fue' : 'Lo que más subió, por igual, fue'} ${sayChanges(changes)}.`,
  fellMost: (changes: readonly Change[]) =>
    `${changes.length === 1 ? 'Lo que más bajó fue' : 'Lo que más bajó, por igual, fue'} ${sayChanges(changes)}.`,
  stayedAt: (changes: readonly Change[]) =>
    `${changes.length === 1 ? 'Quedó' : 'Quedaron'} igual ${changes.map(({ label, to }) => `${label}, en ${to}`).join('; ')}.`,
  singleChange: ({ first, second }: Moments, { label, from, to }: Change, sign: number) =>
    `Un solo dato, de «${first}» a «${second}»: ${label} ` +
    (sign === 0 ? `quedó en ${to}.` : `${sign > 0 ? 'subió' : 'bajó'} de ${from} a ${to}.`),
  noneHasMoment: (count: number, moment: string) =>
    count === 1 ? `El único dato no tiene «${moment}».` : `Ninguno de los ${count} datos tiene «${moment}».`,
  withoutMoment: (moment: string, names: string) => `Sin «${moment}»: ${names}.`,

  /** Rows without a value. */
  missing: (count: number, names: string) => `${count === 1 ? 'Falta el dato de' : 'Faltan los datos de'} ${names}.`,
  more: (count: number) => `${count} más`,
  severalRows: (name: string, count: number) => `${name} (${count} filas)`,
  noGroup: 'sin grupo',

  /** Several groups on the same rows. */
  compared: (count: number, groups: string) => `${count} ${count === 1 ? 'fila' : 'filas'} para comparar ${groups}.`,
  highest: ({ names, count, value }: Extreme) =>
    `${names ?? `${count} empatan`} (${value}${count > 1 ? ' cada uno' : ''})`,
  highestOf: (groups: readonly { readonly label: string; readonly highest: string }[]) =>
    `Lo más alto: ${groups.map(({ label, highest }) => `en ${label}, ${highest}`).join('; ')}.`,
  furthestApart: (label: string, groups: readonly { readonly label: string; readonly value: string }[]) =>
    `Donde más se separan es ${label}: ${groups.map((group) => `${group.label}, ${group.value}`).join('; ')}.`,
  furthestApartIn: (names: string) => `Donde más se separan, por igual, es en ${names}.`,
  onlyIn: (count: number, group: string) => `${count} solo en ${group}`,
  oneSided: (items: string) => `Hay ${items}.`,

  /** A panel for each group. */
  panelOfOne: (group: string, label: string, value: string) => `${group}: ${label}, ${value}.`,
  panelAlike: (group: string, count: number, value: string) => `${group}: ${count} datos, todos con ${value}.`,
  panel: (group: string, count: number, from: string, to: string, highest: string) =>
    `${group}: ${count} datos, de ${from} a ${to}; lo más alto, ${highest}.`,

  /** Facts by date. */
  /** @param to when it ends, where it lasts */
  singleDate: (label: string, date: string, to?: string) =>
    `Un solo hecho con fecha: ${label}, ${to === undefined ? date : sayRange(date, to)}.`,
  dates: (count: number, from: string, to: string) =>
    from === to ? `${count} hechos con fecha, todos en ${from}.` : `${count} hechos con fecha, ${sayRange(from, to)}.`,
  /** @param lasts whether any fact has an end of its own: the last to begin need not be the last to end */
  firstAndLast: (first: readonly string[], last: readonly string[], lasts: boolean) => {
    const begin = lasts ? ' en comenzar' : '';
    const one = first.length === 1 ? `El primero${begin} es` : `Los primeros${begin} son`;
    const other = last.length === 1 ? `el último` : `los últimos`;
    return `${one} ${quoteAll(first)}; ${other}, ${quoteAll(last)}.`;
  },
  /** @param count years with the most facts @param most how many facts each has */
  fullestYears: (years: string, count: number, most: number, lasts: boolean) =>
    count === 1
      ? `El año ${lasts ? 'en que comienzan' : 'con'} más hechos es ${years}, con ${most}.`
      : `Los años ${lasts ? 'en que comienzan' : 'con'} más hechos son ${years}, con ${most} cada uno.`,
  undated: (count: number) => `${count} más no ${count === 1 ? 'tiene' : 'tienen'} fecha en la fuente.`,
};

function sayExtreme({ names, count, value }: Extreme, word: 'alto' | 'bajo'): string {
  if (names === undefined) return `el valor más ${word}, ${value}, se repite en ${count}`;
  return count === 1
    ? `el más ${word} es ${names}, con ${value}`
    : `los más ${word}s son ${names}, con ${value} cada uno`;
}

/** «Los 8 llegaron», «6 de 8 llegaron», «Ninguno llegó»: subject and verb. */
function sayReached({ reached, total, only }: Reached, one: string, many: string): string {
  if (total === 1) return reached ? `El único dato ${one}` : `El único dato no ${one}`;
  if (reached === 0) return `Ninguno ${one}`;
  if (only !== undefined) return `De ${total}, solo ${only} ${one}`;
  if (reached === total) return total === 2 ? `Ambos ${many}` : `Los ${total} ${many}`;
  return `${reached} de ${total} ${many}`;
}

/** «A, de 3 a 5; B, de 2 a 9». */
const sayChanges = (changes: readonly Change[]): string =>
  changes.map(({ label, from, to }) => `${label}, de ${from} a ${to}`).join('; ');

/** «del 3 de mayo de 2010 al 4 de julio de 2011», «de 2010 a mayo de 2011». */
function sayRange(from: string, to: string): string {
  const isDay = (date: string) => /^\d+ de /.test(date);
  return `${isDay(from) ? 'del' : 'de'} ${from} ${isDay(to) ? 'al' : 'a'} ${to}`;
}

const quoteAll = (names: readonly string[]): string =>
  new Intl.ListFormat('es').format(names.map((name) => `«${name}»`));

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
