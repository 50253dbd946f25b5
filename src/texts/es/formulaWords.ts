/** «a, b y c», or with another word before the last. */
const join = (parts: readonly string[], word: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;

/** How a formula of monitoring is told to people who fill in a form or read a figure. */
export const formulaWords = {
  /** The whole of it, as a sentence. */
  calculated: (value: string) => `Se calcula solo: ${value}.`,
  shownWhen: (condition: string) => `Se pregunta solo si ${condition}.`,
  field: (label: string) => `«${label}»`,
  choice: (label: string) => `«${label}»`,
  group: (value: string) => `(${value})`,
  negative: (value: string) => `menos ${value}`,
  arithmetic: {
    '+': (one: string, other: string) => `${one} más ${other}`,
    '-': (one: string, other: string) => `${one} menos ${other}`,
    '*': (one: string, other: string) => `${one} por ${other}`,
    '/': (one: string, other: string) => `${one} entre ${other}`,
  },
  comparison: {
    '=': (one: string, other: string) => `${one} es igual a ${other}`,
    '<>': (one: string, other: string) => `${one} es distinto de ${other}`,
    '<': (one: string, other: string) => `${one} es menor que ${other}`,
    '<=': (one: string, other: string) => `${one} es ${other} o menos`,
    '>': (one: string, other: string) => `${one} es mayor que ${other}`,
    '>=': (one: string, other: string) => `${one} es ${other} o más`,
  },
  dates: {
    '=': (one: string, other: string) => `${one} es el ${other}`,
    '<>': (one: string, other: string) => `${one} no es el ${other}`,
    '<': (one: string, other: string) => `${one} es antes del ${other}`,
    '<=': (one: string, other: string) => `${one} es el ${other} o antes`,
    '>': (one: string, other: string) => `${one} es después del ${other}`,
    '>=': (one: string, other: string) => `${one} es el ${other} o después`,
  },
  isYes: (field: string) => `en ${field} se respondió que sí`,
  isChosen: (field: string, choice: string) => `en ${field} se eligió ${choice}`,
  isNotChosen: (field: string, choice: string) => `en ${field} no se eligió ${choice}`,
  all: (conditions: readonly string[]) => join(conditions, 'y'),
  some: (conditions: readonly string[]) => join(conditions, 'o'),
  not: (condition: string) => `no se cumple que ${condition}`,
  choose: (condition: string, yes: string, no: string) => `${yes} si ${condition}, y en otro caso ${no}`,
  round: (value: string, decimals: number) =>
    `${value}, redondeado a ${decimals === 0 ? 'enteros' : decimals === 1 ? 'un decimal' : `${decimals} decimales`}`,
  change: (before: string, after: string) => `lo que cambió de ${before} a ${after}, en por ciento del primero`,
  /** Of several answers of one form. */
  row: {
    SUMA: (values: readonly string[]) => `la suma de ${join(values, 'y')}`,
    PROMEDIO: (values: readonly string[]) => `el promedio de ${join(values, 'y')}`,
    MEDIANA: (values: readonly string[]) => `la mediana de ${join(values, 'y')}`,
    MIN: (values: readonly string[]) => `el menor valor entre ${join(values, 'y')}`,
    MAX: (values: readonly string[]) => `el mayor valor entre ${join(values, 'y')}`,
    CONTAR: (values: readonly string[]) => `cuántas respuestas hay entre ${join(values, 'y')}`,
    hold: (conditions: readonly string[]) => `cuántas de estas cosas se cumplen: ${join(conditions, 'y')}`,
  },
  /** Of all approved forms. */
  column: {
    SUMA: ([value = '']: readonly string[]) => `la suma de ${value} en las fichas aprobadas`,
    PROMEDIO: ([value = '']: readonly string[]) => `el promedio de ${value} en las fichas aprobadas`,
    MEDIANA: ([value = '']: readonly string[]) => `la mediana de ${value} en las fichas aprobadas`,
    MIN: ([value = '']: readonly string[]) => `el menor valor de ${value} en las fichas aprobadas`,
    MAX: ([value = '']: readonly string[]) => `el mayor valor de ${value} en las fichas aprobadas`,
    CONTAR: ([value = '']: readonly string[]) => `cuántas fichas aprobadas responden ${value}`,
    hold: ([condition = '']: readonly string[]) => `en cuántas fichas aprobadas ${condition}`,
  },
  /** Why a value is missing, or what it was computed without. */
  reasons: {
    missing: (field: string) => `Falta la respuesta de ${field}.`,
    badAnswer: (field: string) => `La respuesta de ${field || 'un campo'} no es de la clase que se pide.`,
    zeroDivisor: () => 'Habría que dividir entre cero.',
    zeroBase: () => 'El valor de antes es cero, y desde cero no hay un cambio en por ciento.',
    negativeBase: () => 'El valor de antes es menor que cero, y de ahí no sale un cambio en por ciento.',
    nothingGiven: () => 'Todavía no hay ninguna respuesta con que calcularlo.',
  },
  /** Why another program cannot say a formula. */
  unsupported: {
    median: 'Ese programa no calcula medianas.',
    choices: 'Ese programa no busca una opción entre varias marcadas.',
    date: 'Ese programa no guarda como fecha lo que calcula.',
    text: 'Un texto de la fórmula lleva signos que ese programa lee como suyos.',
    column: 'Ese programa no calcula ficha por ficha dentro de una función.',
    tooLong: 'La fórmula saldría más larga de lo que ese programa admite.',
  },
};
