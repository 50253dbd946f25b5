import { stemmer } from '@orama/stemmers/english';
import { readNumeralsAfter } from '../numerals.ts';
import type { Intent, Speech } from '../speech.ts';

/**
 * How a word sounds: the commonest slips of spelling are none. Each rule with the letters that it needs. Double letters
 * stay: the stemmer goes by them («selling»).
 */
const SOUNDS: readonly (readonly [string, RegExp, string])[] = [
  ['ph', /ph/g, 'f'],
  ['kn', /^kn/, 'n'],
  ['wr', /^wr/, 'r'],
  ['gh', /gh(?=t|$)/g, ''],
  ['ck', /ck/g, 'k'],
  ['c', /c(?=[eiy])/g, 's'],
  ['q', /qu/g, 'kw'],
  ['c', /c(?!h)/g, 'k'],
  // British and American: organise, colour, centre, programme, catalogue.
  ['z', /z/g, 's'],
  ['our', /our(?=s?$)/, 'or'],
  ['tre', /tre(?=s?$)/, 'ter'],
  ['mme', /mme(?=s?$)/, 'm'],
  ['gue', /gue(?=s?$)/, 'g'],
];

function soundOf(word: string): string {
  // 1,234.50 is 1234.5, and 120.00 is 120.
  if (/^\d/.test(word))
    return word
      .replace(/,(?=\d{3})/g, '')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
  const heard = SOUNDS.reduce(
    (sound, [letters, from, to]) => (sound.includes(letters) ? sound.replace(from, to) : sound),
    word,
  );
  return heard.length > 1 ? heard : word;
}

/** Shortest form to which a word may be cut. */
const SHORTEST = 3;

function singularOf(word: string): string {
  const sound = soundOf(word.replace(/(.{2})ies$/, '$1y').replace(/(s|x|z|ch|sh)es$/, '$1'));
  if (/^\d/.test(sound) || sound.length <= SHORTEST || /(?:us|is)$/.test(sound)) return sound;
  return sound.replace(/s$/, '');
}

/** Words that carry no meaning of their own: looked for only when there is nothing else. */
const STOP_WORDS = new Set(
  `a about after again all also am an and any are as at be because been before being between both but by can could did do
  does doing down during each few for from further had has have having he her here hers him his how i if in into is it
  its just many me might more most much must my no nor not now of off on once only or other our ours out over own same shall she
  should so some such than that the their theirs them then there these they this those through to too under until up us
  very was we were what when where which while who whom whose why will with would you your yours`.split(/\s+/),
);

/** Small words that a phrase can lose without saying anything else. */
const EMPTY_WORDS = new Set('a an and at in of on the to'.split(' '));

const TURNS: readonly (readonly [Intent, RegExp])[] = [
  [
    'figure',
    /\bhow (?:many|much)\b|\bwhat (?:part|share|percentage|proportion|amount|sum|figure)\b|\b(?:percentage|number|amount|share|total|figures?) of\b/,
  ],
  [
    'definition',
    /^(?:what (?:is|are|was|does .* mean)|definition of|meaning of|concept of)\b|. (?:definition|meaning)$/,
  ],
  ['method', /^(?:how (?:to|do|does|can|should|did)|steps (?:to|for|of)|form for|template (?:for|of))\b/],
  ['reason', /^(?:why|what caused)\b/],
  ['people', /^(?:who|whose|from whom)\b/],
  ['list', /^(?:what|which) .*\b(?:are there|exist|were)\b|^(?:list of|all (?:the )?)\b/],
];

/** Words that name a quantity, and those of them that are no way to sum up another. */
const AMOUNTS: ReadonlySet<string> = new Set(
  'sales budget spending cost amount investment average mean median percentage total votes increase growth income jobs dollars soles figure'
    .split(' ')
    .map(singularOf),
);
const QUANTITIES: ReadonlySet<string> = new Set(
  'sales budget spending cost investment votes income jobs'.split(' ').map(singularOf),
);
const NO_AMOUNT = /^(?:what|who|how|why|where)\b/;

/** How people speak and write English, as far as a search must know. */
export const speech: Speech = {
  soundOf,
  singularOf,
  // English nouns have no gender: number is all that parts two forms of one.
  keyOf: singularOf,
  stemOfKey: (key) => (/^\d/.test(key) ? key : stemmer(key)),
  snowball: (word) => stemmer(word),
  withoutEnding: (word) => soundOf(word).replace(/(?:e?s|ed|ing)$/, '-'),
  isStopWord: (word) => STOP_WORDS.has(word),
  isEmptyWord: (word) => EMPTY_WORDS.has(word),
  namesQuantity: (word) => QUANTITIES.has(singularOf(word)),
  namesAmount: (words, text) =>
    /\d[.,]\d/.test(text) ||
    /\b\d{5,}\b/.test(text) ||
    (!NO_AMOUNT.test(text) && words.some((word) => AMOUNTS.has(singularOf(word)))),
  beforeFigure: /(^|[\s(“"])(?:(?:us\$|\$|£|€|usd|gbp|no\.?|n\.?º|#)\s*)+(?=\d)/gi,
  afterFigure: /(\d)\s*(?:%|‰|per ?cent|\$|usd|dollars?|soles|pounds?)(?![\p{L}\p{N}])/giu,
  readNumerals: readNumeralsAfter(new Set('phase stage component part chapter annex module volume'.split(' '))),
  mendQuery: (text) => text,
  turns: TURNS,
  oneself: /\b(?:i|we|me|us|my|our)\b/,
  fillers:
    /^(?:(?:what (?:part|share|percentage|proportion|amount|sum|figure) of|what (?:is|are) (?:an? |the )?|definition of|meaning of|concept of|steps (?:to|for|of)|percentage of|number of|amount of|what happened (?:with|to|in)|the role of) )| (?:definition|meaning)$/,
  asks: /^(?:at |of |in |by |for |with |from )?(?:what|who|whom|how|when|where|which|why)\b/,
};
