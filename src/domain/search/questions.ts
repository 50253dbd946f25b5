import type { Intent } from '#kinds/declaration.ts';
import { soundOf, splitWords } from './text.ts';

/** Words that carry no meaning of their own: looked for only when there is nothing else. */
const STOP_WORDS = new Set(
  `a al algo algun alguna algunas alguno algunos ante antes aqui asi aun aunque bajo bien cabe cada casi cierto como con contra cosa cosas cual cuales cualquier cuando cuanta cuantas cuanto cuantos
  da dan dar daban de debe deben debo dejo del desde despues dice dieron dijo dio donde dos durante e el ella ellas ello ellos en entre era eran eres es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy estuvo estuvieron fue fueron
  ha haber habia habian hace hacen hacer hacia haciendo haga hago han hasta hay haya he hecho hicieron hicimos hizo hubo i la las le les lo los mas me mi mis mismo mucha mucho muchos muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros
  para pero poco podemos podia por porque pudieron pudo pues puede pueden puedo que queda quedo quedaron quien quienes quiere quiero quiso se sea segun ser si sido sobre solo son soy su sus suya suyo tal tambien tampoco tan tanto te tener tenemos tengo tenia tenian ti tiene tienen toda todas todo todos
  tras tu tus tuvo tuvieron u un una unas uno unos usted ustedes vamos vez voy y ya yo`.split(/\s+/),
);

/** Turns of phrase that show what the person is after, looked for at the start of a query and anywhere in it. */
const TURNS: readonly (readonly [Intent, RegExp])[] = [
  [
    'figure',
    /\b(?:cuant[oa]s?|que (?:parte|porcentaje|proporcion|monto|suma|cifra)|porcentaje de|numero de|cantidad de|monto de|total de|cifras? de)\b/,
  ],
  [
    'definition',
    /^(?:que (?:es|son|era|significa|significan|quiere decir|quieren decir|se entiende)|definicion de?|significado de?|concepto de?|a que se llama)\b/,
  ],
  ['method', /^(?:como|pasos (?:para|de)|de que manera|formato (?:de|para)|modelo de)\b/],
  ['reason', /^(?:por ?que|a que se debe)\b/],
  ['people', /^(?:quien(?:es)?|de quien)\b/],
  ['list', /^(?:que|cuales) .*\b(?:hay|existen|son|hubo)\b|^(?:lista(?:do)? de|tod[oa]s l[oa]s)\b/],
];
/** A word as it sounds, in the singular; not without its gender: «medio» is no average. */
function spokenSingular(word: string): string {
  return soundOf(word).replace(/e?s$/, '');
}

/**
 * Words that name a quantity, beside another that says of what: «ventas cusco», «presupuesto total», however they are
 * spelt («bentas»).
 */
const AMOUNTS: ReadonlySet<string> = new Set(
  'ventas presupuesto gasto costo monto inversion promedio media mediana porcentaje total votos aumento incremento ingreso empleo dolares soles cifra'
    .split(' ')
    .map(spokenSingular),
);
/** Those of them that are no way to sum up another. */
const QUANTITIES: ReadonlySet<string> = new Set(
  'ventas presupuesto gasto costo inversion votos ingreso empleo'.split(' ').map(spokenSingular),
);
const NO_AMOUNT = /^(?:que|quien|quienes|como|por que|donde)\b/;
const DECIMAL = /\d[.,]\d/;
const LARGE = /\b\d{5,}\b/;
/** «¿Cuánto tengo que aportar?» asks what one has to do: no figure of the past answers it. */
const ONESELF = /\b(?:tengo|tenemos|debo|debemos|me|nos|mi|mis|nuestr[oa]s?)\b/;
/** What is said around the thing meant, and is no word of it. */
const FILLERS =
  /^(?:(?:que (?:parte|porcentaje|proporcion|monto|suma|cifra)|que (?:significan?|quieren? decir|se entiende por)|definicion de?|significado de?|concepto de?|a que se llama|pasos (?:para|de)|a que se debe|porcentaje de|numero de|cantidad de|monto de|que paso(?: con| en| entre)?|que pasa (?:con|si)|(?:el )?(?:papel|rol) de(?: l[ao]s?)?) )/;

/** A query taken apart: what the person is after, and the words of the thing itself. */
export interface ReadQuery {
  /** All of its words, folded. */
  readonly spoken: readonly string[];
  readonly intents: readonly Intent[];
  /** Folded words to look for. */
  readonly words: readonly string[];
  /**
   * Its words without the turn of phrase, small ones included: phrases of synonyms may hold them («reglas de la red»).
   */
  readonly all: readonly string[];
  /** Whether it is put as a question. */
  readonly asks: boolean;
}

const ASKS = /^(?:a |de |en |por |para |con )?(?:que|quien|quienes|como|cuando|donde|cual|cuales|cuant[oa]s?)\b/;

/** Most words of a query that are looked for. */
const MOST_WORDS = 12;

/** Takes a query apart. Where it holds only words without meaning, those are what is looked for. */
export function readQuery(query: string): ReadQuery {
  const all = splitWords(query);
  const text = all.join(' ').replace(/\bquant(?=[oa]s?\b)/g, 'cuant');
  const meant = [
    ...TURNS.filter(([, turn]) => turn.test(text)).map(([intent]) => intent),
    ...(namesAmount(all, text) ? ['amount' as const] : []),
  ];
  const intents = [...new Set(meant.map((intent) => (intent === 'figure' && ONESELF.test(text) ? 'method' : intent)))];
  const rest = text
    .replace(FILLERS, '')
    .split(' ')
    .filter(Boolean)
    .slice(0, MOST_WORDS * 3);
  const words = rest.filter((word) => !isStopWord(word) && (word.length > 1 || /\d/.test(word)));
  return {
    spoken: all,
    intents,
    words: [...new Set(words.length ? words : rest)].slice(0, MOST_WORDS),
    all: rest,
    asks: ASKS.test(text),
  };
}

/** As they sound, too: «como ago» is «cómo hago». */
const SOUNDS_OF_STOP_WORDS: ReadonlySet<string> = new Set([...STOP_WORDS].map(soundOf));

/** Whether a folded word names what is measured: a figure of something else is no answer. */
export const namesQuantity = (word: string): boolean => QUANTITIES.has(spokenSingular(word));

const namesAmount = (words: readonly string[], text: string): boolean =>
  DECIMAL.test(text) ||
  LARGE.test(text) ||
  (!NO_AMOUNT.test(text) && words.some((word) => AMOUNTS.has(spokenSingular(word))));

/** Whether a folded word carries no meaning of its own, however it is spelt. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || SOUNDS_OF_STOP_WORDS.has(soundOf(word));
