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
  singleTarget: (label: string, pair: string, noun: string, reached: boolean) =>
    `Un solo dato con ${noun}: ${label}, ${pair}. ${reached ? 'Llegó' : 'No llegó'}.`,
  reachedTarget: (reached: Reached, noun: string) => `${sayReached(reached, 'llegó', 'llegaron')} a su ${noun}.`,
  sameAsTarget: (noun: string) => `Cada resultado es igual a su ${noun}.`,
  widestGap: (label: string, pair: string) => `La mayor diferencia está en ${label}: ${pair}.`,
  widestGaps: (items: readonly { readonly label: string; readonly pair: string }[]) =>
    `La mayor diferencia se repite: ${items.map(({ label, pair }) => `${label}, ${pair}`).join('; ')}.`,
  widestGapCount: (count: number, total: number) => `La mayor diferencia se repite en ${count} de ${total}.`,
  withoutTarget: (noun: string, names: string) => `Sin ${noun}: ${names}.`,

  /** Lines across. `value` is undefined where the label already gives it. */
  meanLine: (label: string, value: string | undefined) =>
    value === undefined ? `Una línea marca «${label}».` : `La línea «${label}» está en ${value}.`,
  targetLine: (reached: Reached, label: string, value: string | undefined) =>
    `${sayReached(reached, 'alcanza', 'alcanzan')} la línea «${label}»${value === undefined ? '' : ` (${value})`}.`,

  /** Rows without a value. */
  missing: (count: number, names: string) => `${count === 1 ? 'Falta el dato de' : 'Faltan los datos de'} ${names}.`,
  more: (count: number) => `${count} más`,

  /** Several groups on the same rows. */
  compared: (count: number, groups: string) => `${count} filas para comparar ${groups}.`,
  highest: ({ names, count, value }: Extreme) =>
    `${names ?? `${count} empatan`} (${value}${count > 1 ? ' cada uno' : ''})`,
  highestOf: (groups: readonly { readonly label: string; readonly highest: string }[]) =>
    `Lo más alto: ${groups.map(({ label, highest }) => `en ${label}, ${highest}`).join('; ')}.`,
  furthestApart: (label: string, groups: readonly { readonly label: string; readonly value: string }[]) =>
    `Donde más se separan es ${label}: ${groups.map((group) => `${group.label}, ${group.value}`).join('; ')}.`,
  onlyIn: (count: number, group: string) => `${count} solo en ${group}`,
  oneSided: (items: string) => `Hay ${items}.`,

  /** A panel for each group. */
  panelOfOne: (group: string, label: string, value: string) => `${group}: ${label}, ${value}.`,
  panelAlike: (group: string, count: number, value: string) => `${group}: ${count} datos, todos con ${value}.`,
  panel: (group: string, count: number, from: string, to: string, highest: string) =>
    `${group}: ${count} datos, de ${from} a ${to}; lo más alto, ${highest}.`,

  /** Facts by date. */
  singleDate: (label: string, date: string) => `Un solo hecho con fecha: ${label}, ${date}.`,
  dates: (count: number, from: string, to: string) => `${count} hechos con fecha, de ${from} a ${to}.`,
  firstAndLast: (first: string, last: string) => `El primero es «${first}»; el último, «${last}».`,
  /** @param count years with the most facts @param most how many facts each has */
  fullestYears: (years: string, count: number, most: number) =>
    count === 1
      ? `El año con más hechos es ${years}, con ${most}.`
      : `Los años con más hechos son ${years}, con ${most} cada uno.`,
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

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
