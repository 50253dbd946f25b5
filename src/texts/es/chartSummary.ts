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
  /** The names of those that do not, where they are few beside the others. */
  readonly missed: string | undefined;
}

/** How the values of a row of years run. */
export type Course = 'rise' | 'fall' | 'peak' | 'valley' | 'wave';

/** The share of a whole, at least. */
export type Share = 'half' | 'threeQuarters' | 'nearlyAll';

/** A row with its value. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** The few that make up most of a whole. */
export interface Leaders {
  readonly names: string;
  readonly count: number;
  readonly part: string;
  readonly total: string;
}

/** How many rows lie above a line, how many below, of how many. */
export interface Sides {
  readonly above: number;
  readonly below: number;
  readonly total: number;
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

  /** Values of rows: what they show first. `where` is the group of which they are. */
  single: (where: string | undefined, label: string, value: string) =>
    where === undefined
      ? `Un solo dato: ${label}, con ${value}.`
      : `En ${where}, un solo dato: ${label}, con ${value}.`,
  alike: (where: string | undefined, count: number, value: string) =>
    begin(where, `los ${count} datos son iguales: ${value}.`),
  even: (where: string | undefined, lowest: Extreme, highest: Extreme) =>
    begin(where, `no hay diferencias claras: van de ${sayEnd(lowest)} a ${sayEnd(highest)}.`),
  course: (where: string | undefined, course: Course, first: Labelled, last: Labelled, turn: Labelled | undefined) =>
    begin(where, sayCourse(course, first, last, turn)),
  dominated: (where: string | undefined, { names, count, part, total }: Leaders, share: Share) =>
    begin(where, `${names} ${count === 1 ? 'reúne' : 'reúnen'} ${part} de un total de ${total}: ${SHARES[share]}.`),
  apart: (where: string | undefined, leaders: readonly Labelled[], next: Extreme) =>
    begin(where, `${sayLeaders(leaders)}; ${sayNext(next, leaders.length > 1)}.`),
  tied: (where: string | undefined, highest: Extreme, lowest: Extreme) =>
    begin(where, `${highest.names ?? highest.count} empatan arriba, con ${highest.value}; ${sayLowest(lowest)}.`),
  range: (where: string | undefined, highest: Extreme, lowest: Extreme) =>
    begin(where, `${sayHighest(highest)}; ${sayLowest(lowest)}.`),
  lowest: (lowest: Extreme) => `${upperFirst(sayLowest(lowest))}.`,
  inAll: (count: number, groups: readonly { readonly label: string; readonly count: number }[]) =>
    `En total, ${count} datos: ${groups.map((group) => `${group.label}, ${group.count}`).join('; ')}.`,

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
      ? `${sayReached(reached, 'llegó', 'llegaron')} a su ${noun}${sayMissed(reached)}.`
      : `${sayReached(reached, 'cumplió', 'cumplieron')} su ${noun}${sayMissed(reached)}.` +
        (direction === 'fewer' ? ' Aquí, menos es mejor.' : ''),
  exactly: (count: number, noun: string) => `${count} ${count === 1 ? 'quedó justo' : 'quedaron justo'} en su ${noun}.`,
  fewerIsBetter: (names: string) => `Menos es mejor en ${names}.`,
  sameAsTarget: (noun: string) => `Cada resultado es igual a su ${noun}.`,
  widestGap: (label: string, pair: string) => `La mayor diferencia está en ${label}: ${pair}.`,
  widestGaps: (items: readonly { readonly label: string; readonly pair: string }[]) =>
    `La mayor diferencia se repite: ${items.map(({ label, pair }) => `${label}, ${pair}`).join('; ')}.`,
  widestGapCount: (count: number, total: number) => `La mayor diferencia se repite en ${count} de ${total}.`,
  withoutTarget: (noun: string, names: string) => `Sin ${noun}: ${names}.`,

  /** Lines across. `value` is undefined where the label already gives it. */
  meanLine: (label: string, value: string | undefined, sides: Sides) => {
    const line = value === undefined ? `Una línea marca «${label}»` : `La línea «${label}» está en ${value}`;
    return `${line}${saySides(sides)}.`;
  },
  targetLine: (reached: Reached, label: string, value: string | undefined, direction: Direction) => {
    const line = `la línea «${label}»${value === undefined ? '' : ` (${value})`}`;
    const rest = sayMissed(reached);
    if (direction === 'fewer') return `${sayReached(reached, 'queda', 'quedan')} en ${line} o por debajo${rest}.`;
    return direction === 'more'
      ? `${sayReached(reached, 'alcanza', 'alcanzan')} ${line}${rest}.`
      : `${sayReached(reached, 'cumple', 'cumplen')} lo que marca ${line}${rest}.`;
  },

  /** Values at two moments: who rose, fell and stayed. */
  changes: ({ first, second }: Moments, counts: string) => `De «${first}» a «${second}», ${counts}.`,
  allRose: ({ first, second }: Moments, count: number) =>
    `De «${first}» a «${second}», ${count === 2 ? 'los dos' : `los ${count}`} subieron.`,
  allFell: ({ first, second }: Moments, count: number) =>
    `De «${first}» a «${second}», ${count === 2 ? 'los dos' : `los ${count}`} bajaron.`,
  allStayed: ({ first, second }: Moments, count: number) =>
    `De «${first}» a «${second}», ${count === 2 ? 'los dos' : `los ${count}`} quedaron igual.`,
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
  highest: ({ names, count, value }: Extreme) =>
    `${names ?? `${count} empatan`} (${value}${count > 1 ? ' cada uno' : ''})`,
  /** @param differs whether no row is highest in two of them */
  highestOf: (groups: readonly { readonly label: string; readonly highest: string }[], differs: boolean) =>
    `${differs ? 'Lo más alto cambia de un grupo a otro' : 'Lo más alto'}: ${groups.map(({ label, highest }) => `en ${label}, ${highest}`).join('; ')}.`,
  sameHighest: (name: string, groups: readonly { readonly label: string; readonly value: string }[]) =>
    `${name} va arriba en todos: ${groups.map(({ label, value }) => `en ${label}, con ${value}`).join('; ')}.`,
  alwaysHigher: (group: string, count: number) => `${group} está por encima en las ${count} filas compartidas.`,
  furthestApart: (label: string, groups: readonly { readonly label: string; readonly value: string }[]) =>
    `Donde más se separan es ${label}: ${groups.map((group) => `${group.label}, ${group.value}`).join('; ')}.`,
  furthestApartIn: (names: string) => `Donde más se separan, por igual, es en ${names}.`,
  onlyIn: (count: number, group: string) => `${count} solo en ${group}`,
  oneSided: (items: string) => `Hay ${items}.`,

  /** A panel for each group. */
  panelsApart: (top: Extreme, bottom: Extreme) =>
    `${upperFirst(top.names ?? `${top.count} grupos`)} ${top.count === 1 ? 'llega' : 'llegan'} más alto, a ${top.value}; ` +
    `${bottom.names ?? `${bottom.count} grupos`}, a ${bottom.value}.`,
  panelsAlike: ({ names, count, value }: Extreme) =>
    `${upperFirst(names ?? `${count} grupos`)} llegan a lo mismo: ${value}.`,

  /** Facts by date. */
  /** @param to when it ends, where it lasts */
  singleDate: (label: string, date: string, to?: string) =>
    `Un solo hecho con fecha: ${label}, ${to === undefined ? date : sayRange(date, to)}.`,
  /** @param isTold whether their number is told already */
  dates: (count: number, from: string, to: string, isTold: boolean) => {
    const facts = isTold ? 'Van' : `${count} hechos con fecha,`;
    return from === to ? `${count} hechos con fecha, todos en ${from}.` : `${facts} ${sayRange(from, to)}.`;
  },
  /** @param lasts whether any fact has an end of its own: the last to begin need not be the last to end */
  firstAndLast: (first: readonly string[], last: readonly string[], lasts: boolean) => {
    const begin = lasts ? ' en comenzar' : '';
    const one = first.length === 1 ? `El primero${begin} es` : `Los primeros${begin} son`;
    const other = last.length === 1 ? `el último` : `los últimos`;
    return `${one} ${quoteAll(first)}; ${other}, ${quoteAll(last)}.`;
  },
  /** @param count years with the most facts @param most how many facts each has @param total facts with a date */
  fullestYears: (years: string, count: number, most: number, total: number, lasts: boolean) =>
    `De ${total} hechos con fecha, ${most} ${lasts ? 'comienzan en' : 'son de'} ${years}` +
    `${count === 1 ? '' : ', cada año'}: es ${count === 1 ? 'el año' : 'cuando'} con más.`,
  undated: (count: number) => `${count} más no ${count === 1 ? 'tiene' : 'tienen'} fecha en la fuente.`,
};

/** A sentence with the group of which it speaks. */
const begin = (where: string | undefined, text: string): string =>
  where === undefined ? upperFirst(text) : `En ${where}, ${text}`;

/** A value with who has it: «3 votos (A y B)». */
const sayEnd = ({ names, count, value }: Extreme): string => `${value} (${names ?? `${count} datos`})`;

function sayHighest({ names, count, value }: Extreme): string {
  if (names === undefined) return `el valor más alto, ${value}, se repite en ${count}`;
  return count === 1 ? `lo más alto es ${names}, con ${value}` : `lo más alto son ${names}, con ${value} cada uno`;
}

function sayLowest({ names, count, value }: Extreme): string {
  if (names === undefined) return `el valor más bajo, ${value}, se repite en ${count}`;
  return count === 1 ? `lo más bajo es ${names}, con ${value}` : `lo más bajo son ${names}, con ${value} cada uno`;
}

/** Those that stand above the rest, with their values. */
function sayLeaders([first, second]: readonly Labelled[]): string {
  if (!first) return '';
  if (!second) return `${first.label} se separa del resto, con ${first.value}`;
  const values = first.value === second.value ? `${first.value} cada uno` : `${first.value} y ${second.value}`;
  return `${and([first.label, second.label])} se separan del resto, con ${values}`;
}

/** Who comes after them. */
function sayNext({ names, count, value }: Extreme, areSeveral: boolean): string {
  if (names === undefined) return `los ${count} que siguen tienen ${value}`;
  const follows = count === 1 ? 'sigue' : 'siguen';
  return `${areSeveral ? 'les' : 'le'} ${follows} ${names}, con ${value}${count === 1 ? '' : ' cada uno'}`;
}

/** How values of years run. */
function sayCourse(course: Course, first: Labelled, last: Labelled, turn: Labelled | undefined): string {
  const at = ({ label, value }: Labelled) => `${value} en ${label}`;
  if (turn) {
    const [there, back] = course === 'peak' ? ['sube', 'baja'] : ['baja', 'sube'];
    return `${there} de ${at(first)} a ${at(turn)}, y luego ${back} a ${at(last)}.`;
  }
  if (course === 'wave') return `sube y baja, de ${at(first)} a ${at(last)}.`;
  return `${course === 'rise' ? 'sube' : 'baja'} de ${at(first)} a ${at(last)}.`;
}

const SHARES: Readonly<Record<Share, string>> = {
  half: 'más de la mitad',
  threeQuarters: 'al menos tres cuartas partes',
  nearlyAll: 'casi todo',
};

/** How rows lie to a line: «, y 10 de 17 quedan por debajo». */
function saySides({ above, below, total }: Sides): string {
  const [most, side] = above > below ? [above, 'por encima'] : [below, 'por debajo'];
  if (total < 2 || most === 0) return '';
  if (above === below) return `: ${above} ${above === 1 ? 'queda' : 'quedan'} por encima y ${below} por debajo`;
  if (most === total) return `: ${total === 2 ? 'los dos' : `los ${total}`} quedan ${side}`;
  return `: ${most} de ${total} ${most === 1 ? 'queda' : 'quedan'} ${side}`;
}

/** Those that do not, after those that do: «; Essence Mode, no». */
const sayMissed = ({ missed, reached, only, total }: Reached): string =>
  missed === undefined || only !== undefined || reached === total ? '' : `; ${missed}, no`;

const and = (names: readonly string[]): string => new Intl.ListFormat('es').format(names);

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
