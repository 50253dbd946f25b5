import { nearestOf, type ToldProblem } from '../told.ts';
import { guess } from './guess.ts';

/** What is wrong with a formula, as its words need it: a part of the text, types or units, and near matches. */
type Told = Pick<ToldProblem, 'received' | 'expected' | 'nearest'>;

/** What a value is, as editors call it. */
const TYPES: Readonly<Record<string, string>> = {
  number: 'un número',
  boolean: 'un sí o no',
  text: 'un texto',
  date: 'una fecha',
  choice: 'una opción',
  choices: 'varias opciones',
};
const type = (name = ''): string => TYPES[name] ?? name;
const unit = (name = ''): string => (name === '' ? 'un número sin unidad' : `«${name}»`);
const nearest = (told: Told): string => nearestOf(told) ?? '';

/** Messages of one form, under the codes that they name. */
const tell = <Code extends string>(
  messages: Readonly<Record<Code, { readonly title: (told: Told) => string; readonly fix: (told: Told) => string }>>,
) => messages;

/** What is said of each fault of a formula of monitoring: the fact, and what to do. */
export const formulaProblems = tell({
  empty: {
    title: () => 'La fórmula está vacía.',
    fix: () => 'Escriba lo que se calcula, como SUMA(enero, febrero), o quite la fórmula.',
  },
  tooLong: {
    title: (p) => `La fórmula tiene ${p.received} letras, y se leen hasta ${p.expected}.`,
    fix: () => 'Pártala en varios campos calculados, cada uno con su nombre.',
  },
  tooDeep: {
    title: (p) => `La fórmula pasa de ${p.expected} paréntesis o funciones, unos dentro de otros.`,
    fix: () => 'Pártala en varios campos calculados, cada uno con su nombre.',
  },
  tooManyParts: {
    title: (p) => `La fórmula pasa de ${p.expected} nombres, números y signos.`,
    fix: () => 'Pártala en varios campos calculados, cada uno con su nombre.',
  },
  leadingEquals: {
    title: () => 'La fórmula empieza con «=», como en una hoja de cálculo.',
    fix: () => 'Borre ese signo: aquí la fórmula empieza con lo que se calcula.',
  },
  badSign: {
    title: (p) => `El signo «${p.received}» no tiene sentido en este lugar de la fórmula.`,
    fix: (p) => guess(p, 'Se admiten + - * / para calcular, = <> < <= > >= para comparar, y la coma entre argumentos.'),
  },
  badNumber: {
    title: (p) => `El número «${p.received}» está mal escrito, o pasa de ${p.expected} cifras.`,
    fix: (p) => guess(p, 'Escríbalo con cifras y, si tiene decimales, con un solo punto: 1250.5.'),
  },
  decimalComma: {
    title: (p) => `«${p.received}» lleva una coma, que aquí separa argumentos.`,
    fix: (p) =>
      p.nearest?.length
        ? `Si es un número, escriba ${p.nearest.map((one) => `«${one}»`).join(' o ')}; si son dos, deje un espacio ` +
          'después de la coma.'
        : 'Escriba cada número con punto decimal y sin comas de miles, o deje un espacio después de cada coma.',
  },
  openText: {
    title: (p) => `El texto que abre la comilla ${p.received} no se cierra.`,
    fix: (p) => `Escriba otra comilla ${p.received} donde termina el texto.`,
  },
  badText: {
    title: (p) =>
      p.received?.trim()
        ? 'El texto entre comillas es muy largo o lleva signos que no se ven.'
        : 'El texto entre comillas está vacío.',
    fix: (p) =>
      p.received?.trim()
        ? `Escriba de nuevo el texto, en una línea y con ${p.expected} letras o menos.`
        : 'Para saber si falta una respuesta, escriba CONTAR(campo) = 0, con el nombre del campo.',
  },
  mixedSeparators: {
    title: (p) => `La fórmula separa unos argumentos con «${p.expected}» y otros con «${p.received}».`,
    fix: (p) => `Separe todos los argumentos con «${p.expected}».`,
  },
  unclosed: {
    title: () => 'Este paréntesis se abre y no se cierra.',
    fix: () => 'Escriba «)» donde termina lo que encierra.',
  },
  unopened: {
    title: () => 'Aquí se cierra un paréntesis que no se abrió.',
    fix: () => 'Bórrelo, o escriba «(» donde empieza lo que encierra.',
  },
  operandMissing: {
    title: (p) =>
      p.received
        ? `Antes de «${p.received}» falta un número, un campo o una función.`
        : 'A la fórmula le falta algo al final.',
    fix: () => 'Complete la operación: a cada lado de un signo va un número, un campo o una función.',
  },
  operatorMissing: {
    title: (p) => `Antes de «${p.received}» falta un signo que lo una con lo anterior.`,
    fix: () => 'Escriba entre los dos un signo, como + o *, o una coma si son dos argumentos.',
  },
  emptyArgument: {
    title: (p) => `Antes de «${p.received}» falta un argumento de la función.`,
    fix: () => 'Escriba el argumento que falta, o borre la coma que sobra.',
  },
  chainedComparison: {
    title: (p) => `El signo «${p.received}» compara algo que ya es una comparación.`,
    fix: () => 'Compare de dos en dos y únalas: Y(0 < campo, campo < 10).',
  },
  unknownFunction: {
    title: (p) => `No existe la función «${p.received}».`,
    fix: (p) =>
      guess(p, 'Las que hay son SI, Y, O, NO, SUMA, PROMEDIO, MEDIANA, CONTAR, MIN, MAX, REDONDEAR y VARIACION.'),
  },
  functionAlone: {
    title: (p) => `«${p.received}» es una función, y aquí está sin sus paréntesis.`,
    fix: (p) => `Escriba ${nearest(p)}(…) con lo que toma, o use otro nombre si es un campo.`,
  },
  argumentCount: {
    title: (p) => `La función ${nearest(p)} recibe ${p.received} argumentos, y toma ${p.expected}.`,
    fix: (p) =>
      p.expected === '1'
        ? 'Deje un solo argumento dentro de los paréntesis.'
        : 'Agregue los que faltan o quite los que sobran, separados por comas.',
  },
  unknownName: {
    title: (p) => `La fórmula nombra «${p.received}», y la ficha no tiene ese campo.`,
    fix: (p) => guess(p, 'Escriba el «id» de un campo de la ficha, o agregue el campo.'),
  },
  missingSpace: {
    title: (p) => `«${p.received}» se lee como un solo nombre, y ningún campo se llama así.`,
    fix: (p) => `Si es una resta, deje espacios a los lados del signo: ${nearest(p)}.`,
  },
  circle: {
    title: (p) => `El campo se calcula a partir de sí mismo: ${p.received}.`,
    fix: () => 'Cambie una de esas fórmulas, para que ninguna necesite su propio resultado.',
  },
  columnOutside: {
    title: (p) => `«${p.received}» está en muchas fichas, y la fórmula no dice cómo juntarlas.`,
    fix: (p) => `Póngalo dentro de una función, como ${(p.nearest ?? []).join(' o ')}.`,
  },
  nestedAggregate: {
    title: (p) => `La función ${p.received} está dentro de otra que ya junta todas las fichas.`,
    fix: () => 'Saque una de las dos, o calcule lo de cada ficha en un campo calculado.',
  },
  wrongType: {
    title: (p) => `Aquí va ${type(p.expected)}, y la fórmula pone ${type(p.received)}.`,
    fix: (p) =>
      p.expected === 'boolean'
        ? 'Escriba una comparación, como campo > 0, o un campo que se responde con sí o no.'
        : 'Use un campo con números, o cuente las respuestas con CONTAR(campo).',
  },
  unlike: {
    title: (p) => `La fórmula junta ${type(p.expected)} con ${type(p.received)}, que no se pueden comparar.`,
    fix: () => 'Ponga a los dos lados valores de la misma clase: números, fechas, opciones o textos.',
  },
  unordered: {
    title: (p) => `Esta comparación pregunta cuál es mayor, y ${type(p.received)} no tiene orden.`,
    fix: () => 'Compare con = (es igual) o con <> (es distinto).',
  },
  unknownChoice: {
    title: (p) => `«${p.received}» no es ninguna de las opciones del campo.`,
    fix: (p) => guess(p, `Escriba el «id» de una de ellas: ${p.expected}.`),
  },
  badDate: {
    title: (p) => `«${p.received}» se compara con una fecha y no es un día del calendario.`,
    fix: () => 'Escriba el día entre comillas con año, mes y día: "2012-05-31".',
  },
  badDecimals: {
    title: (p) => `REDONDEAR no sabe a cuántos decimales: «${p.received}».`,
    fix: (p) => `Escriba ahí un número entero, de 0 a ${p.expected}.`,
  },
  choicesUse: {
    title: () => 'Un campo de varias opciones solo se compara con una opción entre comillas.',
    fix: () => 'Escriba campo = "opcion" para saber si la marcaron, o CONTAR(campo) para saber si respondieron.',
  },
  unitMismatch: {
    title: (p) => `La fórmula junta unidades distintas: ${unit(p.expected)} y ${unit(p.received)}.`,
    fix: () => 'Sume, reste o compare solo valores de la misma unidad; revise el «unitId» de cada campo.',
  },
  unitResult: {
    title: (p) => `La fórmula da ${unit(p.received)}, y se declara ${unit(p.expected)}.`,
    fix: (p) =>
      p.received?.includes(' / ')
        ? 'Declare una unidad para ese cociente, o revise la fórmula y el «unitId» de sus campos.'
        : 'Corrija «unitId», o la fórmula; para pasar de una parte a por ciento, multiplique por 100.',
  },
  typeResult: {
    title: (p) => `La fórmula da ${type(p.received)}, y aquí se espera ${type(p.expected)}.`,
    fix: (p) =>
      p.expected === 'boolean'
        ? 'Escriba una comparación, como campo > 0, o un campo que se responde con sí o no.'
        : `Cambie la fórmula para que dé ${type(p.expected)}, o quite «unitId» si no es un número.`,
  },
});
